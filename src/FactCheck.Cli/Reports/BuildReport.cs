using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Cli.Reports;

/// <summary>Prints the findings of <c>build</c> and <c>check</c> on standard error, the result on standard output, and writes the report files.</summary>
internal static class BuildReport
{
    /// <returns>False, with a message, if a file cannot be written.</returns>
    public static bool Print(BuildResult result, ParseResult parsed, CommonOptions common, TimeSpan elapsed)
    {
        ImmutableArray<Diagnostic> shown = [.. result.Findings.Where(finding => !common.IsQuiet(parsed) || finding.Severity == Severity.Error)];
        var root = common.Root(parsed);
        // After a refusal there is no result; only its reason follows the findings.
        var input = new ReportInput(
            result, shown, new SourceLineReader(result.Input), common.IsQuiet(parsed) || result.Refusal is not null ? null : SummaryLine.Of(result, elapsed), Workspace.PathOf(root));
        Print(common.Reports.Format(parsed), input, common.UsesColour(parsed));
        try
        {
            foreach (var file in common.Reports.Files(parsed))
                file.Write(input);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Output.CannotReadOrWrite(failure.Message, "the findings above are complete; check free space and permissions of the report's folder");
            return false;
        }
    }

    private static void Print(string format, ReportInput input, bool colour)
    {
        if (format is ReportFormats.Json or ReportFormats.Sarif)
        {
            using var output = Console.OpenStandardOutput();
            ReportFormats.Write(format, input, output);
            return;
        }

        TextReport.Write(input.Shown, input.Lines, Console.Error, colour);
        if (format == ReportFormats.GitHub)
            GitHubReport.Write(input, Console.Out);
        else if (input.SummaryLine is not null && input.Shown.Where(finding => finding.Severity > Severity.Info).MaxBy(finding => finding.Severity) is { } worst)
            Console.Error.WriteLine($"factcheck explain {worst.Code} explains a finding");
        if (input.Sizes is { } sizes)
            Console.Out.WriteLine(sizes);
        if (input.SummaryLine is { } last)
            Console.Out.WriteLine(last);
    }
}
