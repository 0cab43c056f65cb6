using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Preview;

/// <summary>What a preview shows at one moment.</summary>
/// <param name="Version">From 1; grows with every change.</param>
/// <param name="Site">The newest site without errors; null until there has been one.</param>
/// <param name="SiteVersion">The version that <paramref name="Site"/> came with; 0 where there is none.</param>
/// <param name="IsCurrent">Whether <paramref name="Site"/> was made from the newest input.</param>
/// <param name="Findings">Of the newest input, in the order in which they are printed.</param>
/// <param name="Failure">Why the input could not be read at all; null where it could.</param>
public sealed record PreviewState(
    int Version, PreviewSite? Site, int SiteVersion, bool IsCurrent, ImmutableArray<Diagnostic> Findings, string? Failure)
{
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
