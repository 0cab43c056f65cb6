using System.Globalization;
using System.Text.Json;
using FactCheck.Links.Checks;
using FactCheck.Texts;

namespace FactCheck.Links.Reports;

/// <summary>
/// Addresses as JSON, version 1: <c>{version, day, links: [{url, state, reason, movedTo, failingSince, foundOn, places: [{file, line, column}]}],
/// archive: [{url, status, copy, date, detail}], counts: {ok, redirected, unverified, broken, notLookedAt}}</c>.
/// </summary>
public static class LinkJson
{
    public static string Render(LinkReport report) => ReportJson.Render(json =>
    {
        json.WriteString("day", Text(report.Day));
        json.WriteStartArray("links");
        foreach (var link in report.Links)
            Write(json, link);
        json.WriteEndArray();
        json.WriteStartArray("archive");
        foreach (var result in report.Archive)
        {
            json.WriteStartObject();
            json.WriteString("url", result.Link.Key);
            json.WriteString("status", ArchiveWords.Of(result.Status));
            json.WriteString("copy", result.Copy);
            json.WriteString("date", Text(result.Day));
            json.WriteString("detail", result.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var state in Enum.GetValues<LinkState>())
            json.WriteNumber(LinkWords.Of(state), report.Count(state));
        json.WriteNumber("notLookedAt", report.NotLookedAt);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CheckedLink link)
    {
        json.WriteStartObject();
        json.WriteString("url", link.Link.Key);
        json.WriteString("state", link.Record is { } known ? LinkWords.Of(known.State) : null);
        json.WriteString("reason", link.Record?.Last.Detail);
        json.WriteString("movedTo", link.Record?.Last.MovedTo);
        json.WriteString("failingSince", Text(link.Record?.FailingSince));
        json.WriteString("foundOn", Text(link.Record?.FoundOn));
        json.WriteStartArray("places");
        foreach (var place in link.Link.Places)
        {
            json.WriteStartObject();
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Location.Line);
            json.WriteNumber("column", place.Location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
