using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>A claim that was published before, and its current state.</summary>
/// <param name="Current">The claim with the same id, or with the id as an alias; null if there is none.</param>
/// <param name="State">The current state, even if an error prevents planning.</param>
/// <param name="CurrentPlan">The current plan; null if the claim is not shown, or if an error prevents planning.</param>
/// <param name="IsUnreadable">Whether its file exists but cannot be read, which is reported elsewhere.</param>
internal sealed record PublishedClaim(PlannedClaim Before, Claim? Current, ClaimState? State, PlannedClaim? CurrentPlan, bool IsUnreadable)
{
    public ImmutableArray<Correction> NewCorrections { get; } =
        Current is null ? [] : [.. Current.Corrections.Skip(Before.Claim.Corrections.Length)];
}
