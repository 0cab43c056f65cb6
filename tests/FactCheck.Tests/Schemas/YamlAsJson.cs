using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Load.Yaml;

namespace FactCheck.Tests.Schemas;

/// <summary>YAML as editors hand it to a schema: unquoted scalars take the types of the core schema (YAML 1.2.2 §10.3.2).</summary>
internal static class YamlAsJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlScalar { IsPlain: true } plain => Plain(plain.Text.Value),
        YamlScalar scalar => scalar.Text.Value,
        _ => throw new ArgumentException($"unknown node {node.GetType().Name}", nameof(node)),
    };

    private static JsonNode? Plain(string text) => CoreSchema.KindOf(text) switch
    {
        ScalarKind.Null => null,
        ScalarKind.Boolean => text is "true" or "True" or "TRUE",
        ScalarKind.Number when Number(text) is var number && double.IsFinite(number) => number,
        _ => text,
    };

    private static double Number(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) ? ulong.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : text.StartsWith("0o", StringComparison.Ordinal) ? Convert.ToUInt64(text[2..], 8)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : double.NaN;
}
