using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>A changed source, evidence document, translation or verdict of the scale, and the claims it affects.</summary>
/// <param name="Kind">source, evidence document, translation or verdict.</param>
/// <param name="Claims">Ids of the affected claims, in ordinal order.</param>
public sealed record DocumentChange(string Kind, string Id, string File, ImmutableArray<FieldChange> Changes, ImmutableArray<string> Claims)
{
    public ChangeSeverity Severity { get; } = Changes.Select(change => change.Severity).DefaultIfEmpty(ChangeSeverity.None).Max();
}
