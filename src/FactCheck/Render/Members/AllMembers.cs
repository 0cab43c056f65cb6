using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Render.Members;

internal static class AllMembers
{
    public static ImmutableArray<MemberTable> Tables { get; } =
    [
        SiteMembers.Site, SiteMembers.Page, SiteMembers.NavLink, SiteMembers.Logo, SiteMembers.LanguageLink, SiteMembers.ShareImage, SiteMembers.ShareCard, SiteMembers.Appeal,
        CommonMembers.Verdict, CommonMembers.VerdictCount, CommonMembers.AxisCounts, CommonMembers.ClaimRow, CommonMembers.Correction, CommonMembers.Archived,
        CommonMembers.Authorship, CommonMembers.Notice, CommonMembers.Number,
        ClaimMembers.Claim, ClaimMembers.Back, ClaimMembers.Changed, ClaimMembers.Passage, ClaimMembers.Part, ClaimMembers.Position, ClaimMembers.Agreed,
        ClaimMembers.Record, ClaimMembers.Reviewer, ClaimMembers.Contact, ClaimMembers.Related, ClaimMembers.NamedLink, ClaimMembers.Embed,
        EvidenceMembers.Evidence, EvidenceMembers.Group, EvidenceMembers.Item, EvidenceMembers.ItemReading, EvidenceMembers.Reading,
        SourceMembers.Source, SourceMembers.Turn, SourceMembers.Block, SourceMembers.Sentence, SourceMembers.SentenceClaim, SourceMembers.Note,
        SourceMembers.Fingerprint, SourceMembers.Tile, SourceMembers.Run,
        ListMembers.Home, ListMembers.Lead, ListMembers.Group, ListMembers.SourceCard, ListMembers.ListCard, ListMembers.Index, ListMembers.List, ListMembers.Topic, ListMembers.AgreedInClaim, ListMembers.AgreedOnTopic, ListMembers.Event, ListMembers.Role,
        ListMembers.Corrections, ListMembers.Month, ListMembers.LoggedCorrection, ListMembers.KindCount,
        ComplaintMembers.Complaints, ComplaintMembers.Complaint, ComplaintMembers.Subject, ComplaintMembers.OutcomeCount,
        DocumentMembers.Document, DocumentMembers.Term, DocumentMembers.Alias, DocumentMembers.Card,
        SearchMembers.Search, SearchMembers.Choice, SearchMembers.Month, SearchMembers.Form,
        StatisticsMembers.Statistics, StatisticsMembers.Axis, StatisticsMembers.ClaimantVerdicts, StatisticsMembers.Trend, StatisticsMembers.Bar, StatisticsMembers.MonthRow, StatisticsMembers.Amount,
        StatisticsMembers.Claimant,
    ];

    public static FrozenDictionary<Type, MemberTable> ByType { get; } = Tables.ToFrozenDictionary(table => table.Type);

    /// <summary>The table of values without members, such as dates.</summary>
    public static MemberTable None { get; } = new MemberTable<object>("value");
}
