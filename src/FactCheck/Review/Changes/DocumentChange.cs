using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>A source, an evidence document, a translation or a verdict of the scale that changed, and the claims it reaches.</summary>
/// <param name="Kind">source, evidence document, translation or verdict.</param>
/// <param name="Claims">Ids, in ordinal order.</param>
public sealed record DocumentChange(string Kind, string Id, string File, ImmutableArray<FieldChange> Changes, ImmutableArray<string> Claims)
{
    public ChangeSeverity Severity { get; } = Changes.Select(change => change.Severity).DefaultIfEmpty(ChangeSeverity.None).Max();
}
