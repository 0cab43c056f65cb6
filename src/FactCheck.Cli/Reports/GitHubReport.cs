using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <summary>
/// Prints findings as annotations of a pull request, most severe first
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). GitHub shows ten of each level per step and
/// silently drops the others, so the tenth counts those left out.
/// </summary>
internal static class GitHubReport
{
    /// <summary>The annotations of one level that GitHub shows per step.</summary>
    public const int MaxOfLevel = 10;

    /// <summary>The longest message, in UTF-16 units; the log has all of it.</summary>
    private const int MaxMessage = 4000;

    public static void Write(ReportInput input, TextWriter output)
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            var findings = input.Shown.Where(finding => finding.Severity == severity).ToList();
            var annotated = findings.Count > MaxOfLevel ? MaxOfLevel - 1 : findings.Count;
            foreach (var finding in findings.Take(annotated))
                output.WriteLine(Annotation(finding, input.RootInWorkspace));
            if (findings.Count > annotated)
                output.WriteLine($"::{Level(severity)} title=FactCheck::{Rest(findings.Count - annotated, severity)}");
        }
    }

    private static string Annotation(Diagnostic finding, string root)
    {
        var location = finding.Location;
        var place = string.Create(CultureInfo.InvariantCulture, $"line={location.Line},endLine={location.Line},col={location.Column},endColumn={location.Column + location.Length}");
        var message = finding.Hint is { } hint ? $"{finding.Message}\nhint: {hint}" : finding.Message;
        return $"::{Level(finding.Severity)} file={Property(root + finding.File)},{place},title={Property($"{finding.Code} {finding.Rule.Title}")}::{Message(message)}";
    }

    private static string Rest(int count, Severity severity) => string.Create(
        CultureInfo.InvariantCulture,
        $"and {count} more {(severity == Severity.Info ? "notices" : severity == Severity.Warning ? "warnings" : "errors")}; the log and the job summary list all");

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(string text)
    {
        var lines = string.Join('\n', text.Split('\n').Select(LogLine.Of));
        if (lines.Length > MaxMessage)
            lines = lines[..(char.IsHighSurrogate(lines[MaxMessage - 1]) ? MaxMessage - 1 : MaxMessage)] + "…";
        return Data(lines);
    }

    private static string Property(string text) =>
        Data(LogLine.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
