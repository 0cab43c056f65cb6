using System.CommandLine;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Cli.Reports;

/// <summary>What <c>build</c> and <c>check</c> print: findings on standard error, the result on standard output.</summary>
internal static class BuildReport
{
    public static void Print(BuildResult result, ParseResult parsed, CommonOptions common, TimeSpan elapsed)
    {
        if (common.IsJson(parsed))
        {
            using var output = Console.OpenStandardOutput();
            JsonReport.Write(result, output);
            return;
        }

        var shown = result.Findings.Where(finding => !common.IsQuiet(parsed) || finding.Severity == Severity.Error);
        TextReport.Write(shown, new SourceLineReader(common.Root(parsed)), Console.Error, common.UsesColour(parsed));
        if (common.IsQuiet(parsed))
            return;
        if (result is { Written: not null, Size: { } size })
            Console.Out.WriteLine(SizeLine.Of(size));
        Console.Out.WriteLine(SummaryLine.Of(result, elapsed));
    }
}
