using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Lists;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>What a change means to readers.</summary>
/// <param name="Claims">Most severe first, then by file.</param>
/// <param name="Documents">Most severe first, then by file.</param>
/// <param name="Other">Changes outside <c>claims/</c>.</param>
/// <param name="NewFindings">Findings of the head that the base does not have.</param>
/// <param name="OldFindings">The number of findings that the base has too.</param>
/// <param name="Unreadable">Files of either side that could not be read, which makes the report incomplete.</param>
public sealed record ChangeReport(
    string Base, string Head, ImmutableArray<ClaimChange> Claims, ImmutableArray<DocumentChange> Documents, ImmutableArray<PathChange> Other,
    ImmutableArray<CoverageChange> Coverage, ImmutableArray<Diagnostic> NewFindings, int OldFindings, ImmutableArray<string> Unreadable)
{
    public ImmutableArray<string> ToDo { get; init; } = [];

    /// <summary>Files below <c>claims/</c> that differ, but in no field.</summary>
    public ImmutableArray<string> WithoutChange { get; init; } = [];

    public ChangeSeverity Severity { get; } = Claims.Select(claim => claim.Severity)
        .Concat(Documents.Select(document => document.Severity)).Concat(Other.Select(path => path.Severity))
        .DefaultIfEmpty(ChangeSeverity.None).Max();

    public int Count(ChangeSeverity severity) => Claims.Sum(claim => claim.Changes.Count(change => change.Severity == severity));

    public int Count(Severity severity) => NewFindings.Count(finding => finding.Severity == severity);
}

/// <summary>A file outside <c>claims/</c> that was added, changed or deleted; it is listed, never run.</summary>
public sealed record PathChange(string Path, string What, ChangeSeverity Severity);

/// <summary>The coverage of a source, before and now; null if the source is new or gone.</summary>
public sealed record CoverageChange(string Source, CoverageTotals? Was, CoverageTotals? Now);
