using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A page of the site, with everything it shows.</summary>
public abstract record SitePage(LanguageTree Tree, Address Address, Producer Producer)
{
    /// <summary>Whether its main text is in the language of its tree.</summary>
    public bool IsInLanguage { get; init; } = true;

    /// <summary>Whether search engines may list the page.</summary>
    public virtual bool IsListed => IsInLanguage;

    /// <summary>The last change to what the page shows, if the data say.</summary>
    public virtual PartialDate? LastChanged => null;
}

public sealed record ClaimPage(LanguageTree Tree, PlannedClaim Claim) : SitePage(Tree, Tree.Claim(Claim.Id), Producer.Of(Claim.Claim.File))
{
    public override bool IsListed => Claim.IsListed;

    public override PartialDate? LastChanged => Claim.LastChanged;
}

public sealed record SourcePage(LanguageTree Tree, PlannedSource Source) : SitePage(Tree, Tree.Source(Source.Dossier), Producer.Of(Source.Source.File))
{
    /// <summary>Search engines should lead to the publisher of a text, not to our copy of it.</summary>
    public override bool IsListed => IsInLanguage && !Source.Source.Rights.IsUnlicensed;

    public override PartialDate? LastChanged => Source.Source.About.Retrieved?.Value;
}

/// <param name="Page">In the tree's language.</param>
public sealed record DocumentPage(LanguageTree Tree, MarkdownPage Page) : SitePage(Tree, Tree.Document(Page.Id), Producer.Of(Page.File))
{
    /// <summary>A page about a rule of the program is for those who follow a link to it, not for readers of the site.</summary>
    public override bool IsListed => !RulePages.Has(Page);
}

/// <summary>What the claims of a list have in common.</summary>
/// <param name="Path">The list's path below the root of the tree.</param>
public abstract record ClaimListSubject(string Path);

public sealed record AllClaims() : ClaimListSubject("claims/");

/// <param name="Topic">Null if topics are free; the id is then the name.</param>
public sealed record ClaimsOnTopic(string Id, Topic? Topic) : ClaimListSubject($"topics/{Id}/");

/// <param name="MayCount">Whether there are enough claims to count verdicts without misleading.</param>
public sealed record ClaimsByPerson(Person Person, bool MayCount) : ClaimListSubject($"people/{Person.Id.Value}/");

public sealed record ClaimsByAuthor(Person Person) : ClaimListSubject($"authors/{Person.Id.Value}/");

public sealed record ClaimsWithVerdict(Verdict Verdict) : ClaimListSubject($"verdicts/{Verdict.Id.Value}/");

/// <param name="Number">From 1.</param>
/// <param name="Counts">Claims per axis and verdict that occurs, over all pages of the list.</param>
public sealed record ClaimListPage(
    LanguageTree Tree,
    ClaimListSubject Subject,
    int Number,
    int Pages,
    ImmutableArray<PlannedClaim> Claims,
    int Total,
    ImmutableArray<AxisCounts> Counts) : SitePage(Tree, Tree.List(Subject, Number), Producer.OfSite($"the list {Subject.Path}"));

/// <summary>An entry of the public log of corrections: of a claim, or of the words of a verdict.</summary>
public sealed record LoggedCorrection
{
    public LoggedCorrection(PlannedClaim claim, Correction correction) => OfClaim = (claim, correction);

    public LoggedCorrection(Verdict verdict, VerdictCorrection correction) => OfVerdict = (verdict, correction);

    /// <summary>Null if <see cref="OfVerdict"/> is given.</summary>
    public (PlannedClaim Claim, Correction Correction)? OfClaim { get; }

    /// <summary>Null if <see cref="OfClaim"/> is given.</summary>
    public (Verdict Verdict, VerdictCorrection Correction)? OfVerdict { get; }

    public PlannedClaim? Claim => OfClaim?.Claim;

    public PartialDate Date => OfClaim?.Correction.Date.Value ?? OfVerdict!.Value.Correction.Date.Value;

    public CorrectionKind Kind => OfClaim?.Correction.Kind ?? CorrectionKind.Clarification;
}

/// <param name="Totals">Corrections per kind, over all pages.</param>
/// <param name="Checks">The number of published claims.</param>
public sealed record CorrectionsPage(
    LanguageTree Tree,
    int Number,
    int Pages,
    ImmutableArray<LoggedCorrection> Corrections,
    ImmutableArray<(CorrectionKind Kind, int Count)> Totals,
    int Checks) : SitePage(Tree, Tree.Corrections(Number), Producer.OfSite("the log of corrections"));

/// <param name="Totals">Complaints per outcome, over all pages.</param>
public sealed record ComplaintsPage(
    LanguageTree Tree,
    int Number,
    int Pages,
    ImmutableArray<Complaint> Complaints,
    ImmutableArray<(ComplaintOutcome Outcome, int Count)> Totals) : SitePage(Tree, Tree.Complaints(Number), Producer.OfSite("the log of complaints"));

public sealed record HomePage(
    LanguageTree Tree,
    PlannedClaim? Lead,
    ImmutableArray<PlannedClaim> Next,
    ImmutableArray<PlannedSource> Sources,
    ImmutableArray<LoggedCorrection> Corrections,
    ImmutableArray<(ClaimListSubject Subject, int Claims)> Topics,
    int Claims) : SitePage(Tree, Tree.Home, Producer.OfSite("the home page"));

/// <summary>All documents, topics, people or authors of the site.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sources">Newest first; empty in the other indexes.</param>
/// <param name="Lists">Topics, people or authors with how many claims each has, the most first; empty in the index of documents.</param>
public sealed record IndexPage(
    LanguageTree Tree,
    string Folder,
    int Number,
    int Pages,
    ImmutableArray<PlannedSource> Sources,
    ImmutableArray<(ClaimListSubject Subject, int Claims)> Lists) : SitePage(Tree, Tree.Index(Folder, Number), Producer.OfSite($"the index {Folder}"));

public sealed record NotFoundPage(LanguageTree Tree) : SitePage(Tree, SharedAddresses.NotFound, Producer.OfSite("the page for addresses that do not exist"))
{
    public override bool IsListed => false;
}

/// <summary>A claim as a card that other sites show in a frame; planned only if the site's address is known.</summary>
public sealed record EmbedPage(LanguageTree Tree, PlannedClaim Claim) : SitePage(Tree, Tree.Embed(Claim.Id), Producer.Of(Claim.Claim.File, "card"))
{
    public override bool IsListed => false;
}

/// <summary>A claim as its share picture shows it. It is drawn but never published, so it is not an output.</summary>
public sealed record SharePage(LanguageTree Tree, PlannedClaim Claim)
    : SitePage(Tree, new Address(Tree.Claim(Claim.Id).Path + "share/"), Producer.Of(Claim.Claim.File, "share picture"))
{
    public override bool IsListed => false;
}

/// <summary>A claim's former address, which redirects to the current one.</summary>
public sealed record AliasPage(LanguageTree Tree, string Alias, PlannedClaim Claim)
    : SitePage(Tree, Tree.Claim(Alias), Producer.Of(Claim.Claim.File, "alias"))
{
    public override bool IsListed => false;
}
