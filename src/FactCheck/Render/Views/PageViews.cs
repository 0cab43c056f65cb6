using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

internal sealed record NoteView(string Kind, LocalText Note);

internal sealed record SentenceClaim(string Number, VerdictView Verdict, LocalText Claim, Address Address);

internal sealed record SentenceView(
    string Anchor,
    int Number,
    Html Html,
    string State,
    string? Label,
    LocalText? LabelNote,
    SentenceClaim[] Claims,
    NoteView[] Notes,
    string Joiner);

/// <param name="Kind">paragraph, heading, gap or speaker (a paragraph that opens with who speaks).</param>
internal sealed record BlockView(string Kind, string? Speaker, SentenceView[] Sentences);

internal sealed record SourceView(
    string Title,
    string Language,
    string Dir,
    string? Publisher,
    string? Control,
    string[] Authors,
    string? Published,
    PartialDate? Retrieved,
    string? Kind,
    Html? About,
    Html? Omits,
    string? TranslatedFrom,
    string? RepublishedFrom,
    SafeUrl? Url,
    ArchivedView[] Archived,
    FingerprintView Fingerprint,
    bool ExcerptsOnly,
    LocalText? RightsBasis,
    LocalText? RightsNote,
    string Coverage,
    BlockView[] Blocks,
    EvidenceItemView[] Evidence,
    CorrectionView[] Corrections,
    Address? Annotations);

internal sealed record SourceCard(
    string Title, Address Address, string Language, string Dir, string? Publisher, string? Published, FingerprintView Fingerprint);

internal sealed record LatestView(ClaimRow Row, Html PassageHtml, string PassageLanguage, string PassageDir, LocalText? AccurateVersion);

internal sealed record HomeCorrection(ClaimRow Row, CorrectionView Correction);

internal sealed record HomeView(
    LatestView? Latest, ClaimRow[] Next, SourceCard[] Sources, HomeCorrection[] Corrections, int Claims, TopicCount[] Topics);

/// <param name="Counts">Claims for each verdict; empty where counting would mislead.</param>
internal sealed record ListView(
    string Heading,
    string? Description,
    VerdictView? Verdict,
    RoleView[] Roles,
    VerdictCount[] Counts,
    ClaimRow[] Rows,
    int Total,
    int Number,
    int Pages,
    Address? Previous,
    Address? Next,
    SafeUrl? Feed);

internal sealed record RoleView(string Title, PartialDate? From, PartialDate? To);

internal sealed record KindCount(string Kind, int Count);

internal sealed record MonthView(PartialDate Month, HomeCorrection[] Items);

internal sealed record CorrectionsView(
    MonthView[] Months, KindCount[] Totals, int Checks, int Number, int Pages, Address? Previous, Address? Next, SafeUrl? Feed);

internal sealed record DocumentView(string Title, Html Html, CorrectionView[] Corrections);

internal sealed record AliasView(Address Target, string Title);
