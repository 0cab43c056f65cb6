using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A claim's quote in a source, and the claim's number there.</summary>
/// <param name="Label">The sentence's number, with a letter where the sentence has several claims: 15b.</param>
public sealed record ClaimPlace(PlannedSource Source, Model.Anchor Anchor, string Label);

/// <param name="Number">From 1, in the order in which the page shows the items.</param>
/// <param name="Quoted">The quote in the stored excerpt, where both exist.</param>
/// <param name="SameOrigin">How many of the claim's items come from the same origin, this one included.</param>
public sealed record PlannedEvidence(int Number, EvidenceItem Item, EvidenceDocument Document, QuotedExcerpt? Quoted, int SameOrigin)
{
    public string Fragment => FormattableString.Invariant($"ev-{Number}");
}

/// <summary>A claim with its relations resolved, in no particular language.</summary>
public sealed record PlannedClaim(Claim Claim, SourceDocument Source, Verdict Verdict, ClaimState State)
{
    /// <summary>Id of a person, or a free name.</summary>
    public required string Claimant { get; init; }

    /// <summary>The claimant's entry in people.yaml, where there is one.</summary>
    public required Person? ClaimantPerson { get; init; }
    public required PartialDate? Date { get; init; }
    public required ImmutableArray<PlannedEvidence> Evidence { get; init; }

    /// <summary>Ids of persons, or free names.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Ids of topics, or free names.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>In reading order.</summary>
    public ImmutableArray<ClaimPlace> Places { get; init; } = [];

    /// <summary>Ids of other claims on the same sentences, a bounded number.</summary>
    public ImmutableArray<string> SameSentence { get; init; } = [];

    public string Id => Claim.Id;

    /// <summary>Shown in lists, feeds and searches of the outside world.</summary>
    public bool IsListed => State.IsReadable;

    public PartialDate? LastChanged =>
        Claim.Corrections.Select(correction => (PartialDate?)correction.Date.Value)
            .Concat([Claim.Published?.Value, Claim.Updated?.Value, Claim.Retracted?.Date.Value, Claim.Withheld?.Date.Value])
            .MaxBy(date => date?.SortKey ?? 0);
}
