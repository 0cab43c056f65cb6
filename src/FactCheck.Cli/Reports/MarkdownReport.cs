using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

/// <summary>
/// Prints findings as the Markdown of a job summary, most severe first. Untrusted text appears only in code spans, in which GitHub
/// ignores mentions, links, images and HTML. GitHub refuses summaries over 1 MiB; ours ends before that and counts the rest.
/// </summary>
internal static class MarkdownReport
{
    /// <summary>The largest summary, in bytes; other commands may append to it.</summary>
    public const int MaxBytes = 900 * 1024;

    public static void Write(ReportInput input, TextWriter output)
    {
        var result = input.Result;
        output.Write($"## FactCheck: {Counted.Of(result.Count(Severity.Error), "error")}, {Counted.Of(result.Count(Severity.Warning), "warning")}, {Counted.Of(result.Count(Severity.Info), "notice")}\n\n");
        var (room, left) = (MaxBytes, 0);
        Severity? last = null;
        foreach (var finding in input.Shown.OrderByDescending(finding => finding.Severity))
        {
            var item = (finding.Severity == last ? "" : Heading(finding.Severity)) + Item(finding);
            var size = Encoding.UTF8.GetByteCount(item);
            if (left > 0 || size > room)
            {
                left++;
                continue;
            }

            (room, last) = (room - size, finding.Severity);
            output.Write(item);
        }

        if (left > 0)
            output.Write($"\nand {left.ToString(CultureInfo.InvariantCulture)} more; the log lists all\n");
        if (input.SummaryLine is { } line)
            output.Write($"\n{line}\n");
    }

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "\n### Errors\n\n",
        Severity.Warning => "\n### Warnings\n\n",
        _ => "\n### Notices\n\n",
    };

    private static string Item(Diagnostic finding)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Location.Line}:{finding.Location.Column}");
        var item = new StringBuilder($"- **{finding.Code}** {finding.Rule.Title}: {Code(place)}<br>{Code(finding.Message)}");
        if (finding.Hint is { } hint)
            item.Append("<br>hint: ").AppendJoin("<br>", hint.Split('\n').Select(Code));
        return item.Append('\n').ToString();
    }

    /// <summary>Returns a code span, fenced by one backtick more than the text has in a row (CommonMark 0.31 §6.1).</summary>
    private static string Code(string text)
    {
        var line = LogLine.Of(text);
        if (string.IsNullOrWhiteSpace(line))
            return "";
        var (longest, run) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return $"{fence} {line} {fence}";
    }
}
