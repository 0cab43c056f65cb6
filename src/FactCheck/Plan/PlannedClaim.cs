using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A place in a source that a claim quotes.</summary>
public sealed record PlannedAnchor(PlannedSource Source, Model.Anchor Anchor);

/// <param name="Number">From 1, in the order of <see cref="CitationOrder"/>.</param>
/// <param name="Quoted">The quote in the stored excerpt, if both exist.</param>
/// <param name="SameOrigin">The number of the claim's items with the same origin, including this one.</param>
public sealed record PlannedEvidence(int Number, EvidenceItem Item, EvidenceDocument Document, QuotedExcerpt? Quoted, int SameOrigin)
{
    /// <summary>How much of the document was read; null if no one has written it.</summary>
    public Consulted? Consulted => Item.ConsultedIn(Document);

    /// <summary>What counts once: the document's origin, or the document itself.</summary>
    public string Origin => Document.Origin?.Value ?? Item.Document.Value;

    public string Fragment => FormattableString.Invariant($"ev-{Number}");
}

/// <summary>A claim with its relations resolved; the same for all languages.</summary>
public sealed record PlannedClaim(Claim Claim, SourceDocument Source, Verdict Verdict, ClaimState State)
{
    /// <summary>A person's id, or a free name.</summary>
    public required string Claimant { get; init; }

    /// <summary>The claimant's entry in people.yaml, if any.</summary>
    public required Person? ClaimantPerson { get; init; }
    public required PartialDate? Date { get; init; }
    public required ImmutableArray<PlannedEvidence> Evidence { get; init; }

    /// <summary>People's ids, or free names.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>What an AI model did for the check.</summary>
    public required AiShare Ai { get; init; }

    /// <summary>How far a person has read it.</summary>
    public required ClaimReading Reading { get; init; }

    /// <summary>Topic ids, or free names.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>In reading order.</summary>
    public ImmutableArray<PlannedAnchor> Places { get; init; } = [];

    /// <summary>Ids of other claims on the same sentences, limited in number.</summary>
    public ImmutableArray<string> SameSentence { get; init; } = [];

    /// <summary>An AI model wrote the check, and no person has checked its evidence: every place that shows it says so.</summary>
    public bool IsUncheckedAi => Ai.HasDraft && !Reading.HasEvidenceChecked;

    public string Id => Claim.Id;

    /// <summary>Whether lists, feeds and search engines may show it.</summary>
    public bool IsListed => State.IsReadable;

    /// <summary>Whether ClaimReview (schema.org) may say its verdict: it rates truth, or says that whoever attributes is wrong.</summary>
    public bool HasClaimReview => State == ClaimState.Public && (Verdict is { Axis: Axis.Truth, Rating: not null } || Verdict.IsMisattribution);

    /// <summary>The newest day, not after that of the build, on which what readers see of the claim changed.</summary>
    public required PartialDate? LastChanged { get; init; }

    /// <summary>The day by which it was to be checked again, if that day has passed.</summary>
    public required PartialDate? Overdue { get; init; }
}
