using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Lists;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>What a change means to readers.</summary>
/// <param name="Base">What it was compared with.</param>
/// <param name="Claims">Gravest first, then by file.</param>
/// <param name="Documents">Gravest first, then by file.</param>
/// <param name="Other">What changed outside <c>claims/</c>.</param>
/// <param name="NewFindings">Of the head, and not of the base.</param>
/// <param name="OldFindings">Findings that the base has too.</param>
/// <param name="Unreadable">Files of either side that could not be read: then the report is not whole.</param>
public sealed record ChangeReport(
    string Base, string Head, ImmutableArray<ClaimChange> Claims, ImmutableArray<DocumentChange> Documents, ImmutableArray<PathChange> Other,
    ImmutableArray<CoverageChange> Coverage, ImmutableArray<Diagnostic> NewFindings, int OldFindings, ImmutableArray<string> Unreadable)
{
    public ImmutableArray<string> ToDo { get; init; } = [];

    /// <summary>Files below <c>claims/</c> that differ without a change of any field.</summary>
    public ImmutableArray<string> WithoutChange { get; init; } = [];

    public ChangeSeverity Severity { get; } = Claims.Select(claim => claim.Severity)
        .Concat(Documents.Select(document => document.Severity)).Concat(Other.Select(path => path.Severity))
        .DefaultIfEmpty(ChangeSeverity.None).Max();

    public int Count(ChangeSeverity severity) => Claims.Sum(claim => claim.Changes.Count(change => change.Severity == severity));

    public int Count(Severity severity) => NewFindings.Count(finding => finding.Severity == severity);
}

/// <summary>A file outside <c>claims/</c> that was added, changed or deleted; it is listed, never run.</summary>
public sealed record PathChange(string Path, string What, ChangeSeverity Severity);

/// <summary>Sentences of a source that were looked at, before and now; null where the source is new or gone.</summary>
public sealed record CoverageChange(string Source, CoverageTotals? Was, CoverageTotals? Now);
