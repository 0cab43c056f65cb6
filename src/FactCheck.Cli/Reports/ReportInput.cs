using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Cli.Reports;

/// <param name="Shown">The findings that <c>--quiet</c> leaves, in printing order.</param>
/// <param name="SummaryLine">The last line of the text report; null under <c>--quiet</c>.</param>
/// <param name="RootInWorkspace">The repository's root relative to the workspace: empty, or a path that ends in a slash.</param>
internal sealed record ReportInput(
    BuildResult Result, ImmutableArray<Diagnostic> Shown, SourceLineReader Lines, string? SummaryLine, string RootInWorkspace)
{
    /// <summary>The line before the last one of a build; null under <c>--quiet</c> or if nothing was written.</summary>
    public string? Sizes => SummaryLine is not null && Result is { Written: not null, Size: { } size } ? SizeLine.Of(size) : null;
}
