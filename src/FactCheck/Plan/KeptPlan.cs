using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>What a plan takes over from the one before it, as long as nothing changed but single claims.</summary>
public sealed class KeptPlan
{
    /// <summary>Null where the claim is left out.</summary>
    internal Kept<AnchoredClaim, PlannedClaim?> Claims { get; } = [];

    /// <summary>Sources with the claims that they were planned with.</summary>
    internal Kept<SourceDocument, (ImmutableArray<PlannedClaim> Claims, PlannedSource? Plan)> Sources { get; } = [];
}
