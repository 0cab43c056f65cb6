namespace FactCheck.Diagnostics;

/// <summary>One finding about the input.</summary>
/// <param name="Severity">The rule's default severity, or the one set in <c>site.yaml</c>.</param>
/// <param name="File">Relative to the repository root, with <c>/</c>.</param>
/// <param name="Message">What is wrong, with the value.</param>
/// <param name="Hint">What to do, if known; lines are separated by LF.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, string File, Location Location, string Message, string? Hint = null)
{
    public string Code => Rule.Code;

    /// <summary>The order in which findings are printed: by file (ordinal), place, code, message.</summary>
    public static IEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) =>
        findings
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal);
}
