using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Reports;

public sealed class GitHubReportTest
{
    [Fact]
    public void An_annotation_names_the_place_in_the_workspace_and_keeps_the_lines_of_the_hint() => Assert.Equal(
        """
        ::error file=site/claims/a%2Cb/c.yaml,line=7,endLine=7,col=3,endColumn=7,title=FC104 Not a date::100%25 'x' is no date%0Ahint: write one%0Aor none
        1 claim, 1 source

        """.ReplaceLineEndings("\n"),
        Write([ReportSamples.Finding(Rule.FC104, "claims/a,b/c.yaml", "100% 'x' is no date", "write one\nor none", line: 7)], "site/"));

    [Fact]
    public void The_gravest_come_first()
    {
        var lines = Write(
        [
            ReportSamples.Finding(Rule.FC503, "a", "info"),
            ReportSamples.Finding(Rule.FC009, "b", "warning"),
            ReportSamples.Finding(Rule.FC104, "c", "error"),
        ]).Split('\n');
        Assert.Equal(["::error", "::warning", "::notice"], lines.Take(3).Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData(10, 10, null)]
    [InlineData(11, 10, "and 2 more errors")]
    [InlineData(500, 10, "and 491 more errors")]
    public void Of_each_level_ten_are_shown_and_the_tenth_counts_the_others(int findings, int shown, string? last)
    {
        var lines = Write(Enumerable.Range(1, findings).Select(line => ReportSamples.Finding(Rule.FC104, "a.yaml", "no date", line: line)))
            .Split('\n').Where(line => line.StartsWith("::error ", StringComparison.Ordinal)).ToList();
        Assert.Equal(shown, lines.Count);
        Assert.Equal(last is not null, lines[^1].StartsWith($"::error title=FactCheck::{last};", StringComparison.Ordinal));
    }

    private static string Write(IEnumerable<Diagnostic> findings, string root = "") => ReportSamples.Write(ReportFormats.GitHub, findings, root);
}
