using System.Text;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Reports;

public sealed class MarkdownReportTest
{
    [Fact]
    public void A_summary_counts_and_lists_the_gravest_first() => Assert.Equal(
        """
        ## FactCheck: 1 error, 0 warnings, 1 notice


        ### Errors

        - **FC104** Not a date: ` b.yaml:1:3 `<br>`` a ` b ``<br>hint: ` write one `<br>` or none `

        ### Notices

        - **FC503** Site without an address: ` a.yaml:1:3 `<br>` no address `

        1 claim, 1 source

        """.ReplaceLineEndings("\n").Replace("Site without an address", Rule.FC503.Title, StringComparison.Ordinal),
        ReportSamples.Write(ReportFormats.Markdown,
        [
            ReportSamples.Finding(Rule.FC503, "a.yaml", "no address"),
            ReportSamples.Finding(Rule.FC104, "b.yaml", "a ` b", "write one\nor none"),
        ]));

    [Fact]
    public void A_summary_stays_below_the_limit_and_counts_what_is_left_out()
    {
        var words = new string('x', 1000);
        var summary = ReportSamples.Write(ReportFormats.Markdown, Enumerable.Range(1, 2000).Select(line => ReportSamples.Finding(Rule.FC104, "a.yaml", words, line: line)));
        Assert.InRange(Encoding.UTF8.GetByteCount(summary), MarkdownReport.MaxBytes / 2, MarkdownReport.MaxBytes + 1000);
        var shown = summary.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Contains($"\nand {2000 - shown} more; the log lists all\n", summary, StringComparison.Ordinal);
    }
}
