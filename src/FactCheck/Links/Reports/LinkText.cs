using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;
using FactCheck.Texts;

namespace FactCheck.Links.Reports;

/// <summary>Addresses for a terminal: a line each, unwrapped, and nothing in it that could control the terminal.</summary>
public static class LinkText
{
    public static string Render(LinkReport report)
    {
        var text = new StringBuilder();
        foreach (var (link, record) in report.Findings)
        {
            foreach (var place in link.Link.Places)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Printable.OneLine(place.File)}:{place.Location.Line}:{place.Location.Column}: {LinkWords.Of(record.State)} ")
                    .Append(CultureInfo.InvariantCulture, $"{Printable.OneLine(link.Link.Key)}: {Printable.OneLine(LinkReport.Reason(record))}\n");
            }
        }

        foreach (var result in report.Archive)
        {
            var place = result.Link.Places[0];
            text.Append(CultureInfo.InvariantCulture, $"{Printable.OneLine(place.File)}:{place.Location.Line}:{place.Location.Column}: ")
                .Append(CultureInfo.InvariantCulture, $"{ArchiveWords.Of(result.Status)} {Printable.OneLine(result.Link.Key)}");
            text.Append(ArchiveWords.Yaml(result) is { } yaml ? $"\n  {Printable.OneLine(yaml)}\n" : $": {Printable.OneLine(result.Detail)}\n");
        }

        text.Append(Counted.Of(report.Links.Length, "address", "addresses"));
        foreach (var state in Enum.GetValues<LinkState>())
            text.Append(CultureInfo.InvariantCulture, $", {report.Count(state)} {LinkWords.Of(state)}");
        if (report.NotLookedAt > 0)
            text.Append(CultureInfo.InvariantCulture, $", {report.NotLookedAt} not looked at");
        return text.Append('\n').ToString();
    }
}
