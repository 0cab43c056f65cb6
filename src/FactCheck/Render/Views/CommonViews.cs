using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>A verdict in words.</summary>
/// <param name="Address">The page with its definition and claims.</param>
internal sealed record VerdictView(Verdict Verdict, string Label, string Definition, Address Address);

internal sealed record NavLink(LocalText Title, Address Address, bool Current);

/// <summary>The same page in another language.</summary>
internal sealed record LanguageLink(string Language, string Name, Address Address, SafeUrl? Absolute, bool Current);

internal sealed record SiteView(
    string Title,
    string? Tagline,
    string Language,
    string Dir,
    string MainLanguage,
    string? Organisation,
    SafeUrl? OrganisationUrl,
    SafeUrl? Repository,
    Address Home,
    Address Claims,
    Address Corrections,
    Address? Search,
    Address Stylesheet,
    Address? Icon,
    SafeUrl? Feed,
    NavLink[] Nav,
    NavLink[] Footer,
    PartialDate? AsOf,
    bool SecondReaderNote,
    Address? HowWeRate,
    Address? Names,
    SafeUrl? Report);

/// <summary>The picture that other sites show beside a link to the page.</summary>
internal sealed record ShareImageView(SafeUrl Url, int Width, int Height, string Alt);

/// <param name="Kind">home, claims, claim, source, corrections, document, search, statistics, not-found, embed or alias.</param>
/// <param name="Style">A style sheet of this page alone, or null.</param>
/// <param name="Script">The script of this page; null on all pages but search.</param>
internal sealed record PageView(
    string Kind,
    string Title,
    string Description,
    SafeUrl? Canonical,
    SafeUrl? Feed,
    string Language,
    string Dir,
    bool NoIndex,
    Html? JsonLd,
    Address Own,
    LanguageLink[] Languages,
    string? Untranslated,
    Address? Style,
    Address? Script,
    ShareImageView? Image);

internal sealed record ArchivedView(SafeUrl Url, PartialDate? Date, SafeUrl? Original);

/// <summary>A claim in a list: never without its verdict.</summary>
internal sealed record ClaimRow(
    Address Address,
    string Claim,
    string Language,
    string Dir,
    string Claimant,
    PartialDate? Date,
    VerdictView Verdict,
    bool WhoSaidIt,
    PartialDate? Published,
    LocalText Summary,
    string? State,
    string SourceTitle,
    Address Source);

internal sealed record VerdictCount(VerdictView Verdict, int Count);

internal sealed record Tile(int Number, string State, VerdictView? Verdict, string Label, Address Address);

internal sealed record Run(string State, VerdictView? Verdict, int Count);

/// <summary>A source at a glance: one tile for each sentence, or a bar where there are too many.</summary>
internal sealed record FingerprintView(
    int Sentences,
    int Checked,
    int Labelled,
    int Open,
    int Claims,
    VerdictCount[] Verdicts,
    bool Proportional,
    Tile[] Tiles,
    Run[] Runs);

internal sealed record CorrectionView(
    PartialDate Date,
    string Kind,
    LocalText? From,
    LocalText? To,
    VerdictView? FromVerdict,
    VerdictView? ToVerdict,
    LocalText? Note,
    string? ReportedBy);

internal sealed record NumberLink(int Number, string Anchor);

internal sealed record TopicCount(string Name, Address Address, int Count);

internal sealed record TermView(string Use, string[] Variants, string[] Avoid, string? Note);
