using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Render.Members;

/// <summary>All tables, listed by hand.</summary>
internal static class AllMembers
{
    public static ImmutableArray<MemberTable> Tables { get; } =
    [
        CommonMembers.Verdict, CommonMembers.NavLink, CommonMembers.LanguageLink, CommonMembers.Site, CommonMembers.Page, CommonMembers.ShareImage,
        CommonMembers.Archived, CommonMembers.ClaimRow, CommonMembers.VerdictCount, CommonMembers.Tile, CommonMembers.Run,
        CommonMembers.Fingerprint, CommonMembers.Correction, CommonMembers.NumberLink, CommonMembers.TopicCount, CommonMembers.Term,
        ClaimMembers.Back, ClaimMembers.Notice, ClaimMembers.Changed, ClaimMembers.Passage, ClaimMembers.Part,
        ClaimMembers.Position, ClaimMembers.EvidenceItem, ClaimMembers.EvidenceGroup, ClaimMembers.Reading, ClaimMembers.Evidence, ClaimMembers.Reviewer,
        ClaimMembers.Contact, ClaimMembers.Record, ClaimMembers.Related, ClaimMembers.Topic, ClaimMembers.Claim,
        ClaimMembers.EmbedOffer, ClaimMembers.Card,
        PageMembers.Latest, PageMembers.Note, PageMembers.SentenceClaim, PageMembers.Sentence, PageMembers.Block,
        PageMembers.Source, PageMembers.SourceCard, PageMembers.HomeCorrection, PageMembers.Home, PageMembers.List,
        PageMembers.Role, PageMembers.KindCount, PageMembers.Month, PageMembers.Corrections, PageMembers.Document,
        PageMembers.Alias,
        SearchMembers.Choice, SearchMembers.Month, SearchMembers.Form, SearchMembers.Search, SearchMembers.Bar, SearchMembers.Trend,
        SearchMembers.MonthRow, SearchMembers.Amount, SearchMembers.Claimant, SearchMembers.Statistics,
    ];

    public static FrozenDictionary<Type, MemberTable> ByType { get; } = Tables.ToFrozenDictionary(table => table.Type);

    /// <summary>For values that have no members, such as dates.</summary>
    public static MemberTable None { get; } = new MemberTable<object>("value");
}
