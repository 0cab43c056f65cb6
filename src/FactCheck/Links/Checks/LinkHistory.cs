using System.Globalization;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Links.Checks;

/// <summary>
/// The file in which looks are kept between passes, version 1:
/// <c>{version, links: [{url, day, result, detail, movedTo, failingSince, foundOn}]}</c>, sorted by address.
/// </summary>
public static class LinkHistory
{
    /// <summary>Largest file read, in bytes.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What is known; nothing where there is no file.</summary>
    /// <exception cref="Refusal">The file is not one of ours.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyDictionary<string, LinkRecord> Read(string path)
    {
        var records = new Dictionary<string, LinkRecord>(StringComparer.Ordinal);
        var file = new FileInfo(path);
        if (!file.Exists)
            return records;
        if (file.Length > MaxBytes)
            throw Unusable($"'{path}' is larger than {MaxBytes / (1024 * 1024)} MB");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("version").GetInt32() != 1)
                throw Unusable($"'{path}' is of another version of the program");
            foreach (var link in json.RootElement.GetProperty("links").EnumerateArray())
            {
                var result = LinkWords.ResultFor(Text(link, "result") ?? "") ?? throw new FormatException("no such result");
                var look = new LinkCheck(Day(link, "day") ?? throw new FormatException("no day"), result, Text(link, "detail") ?? "", Text(link, "movedTo"));
                records[Text(link, "url") ?? throw new FormatException("no address")] = new LinkRecord(look, Day(link, "failingSince"), Day(link, "foundOn"));
            }

            return records;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw Unusable($"'{path}' is no record of looks at addresses: {failure.Message}");
        }
    }

    private static Refusal Unusable(string message) => new(message, "if earlier looks are kept in it, delete it; else name another file with --cache");

    /// <summary>Written whole or not at all; a link in its place is replaced, never followed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, LinkRecord>> records)
    {
        var text = ReportJson.Render(json =>
        {
            json.WriteStartArray("links");
            foreach (var (address, record) in records.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("url", address);
                json.WriteString("day", Text(record.Last.Day));
                json.WriteString("result", LinkWords.Of(record.Last.Result));
                if (record.Last.Detail.Length > 0)
                    json.WriteString("detail", record.Last.Detail);
                if (record.Last.MovedTo is { } moved)
                    json.WriteString("movedTo", moved);
                if (record.FailingSince is { } since)
                    json.WriteString("failingSince", Text(since));
                if (record.FoundOn is { } found)
                    json.WriteString("foundOn", Text(found));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        var full = Path.GetFullPath(path);
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (folder.LinkTarget is not null)
            throw new IOException($"'{folder.FullName}' is a link, and nothing is written through it");
        var staged = $"{full}.{Environment.ProcessId}.new";
        File.WriteAllText(staged, text);
        File.Move(staged, full, overwrite: true);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement link, string name) => link.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateOnly? Day(JsonElement link, string name) =>
        Text(link, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
