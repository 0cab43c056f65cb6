using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Links.Reports;

/// <summary>
/// Checked addresses for a terminal, as Markdown for an issue or a job summary, and as JSON, version 1:
/// <c>{version, day, links: [{url, state, reason, movedTo, failingSince, foundOn, places: [{file, line, column}]}],
/// archive: [{url, status, copy, date, detail}], counts: {ok, redirected, unverified, broken, notChecked}}</c>.
/// </summary>
public static class LinkListing
{
    /// <summary>Rows of a Markdown table; an issue holds 65,536 characters.</summary>
    private const int MostRows = 100;

    /// <summary>Of an address or a reason in Markdown, in UTF-16 units.</summary>
    private const int LongestCell = 120;

    private static readonly Vocabulary<ArchiveStatus> Statuses = new(
        ("archived", ArchiveStatus.Archived), ("submitted", ArchiveStatus.Submitted),
        ("not archived", ArchiveStatus.Refused), ("not submitted", ArchiveStatus.NotTried));

    private static readonly ImmutableArray<ListColumn<CheckedLink>> Links =
    [
        new("url", link => link.Link.Key),
        new("state", null, (json, link) => json.WriteStringValue(LinkWords.States.WordFor(link.Record?.State))),
        new("reason", null, (json, link) => json.WriteStringValue(link.Record?.Last.Detail)),
        new("movedTo", null, (json, link) => json.WriteStringValue(link.Record?.Last.MovedTo)),
        new("failingSince", null, (json, link) => json.WriteStringValue(Date(link.Record?.FailingSince))),
        new("foundOn", null, (json, link) => json.WriteStringValue(Date(link.Record?.FoundOn))),
        new("places", null, (json, link) => json.WriteItems(Places, link.Link.Places)),
    ];

    private static readonly ImmutableArray<ListColumn<LinkLocation>> Places =
    [
        new("file", place => place.File),
        new("line", null, (json, place) => json.WriteNumberValue(place.Location.Line)),
        new("column", null, (json, place) => json.WriteNumberValue(place.Location.Column)),
    ];

    private static readonly ImmutableArray<ListColumn<ArchiveResult>> Archive =
    [
        new("url", result => result.Link.Key),
        new("status", result => Statuses.WordFor(result.Status)),
        new("copy", null, (json, result) => json.WriteStringValue(result.Copy)),
        new("date", null, (json, result) => json.WriteStringValue(Date(result.Day))),
        new("detail", result => result.Detail),
    ];

    private static readonly ImmutableArray<ListColumn<(ExternalLink Link, LinkRecord Record)>> MarkdownLinks =
    [
        new("state", found => LinkWords.States.WordFor(found.Record.State)),
        new("address", found => Printable.Start(found.Link.Key, LongestCell)),
        new("reason", found => Printable.Start(LinkReport.Reason(found.Record), LongestCell)),
        new("file", found => Line(found.Link) + (found.Link.Places.Length > 1 ? " …" : "")),
    ];

    private static readonly ImmutableArray<ListColumn<ArchiveResult>> MarkdownArchive =
    [
        new("archive", result => Statuses.WordFor(result.Status)),
        new("address", result => Printable.Start(result.Link.Key, LongestCell)),
        new("to paste, or the reason", result => Yaml(result) ?? result.Detail),
        new("file", result => Line(result.Link)),
    ];

    public static string Text(LinkReport report)
    {
        var lines = report.Findings
            .SelectMany(found => found.Link.Places.Select(place => $"{At(place)}: {LinkWords.States.WordFor(found.Record.State)} {found.Link.Key}: {LinkReport.Reason(found.Record)}"))
            .Concat(report.Archive.SelectMany<ArchiveResult, string>(result =>
            {
                var line = $"{At(result.Link.Places[0])}: {Statuses.WordFor(result.Status)} {result.Link.Key}";
                return Yaml(result) is { } yaml ? [line, "  " + yaml] : [$"{line}: {result.Detail}"];
            }));
        return string.Concat(lines.Select(line => Printable.OneLine(line) + "\n")) + $"{Addresses(report)}{Counts(report)}\n";
    }

    public static string Markdown(LinkReport report)
    {
        var findings = report.Findings.ToList();
        var broken = report.Count(LinkState.Broken);
        return (broken > 0 ? $"**{Counted.Of(broken, "broken address", "broken addresses")}**" : "No broken address.")
            + $" {Addresses(report)} on {Date(report.Day)}{Counts(report)}.\n"
            + Table(MarkdownLinks, [.. findings.Take(MostRows)])
            + (findings.Count > MostRows ? $"\nand {findings.Count - MostRows} more.\n" : "")
            + Table(MarkdownArchive, [.. report.Archive.Take(MostRows)]);
    }

    public static string Json(LinkReport report) => ReportJson.Render(json =>
    {
        json.WriteString("day", Date(report.Day));
        json.WriteItems("links", Links, report.Links);
        json.WriteItems("archive", Archive, report.Archive);
        json.WriteCounts("counts", [.. LinkWords.States.Values.Select(state => (LinkWords.States.WordFor(state), report.Count(state))), ("notChecked", report.NotChecked)]);
    });

    private static string Table<T>(ImmutableArray<ListColumn<T>> columns, IReadOnlyCollection<T> items) =>
        items.Count == 0 ? "" : "\n" + Listing.Markdown(columns, items);

    private static string Addresses(LinkReport report) => Counted.Of(report.Links.Length, "address", "addresses");

    private static string Counts(LinkReport report) =>
        string.Concat(LinkWords.States.Values.Select(state => $", {report.Count(state)} {LinkWords.States.WordFor(state)}"))
        + (report.NotChecked > 0 ? $", {report.NotChecked} not checked" : "");

    private static string At(LinkLocation place) => $"{place.File}:{place.Location.Line}:{place.Location.Column}";

    private static string Line(ExternalLink link) => $"{link.Places[0].File}:{link.Places[0].Location.Line}";

    /// <summary>The entry to paste into the document's file; null if there is no copy.</summary>
    private static string? Yaml(ArchiveResult result) =>
        result is { Copy: { } copy, Day: { } day } ? $"archived: [{{url: {YamlScalarText.DoubleQuoted(copy)}, date: {Date(day)}}}]" : null;

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
