using System.Globalization;
using System.Text;
using FactCheck.Links.Checks;
using FactCheck.Texts;

namespace FactCheck.Links.Reports;

/// <summary>Addresses for an issue or a job summary; text of strangers is neither link nor markup in it.</summary>
public static class LinkMarkdown
{
    /// <summary>Rows of a table; the rest is counted. An issue holds 65,536 characters.</summary>
    private const int MostRows = 100;

    /// <summary>Of an address or a reason, in UTF-16 units.</summary>
    private const int LongestCell = 120;

    public static string Render(LinkReport report)
    {
        var findings = report.Findings.ToList();
        var text = new StringBuilder(report.Count(LinkState.Broken) is var broken and > 0 ? $"**{Counted.Of(broken, "broken address", "broken addresses")}**" : "No broken address.");
        text.Append(CultureInfo.InvariantCulture, $" {Counted.Of(report.Links.Length, "address", "addresses")} on {report.Day:yyyy-MM-dd}");
        foreach (var state in Enum.GetValues<LinkState>())
            text.Append(CultureInfo.InvariantCulture, $", {report.Count(state)} {LinkWords.Of(state)}");
        if (report.NotLookedAt > 0)
            text.Append(CultureInfo.InvariantCulture, $", {report.NotLookedAt} not looked at");
        text.Append(".\n");
        if (findings.Count > 0)
            text.Append("\n| state | address | reason | file |\n|---|---|---|---|\n");
        foreach (var (link, record) in findings.Take(MostRows))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {LinkWords.Of(record.State)} | {Cell(link.Link.Key)} | {Cell(LinkReport.Reason(record))} | ")
                .Append(CultureInfo.InvariantCulture, $"{Cell(link.Link.Places[0].File)}:{link.Link.Places[0].Location.Line}{(link.Link.Places.Length > 1 ? " …" : "")} |\n");
        }

        if (findings.Count > MostRows)
            text.Append(CultureInfo.InvariantCulture, $"\nand {findings.Count - MostRows} more.\n");
        if (!report.Archive.IsEmpty)
            text.Append("\n| archive | address | to paste, or the reason | file |\n|---|---|---|---|\n");
        foreach (var result in report.Archive.Take(MostRows))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {ArchiveWords.Of(result.Status)} | {Cell(result.Link.Key)} | {InertMarkdown.Of(ArchiveWords.Yaml(result) ?? result.Detail)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Cell(result.Link.Places[0].File)}:{result.Link.Places[0].Location.Line} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => InertMarkdown.Of(text.Length > LongestCell ? text[..LongestCell] + "…" : text);
}
