using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Preview;

/// <summary>What a preview shows at one moment.</summary>
/// <param name="Version">0 before the first reading; grows with every change.</param>
/// <param name="Site">The newest site without errors; null until there has been one.</param>
/// <param name="SiteVersion">The version in which <paramref name="Site"/> was made; 0 if there is none.</param>
/// <param name="IsCurrent">Whether <paramref name="Site"/> was made from the current input.</param>
/// <param name="Findings">The findings in the current input, in the order they are printed.</param>
/// <param name="Failure">Why the input could not be read at all; null if it could.</param>
public sealed record PreviewState(
    int Version, PreviewSite? Site, int SiteVersion, bool IsCurrent, ImmutableArray<Diagnostic> Findings, string? Failure)
{
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
