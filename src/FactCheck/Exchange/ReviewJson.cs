using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Exchange;

/// <summary>Reads values in the forms that publishers use: single or in a list, a name or an object with a name.</summary>
internal static class ReviewJson
{
    private static readonly string[] Rfc822 = ["r", "ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz"];

    /// <summary>The object, or the first one of a list.</summary>
    public static JsonObject? Object(JsonNode? node) => node switch
    {
        JsonObject one => one,
        JsonArray many => many.OfType<JsonObject>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>
    /// The text on one line, of a list the first, as readers see it: without tags, character references, and characters that
    /// stored texts may not contain; null if there is none.
    /// </summary>
    /// <exception cref="Refusal">The text contains an unpaired surrogate.</exception>
    public static string? Text(JsonNode? node) => Texts(node).FirstOrDefault();

    /// <summary>All texts of a list; of the same text in several languages, the first.</summary>
    /// <exception cref="Refusal">A text contains an unpaired surrogate.</exception>
    public static IEnumerable<string> Texts(JsonNode? node)
    {
        var values = node is JsonArray many ? many.ToList() : [node];
        if (values.Count > 0 && values.All(value => value is JsonObject entry && entry.ContainsKey("@language")))
            values.RemoveRange(1, values.Count - 1);
        foreach (var value in values.Select(value => value is JsonObject entry ? entry["@value"] : value))
        {
            if (value is not JsonValue || value.GetValueKind() != JsonValueKind.String)
                continue;
            var line = WhiteSpace.Collapsed(WhiteSpace.Normalize(MarkedUpText.Plain(Whole(value)), out _));
            if (line.Length > 0)
                yield return line;
        }
    }

    private static string Whole(JsonNode value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            throw new Refusal("a text in the file contains an unpaired surrogate", "fix the \\u escape, or remove the review");
        }
    }

    public static string? Name(JsonNode? node) => Text(node) ?? Text(Object(node)?["name"]);

    public static SafeUrl? Address(JsonNode? node) => Text(node) is { } text && SafeUrl.TryCreate(text, out var url) ? url : null;

    /// <summary>The date of a date or a time, by ISO 8601 or RFC 822.</summary>
    public static PartialDate? Date(JsonNode? node)
    {
        if (Text(node) is not { } text)
            return null;
        if (PartialDate.TryParse(text.Split('T', ' ')[0], out var date))
            return date;
        return DateTimeOffset.TryParseExact(text, Rfc822, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? new PartialDate(time.Year, time.Month, time.Day) : null;
    }

    /// <summary>A value as it stands in the file, for messages; null if there is none.</summary>
    public static string? Stated(JsonNode? node) => Text(node) ?? (node is JsonValue value ? value.ToJsonString() : null);

    /// <summary>A JSON number, or a text that is a number.</summary>
    public static double? Number(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        JsonValueKind.String => double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
