using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>What a plan takes over from the one before it, as long as nothing changed but single claims.</summary>
public sealed class PlanCache
{
    /// <summary>Null where the claim is left out.</summary>
    internal ReferenceCache<AnchoredClaim, PlannedClaim?> Claims { get; } = [];

    /// <summary>Sources with the claims that they were planned with.</summary>
    internal ReferenceCache<SourceDocument, (ImmutableArray<PlannedClaim> Claims, PlannedSource? Plan)> Sources { get; } = [];
}
