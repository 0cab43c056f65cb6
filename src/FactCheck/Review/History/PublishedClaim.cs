using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>A claim that was published before, and what it is now.</summary>
/// <param name="Was">As it was published.</param>
/// <param name="Is">The claim of the same id, or the one that has the id as an alias; null where there is none.</param>
/// <param name="State">What readers find of it now, whether or not it can be shown.</param>
/// <param name="Now">The same as it is shown now; null where it is not, or an error leaves nothing to show.</param>
/// <param name="IsUnreadable">Its file is there but cannot be read, which is reported elsewhere.</param>
internal sealed record PublishedClaim(PlannedClaim Was, Claim? Is, ClaimState? State, PlannedClaim? Now, bool IsUnreadable)
{
    /// <summary>Corrections that were added since.</summary>
    public ImmutableArray<Correction> NewCorrections { get; } =
        Is is null ? [] : [.. Is.Corrections.Skip(Was.Claim.Corrections.Length)];
}
