using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Cli.Reports;

/// <summary>
/// Prints findings as lines that editors and build servers understand, <c>file:line:column: severity code: message</c>, with the
/// source line, carets under the place, and the hint.
/// </summary>
internal static class TextReport
{
    /// <summary>The longest part of a source line to show, in UTF-16 units.</summary>
    private const int MaxWidth = 120;

    public static void Write(IEnumerable<Diagnostic> findings, SourceLineReader lines, TextWriter output, bool colour)
    {
        foreach (var finding in findings)
            Write(finding, lines.Line(finding.File, finding.Location.Line), output, colour);
    }

    private static void Write(Diagnostic finding, string? line, TextWriter output, bool colour)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var place = string.Create(CultureInfo.InvariantCulture, $"{LogLine.Of(finding.File)}:{finding.Location.Line}:{finding.Location.Column}");
        output.WriteLine($"{place}: {Paint(severity, finding.Severity, colour)} {finding.Code}: {LogLine.Of(finding.Message)}");
        if (line is not null)
            WriteFrame(finding.Location, line, output);
        if (finding.Hint is { } hint)
            output.WriteLine("  hint: " + string.Join("\n        ", hint.Split('\n').Select(LogLine.Of)));
    }

    private static void WriteFrame(Location location, string line, TextWriter output)
    {
        var column = Math.Min(location.Column - 1, line.Length);
        var start = Math.Max(0, Math.Min(column - MaxWidth / 2, line.Length - MaxWidth));
        var shown = line.Substring(start, Math.Min(MaxWidth, line.Length - start));
        var before = LogLine.Of(line[start..column]);
        var length = Math.Clamp(location.Length, 1, Math.Max(1, start + shown.Length - column));
        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        output.WriteLine($"  {number} | {(start > 0 ? "…" : "")}{LogLine.Of(shown)}{(start + shown.Length < line.Length ? "…" : "")}");
        output.WriteLine($"  {margin} | {(start > 0 ? " " : "")}{new string(' ', before.Length)}{new string('^', length)}");
    }

    private static string Paint(string word, Severity severity, bool colour) => !colour ? word : severity switch
    {
        Severity.Error => $"\u001b[1;31m{word}\u001b[0m",
        Severity.Warning => $"\u001b[1;33m{word}\u001b[0m",
        _ => $"\u001b[1;36m{word}\u001b[0m",
    };
}
