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
    /// <summary>The object, or the first one of a list.</summary>
    public static JsonObject? Object(JsonNode? node) => node switch
    {
        JsonObject one => one,
        JsonArray many => many.OfType<JsonObject>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>The text on one line, without characters that stored texts may not contain; null if there is none.</summary>
    /// <exception cref="Refusal">The text contains an unpaired surrogate.</exception>
    public static string? Text(JsonNode? node)
    {
        var value = node is JsonArray many ? many.FirstOrDefault() : node;
        if (value is not JsonValue || value.GetValueKind() != JsonValueKind.String)
            return null;
        var line = WhiteSpace.Collapsed(WhiteSpace.Normalize(Whole(value), out _));
        return line.Length == 0 ? null : line;
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

    /// <summary>The date of a date or a time.</summary>
    public static PartialDate? Date(JsonNode? node) =>
        Text(node) is { } text && PartialDate.TryParse(text.Split('T', ' ')[0], out var date) ? date : null;

    /// <summary>A JSON number, or a text that is a number.</summary>
    public static double? Number(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        JsonValueKind.String => double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
