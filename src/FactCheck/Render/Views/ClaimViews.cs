using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

internal sealed record BackView(int Number, int Of, string SourceTitle, PartialDate? Published, Address Address);

internal sealed record NoticeView(PartialDate Date, LocalText? Note, string? Class, string? ReplacedBy = null);

internal sealed record ChangedView(PartialDate Changed, PartialDate Read);

/// <summary>The sentence as published, with its neighbours.</summary>
internal sealed record PassageView(
    string SourceTitle,
    Address Source,
    Address SentenceAddress,
    int Number,
    int Of,
    string Language,
    string Dir,
    string? Before,
    Html Html,
    string? After,
    string Joiner,
    SafeUrl? Live,
    ArchivedView[] Archived,
    bool Exact,
    bool GapBefore);

internal sealed record PartView(LocalText Text, VerdictView Verdict, NumberLink[] Evidence);

internal sealed record PositionView(LocalText Party, LocalText Text, NumberLink[] Evidence);

internal sealed record EvidenceItemView(
    int Number,
    string Anchor,
    string Title,
    string Language,
    string Dir,
    string? Publisher,
    string? Control,
    string? Kind,
    string? Published,
    LocalText? About,
    LocalText? Shows,
    string? Quote,
    string QuoteLanguage,
    string QuoteDir,
    LocalText? QuoteTranslation,
    bool QuoteChecked,
    bool QuoteExact,
    LocalText? Locator,
    string Consulted,
    LocalText? Via,
    PartialDate? Retrieved,
    string? Access,
    LocalText? Interest,
    SafeUrl? Url,
    ArchivedView[] Archived,
    bool Key,
    int SameOrigin,
    string? Origin,
    NoticeView? Withdrawn,
    CorrectionView[] Corrections,
    NumberLink[] Back,
    bool ReadAsUsual);

internal sealed record EvidenceGroup(string Stance, EvidenceItemView[] Items);

/// <summary>How most of a claim's documents were read, said once for all of them.</summary>
internal sealed record ReadingView(string Consulted, LocalText? Via, PartialDate? Retrieved);

internal sealed record EvidenceView(int Supports, int Undermines, int Context, int NotSeen, ReadingView? Usual, LocalText? SingleSourceReason, EvidenceGroup[] Groups);

internal sealed record ReviewerView(string Name, PartialDate? Date, string? Scope);

internal sealed record ContactView(string Who, PartialDate? Date, PartialDate? Deadline, LocalText? Response);

internal sealed record RecordView(
    string[] Authors,
    ReviewerView[] Reviewers,
    ContactView[] Contact,
    LocalText? ContactReason,
    LocalText? Selection,
    LocalText? Disclosure,
    PartialDate? Published,
    PartialDate? Updated,
    PartialDate? Recheck,
    PartialDate? Expires);

internal sealed record RelatedView(string Relation, ClaimRow[] Rows);

internal sealed record TopicView(string Name, Address? Address);

internal sealed record ClaimView(
    string Id,
    string Claim,
    string Language,
    string Dir,
    LocalText? Headline,
    string Claimant,
    Address? ClaimantAddress,
    string? ClaimantRole,
    PartialDate? Date,
    string? Kind,
    string? Reworded,
    VerdictView Verdict,
    bool WhoSaidIt,
    LocalText Summary,
    LocalText? AccurateVersion,
    LocalText[] LeavesOut,
    LocalText[] NotSeen,
    LocalText? WouldChange,
    LocalText? ContrarySearch,
    bool IsDraft,
    NoticeView? Retracted,
    NoticeView? Withheld,
    bool SecondReader,
    bool Overdue,
    ChangedView? ChangedSinceReading,
    BackView Back,
    PassageView[] Passages,
    PartView[] Parts,
    PositionView[] Positions,
    Html? Analysis,
    EvidenceView Evidence,
    RecordView Record,
    CorrectionView[] CorrectionsAbove,
    CorrectionView[] CorrectionsBelow,
    RelatedView[] Related,
    ClaimRow[] SameSentence,
    TopicView[] Topics,
    bool Older,
    SafeUrl? Report,
    EmbedOffer? Embed);
