using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.Changes;

public enum ClaimStatus { Added, Removed, Changed, Renamed, Reached, Unreadable }

/// <summary>A claim that changed for readers.</summary>
/// <param name="Id">The current id, or the last one of a removed claim.</param>
/// <param name="Title">The headline, else the rated wording, in quotation marks if it is that of the source.</param>
/// <param name="Was">Null if it did not exist.</param>
/// <param name="Now">Null if it no longer exists.</param>
/// <param name="Changes">Most severe first.</param>
public sealed record ClaimChange(
    string Id, string File, string Title, ClaimStatus Status, PlannedClaim? Was, PlannedClaim? Now, ImmutableArray<FieldChange> Changes)
{
    public ChangeSeverity Severity { get; } = Changes.Select(change => change.Severity).DefaultIfEmpty(ChangeSeverity.None).Max();

    public ImmutableArray<string> Consequences { get; init; } = [];
}
