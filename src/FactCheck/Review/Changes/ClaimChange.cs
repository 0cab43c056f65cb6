using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.Changes;

public enum ClaimStatus { Added, Removed, Changed, Renamed, Reached, Unreadable }

/// <summary>A claim that reads otherwise than before.</summary>
/// <param name="Id">As it is now; of a removed one as it was.</param>
/// <param name="Title">Its words, in quotation marks where they stand alone.</param>
/// <param name="Was">Null where it was not there.</param>
/// <param name="Now">Null where it is not there any more.</param>
/// <param name="Changes">Gravest first.</param>
public sealed record ClaimChange(
    string Id, string File, string Title, ClaimStatus Status, PlannedClaim? Was, PlannedClaim? Now, ImmutableArray<FieldChange> Changes)
{
    public ChangeSeverity Severity { get; } = Changes.Select(change => change.Severity).DefaultIfEmpty(ChangeSeverity.None).Max();

    /// <summary>What follows for pages, feeds, tallies and ClaimReview.</summary>
    public ImmutableArray<string> Consequences { get; init; } = [];
}
