using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Links.Checks;

/// <summary>
/// The file that keeps the checks between runs, version 1:
/// <c>{version, links: [{url, day, result, detail, movedTo, failingSince, foundOn}]}</c>, sorted by address.
/// </summary>
public static class LinkHistory
{
    /// <summary>Largest file read, in bytes.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private static readonly ImmutableArray<ListColumn<KeyValuePair<string, LinkRecord>>> Columns =
    [
        new("url", entry => entry.Key),
        new("day", entry => Text(entry.Value.Last.Day)!),
        new("result", entry => LinkWords.Results.WordFor(entry.Value.Last.Result)),
        new("detail", entry => entry.Value.Last.Detail),
        new("movedTo", null, (json, entry) => json.WriteStringValue(entry.Value.Last.MovedTo)),
        new("failingSince", null, (json, entry) => json.WriteStringValue(Text(entry.Value.FailingSince))),
        new("foundOn", null, (json, entry) => json.WriteStringValue(Text(entry.Value.FoundOn))),
    ];

    /// <summary>The records by <see cref="ExternalLink.Key"/>; empty if there is no file.</summary>
    /// <exception cref="Refusal">The file was not written by this class.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
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
                throw Unusable($"'{path}' was written by another version of the program");
            foreach (var link in json.RootElement.GetProperty("links").EnumerateArray())
            {
                if (!LinkWords.Results.TryFind(Text(link, "result") ?? "", out var result))
                    throw new FormatException("no such result");
                var last = new LinkCheck(Day(link, "day") ?? throw new FormatException("no day"), result, Text(link, "detail") ?? "", Text(link, "movedTo"));
                records[Text(link, "url") ?? throw new FormatException("no address")] = new LinkRecord(last, Day(link, "failingSince"), Day(link, "foundOn"));
            }

            return records;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw Unusable($"'{path}' is not a history of link checks: {failure.Message}");
        }
    }

    private static Refusal Unusable(string message) => new(message, "delete it if it holds earlier checks, or name another file with --cache");

    /// <summary>Writes the file whole or not at all. A symbolic link at the path is replaced, never followed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, LinkRecord>> records)
    {
        var text = ReportJson.Render(json => json.WriteItems("links", Columns, records.OrderBy(entry => entry.Key, StringComparer.Ordinal)));
        var full = Path.GetFullPath(path);
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (folder.LinkTarget is not null)
            throw new IOException($"'{folder.FullName}' is a link, which is not followed");
        var staged = $"{full}.{Environment.ProcessId}.new";
        File.WriteAllText(staged, text);
        File.Move(staged, full, overwrite: true);
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement link, string name) => link.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateOnly? Day(JsonElement link, string name) =>
        Text(link, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
