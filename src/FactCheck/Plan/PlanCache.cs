using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>What a plan reuses from the previous one, as long as only individual claims changed.</summary>
public sealed class PlanCache
{
    /// <summary>Null for claims that are left out.</summary>
    internal ReferenceCache<AnchoredClaim, PlannedClaim?> Claims { get; } = [];

    /// <summary>Each source's plan, with the claims it was made from.</summary>
    internal ReferenceCache<SourceDocument, (ImmutableArray<PlannedClaim> Claims, PlannedSource? Plan)> Sources { get; } = [];
}
