using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A page of the site; everything it shows is decided here.</summary>
public abstract record SitePage(Address Address)
{
    /// <summary>Search engines may list the page.</summary>
    public virtual bool IsListed => true;

    /// <summary>The last change of what the page shows, where the data tell.</summary>
    public virtual PartialDate? LastChanged => null;

    /// <summary>The input that the page is made from, for messages.</summary>
    public abstract string Producer { get; }
}

/// <summary>What has become of a claim.</summary>
public enum ClaimState { Published, Draft, Retracted, Withheld }

/// <param name="Name">As readers see it.</param>
/// <param name="Person">The entry in people.yaml, where there is one.</param>
/// <param name="Role">The role at the time.</param>
public sealed record Claimant(string Name, Person? Person, string? Role);

/// <summary>A claim's quote in a source, and the claim's number there.</summary>
/// <param name="Label">The sentence's number, with a letter where the sentence has several claims: 15b.</param>
public sealed record ClaimPlace(SourcePage Source, Model.Anchor Anchor, string Label);

/// <param name="Number">From 1, in the order in which the page shows the items.</param>
/// <param name="Quoted">The quote in the stored excerpt, where both exist.</param>
/// <param name="SameOrigin">How many of the claim's items come from the same origin, this one included.</param>
public sealed record PlannedEvidence(int Number, EvidenceItem Item, EvidenceDocument Document, QuotedExcerpt? Quoted, int SameOrigin)
{
    public string Fragment => FormattableString.Invariant($"ev-{Number}");
}

public sealed record ClaimPage(Address Address, Claim Claim, SourceDocument Source, Verdict Verdict, ClaimState State) : SitePage(Address)
{
    public required Claimant Claimant { get; init; }
    public required PartialDate? Date { get; init; }
    public required ImmutableArray<PlannedEvidence> Evidence { get; init; }
    public required ImmutableArray<string> Authors { get; init; }
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>The language of the rated wording: the site's for one of ours, else the source's.</summary>
    public required string Language { get; init; }

    /// <summary>Filled when the sources are planned; in reading order.</summary>
    public ImmutableArray<ClaimPlace> Places { get; init; } = [];

    /// <summary>Ids of other claims on the same sentences, at most ten.</summary>
    public ImmutableArray<string> SameSentence { get; init; } = [];

    public ImmutableArray<RelatedClaim> Related { get; init; } = [];

    public override bool IsListed => State is ClaimState.Published or ClaimState.Retracted;

    public override PartialDate? LastChanged =>
        Claim.Corrections.Select(correction => (PartialDate?)correction.Date.Value)
            .Concat([Claim.Published?.Value, Claim.Updated?.Value, Claim.Retracted?.Date.Value, Claim.Withheld?.Date.Value])
            .MaxBy(date => date?.SortKey ?? 0);

    public override string Producer => Claim.File;
}

/// <summary>A claim as the page of a source shows it.</summary>
/// <param name="Anchors">Its places in this source, in reading order.</param>
public sealed record SourceClaim(string ClaimId, string Label, Verdict Verdict, ImmutableArray<Model.Anchor> Anchors);

public enum SentenceState { Checked, Labelled, Open }

/// <param name="Claims">Indexes into the page's claims.</param>
/// <param name="IsShown">Whether the rights in the text allow to show the sentence.</param>
public sealed record PlannedSentence(
    Sentence Sentence,
    string Id,
    SentenceState State,
    LabelledQuote? Label,
    ImmutableArray<SourceNote> Notes,
    ImmutableArray<int> Claims,
    bool IsShown);

public sealed record SourcePage(Address Address, SourceDocument Source, SearchableText Text) : SitePage(Address)
{
    public required ImmutableArray<SourceClaim> Claims { get; init; }
    public required ImmutableArray<PlannedSentence> Sentences { get; init; }

    /// <summary>Evidence documents that the description of the source cites, in order of first citation.</summary>
    public required ImmutableArray<EvidenceDocument> References { get; init; }

    public override PartialDate? LastChanged => Source.About.Retrieved?.Value;

    public override string Producer => Source.File;
}

/// <summary>A page written in Markdown.</summary>
public sealed record DocumentPage(Address Address, MarkdownPage Page) : SitePage(Address)
{
    public override string Producer => Page.File;
}

/// <param name="Number">From 1.</param>
public sealed record ClaimListPage(Address Address, int Number, int Pages, ImmutableArray<ClaimPage> Claims, int Total) : SitePage(Address)
{
    public override string Producer => "the list of claims";
}

/// <param name="Corrections">Latest corrections with their claims.</param>
public sealed record HomePage(
    Address Address,
    ClaimPage? Latest,
    ImmutableArray<ClaimPage> Next,
    ImmutableArray<SourcePage> Sources,
    ImmutableArray<(ClaimPage Claim, Correction Correction)> Corrections,
    ImmutableArray<(string Name, int Count)> Topics,
    int Claims) : SitePage(Address)
{
    public override string Producer => "the home page";
}

public sealed record NotFoundPage(Address Address) : SitePage(Address)
{
    public override bool IsListed => false;

    public override string Producer => "the page for addresses that do not exist";
}

/// <summary>A former address of a claim that leads to the present one.</summary>
public sealed record AliasPage(Address Address, ClaimPage Claim) : SitePage(Address)
{
    public override bool IsListed => false;

    public override string Producer => $"{Claim.Claim.File} (alias)";
}
