using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Load.Yaml;
using FactCheck.Model.Fields;

namespace FactCheck.Schemas;

/// <summary>
/// Shapes as JSON Schema draft-07, the newest that editors' YAML support knows everywhere
/// (https://json-schema.org/draft-07/json-schema-validation). No union types, so that strict validators take it.
/// </summary>
internal static class SchemaJson
{
    /// <summary>Ids that are explained one by one in a description; of longer lists only the ids are given.</summary>
    private const int MaxExplained = 40;

    /// <summary>ASCII only; patterns and apostrophes stay readable, and no browser reads these files.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(SchemaFile file, RepositoryIds ids)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", file.Title);
            json.WriteString("description", $"Files {string.Join(", ", file.Files.Where(glob => glob[0] != '!'))} of a fact-check repository. What this schema refuses, factcheck check reports; check sees more.");
            WriteKeywords(json, file.Root, ids);
            WriteDefinitions(json, file.Root, ids);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>A description beside a reference would be ignored (draft-07 core §8.3), so such references stand in an <c>anyOf</c>.</summary>
    private static void Write(Utf8JsonWriter json, Shape shape, RepositoryIds ids, string? description = null)
    {
        json.WriteStartObject();
        if (description is not null)
            json.WriteString("description", description + Explain(shape, ids));
        WriteKeywords(json, shape, ids);
        json.WriteEndObject();
    }

    private static void WriteKeywords(Utf8JsonWriter json, Shape shape, RepositoryIds ids)
    {
        var alternatives = Alternatives(shape, ids).ToImmutableArray();
        if (alternatives is [var only and not NamedShape])
        {
            WriteOne(json, only, ids);
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (var alternative in alternatives)
        {
            json.WriteStartObject();
            WriteOne(json, alternative, ids);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDefinitions(Utf8JsonWriter json, Shape root, RepositoryIds ids)
    {
        var named = new SortedDictionary<string, Shape>(StringComparer.Ordinal);
        Collect(root, ids, named);
        json.WriteStartObject("definitions");
        foreach (var (name, shape) in named)
        {
            json.WritePropertyName(name);
            Write(json, shape, ids);
        }

        json.WriteEndObject();
    }

    private static void Collect(Shape shape, RepositoryIds ids, SortedDictionary<string, Shape> named)
    {
        IEnumerable<Shape> parts = shape switch
        {
            NamedShape name => named.TryAdd(name.Name, name.Shape) ? [name.Shape] : [],
            DeferredShape deferred => [deferred.Shape.Value],
            AnyShape any => any.Alternatives,
            ListShape list => [list.Item],
            MapShape map => [map.Value],
            BlockShape block => block.Fields.Select(field => field.Shape),
            KnownShape known when ids.Of(known.Ids) is null => [Shapes.Text],
            _ => [],
        };
        foreach (var part in parts)
            Collect(part, ids, named);
    }

    private static IEnumerable<Shape> Alternatives(Shape shape, RepositoryIds ids) => shape switch
    {
        AnyShape any => any.Alternatives.SelectMany(alternative => Alternatives(alternative, ids)),
        KnownShape known => ids.Of(known.Ids) is { } list ? Known([.. list.Select(entry => entry.Id)]) : Alternatives(Shapes.Text, ids),
        _ => [shape],
    };

    /// <summary>An id such as 1945 reaches the schema as a number.</summary>
    private static IEnumerable<Shape> Known(ImmutableArray<string> ids)
    {
        yield return new ScalarShape("string") { Values = ids.IsEmpty ? ["(none)"] : ids };
        if (ids.Any(id => CoreSchema.KindOf(id) == ScalarKind.Number))
            yield return new ScalarShape("number");
        if (ids.Any(id => CoreSchema.KindOf(id) == ScalarKind.Boolean))
            yield return new ScalarShape("boolean");
    }

    private static void WriteOne(Utf8JsonWriter json, Shape shape, RepositoryIds ids)
    {
        switch (shape)
        {
            case DeferredShape deferred:
                WriteBlock(json, deferred.Shape.Value, ids);
                break;
            case NamedShape named:
                json.WriteString("$ref", "#/definitions/" + named.Name);
                break;
            case ScalarShape scalar:
                WriteScalar(json, scalar);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                if (list.IsFilled)
                    json.WriteNumber("minItems", 1);
                json.WritePropertyName("items");
                Write(json, list.Item, ids);
                break;
            case MapShape map:
                json.WriteString("type", "object");
                if (map.Key is { } key)
                {
                    json.WriteStartObject("propertyNames");
                    WriteScalar(json, key);
                    json.WriteEndObject();
                }

                json.WritePropertyName("additionalProperties");
                Write(json, map.Value, ids);
                break;
            case BlockShape block:
                WriteBlock(json, block, ids);
                break;
            default:
                throw new InvalidOperationException($"a {shape.GetType().Name} is not written by itself");
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, ScalarShape scalar)
    {
        json.WriteString("type", scalar.Type);
        if (scalar.Pattern is { } pattern)
            json.WriteString("pattern", pattern);
        if (scalar.MaxLength is { } length)
            json.WriteNumber("maxLength", length);
        if (scalar.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        if (scalar.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
        if (!scalar.Values.IsEmpty)
            WriteStrings(json, "enum", scalar.Values);
    }

    private static void WriteBlock(Utf8JsonWriter json, BlockShape block, RepositoryIds ids)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in block.Fields)
        {
            json.WritePropertyName(field.Key);
            Write(json, field.Shape, ids, field.Description);
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (block.Fields.Any(field => field.IsRequired))
            WriteStrings(json, "required", block.Fields.Where(field => field.IsRequired).Select(field => field.Key));
        WriteGroup(json, "oneOf", block.OneOf);
        WriteGroup(json, "anyOf", block.AnyOf);
        if (!block.Beside.IsEmpty || !block.Requires.IsEmpty)
        {
            json.WriteStartObject("dependencies");
            foreach (var key in block.Beside.Concat(block.Requires).GroupBy(pair => pair.Key, StringComparer.Ordinal))
                WriteStrings(json, key.Key, key.Select(pair => pair.Needs));
            json.WriteEndObject();
        }

        if (block.When is { } when)
        {
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject(when.Key);
            json.WriteString("const", when.Value);
            json.WriteEndObject();
            json.WriteEndObject();
            WriteStrings(json, "required", [when.Key]);
            json.WriteEndObject();
            json.WriteStartObject("then");
            WriteHaving(json, when.Needs);
            json.WriteEndObject();
        }
    }

    private static void WriteGroup(Utf8JsonWriter json, string keyword, ImmutableArray<string> keys)
    {
        if (keys.IsEmpty)
            return;
        json.WriteStartArray(keyword);
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteHaving(json, key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A strict validator wants a required key to be declared in the same place.</summary>
    private static void WriteHaving(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(key);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteStrings(json, "required", [key]);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>The labels of ids, for hovering.</summary>
    private static string Explain(Shape shape, RepositoryIds ids) => shape switch
    {
        KnownShape known when ids.Of(known.Ids) is { Length: > 0 and <= MaxExplained } list =>
            "\n\n" + string.Join("\n", list.Select(entry => $"{entry.Id}: {Diagnostics.Printable.OneLine(entry.Label)}")),
        AnyShape { Alternatives: [ListShape { Item: KnownShape item }, ..] } => Explain(item, ids),
        _ => "",
    };
}
