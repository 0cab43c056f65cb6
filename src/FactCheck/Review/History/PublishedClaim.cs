using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>A claim that was published before, and what it is now.</summary>
/// <param name="Before">As it was published.</param>
/// <param name="Current">The claim of the same id, or the one that has the id as an alias; null if there is none.</param>
/// <param name="State">What readers find of it now, whether or not it can be shown.</param>
/// <param name="CurrentPlan">The same as it is shown now; null if it is not shown, or if an error leaves nothing to show.</param>
/// <param name="IsUnreadable">Its file is there but cannot be read, which is reported elsewhere.</param>
internal sealed record PublishedClaim(PlannedClaim Before, Claim? Current, ClaimState? State, PlannedClaim? CurrentPlan, bool IsUnreadable)
{
    /// <summary>Corrections that were added since.</summary>
    public ImmutableArray<Correction> NewCorrections { get; } =
        Current is null ? [] : [.. Current.Corrections.Skip(Before.Claim.Corrections.Length)];
}
