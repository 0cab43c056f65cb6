using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Schemas;

/// <summary>
/// Writes shapes as JSON Schema draft-07, the newest draft that all editors with YAML support know
/// (https://json-schema.org/draft-07/json-schema-validation). It avoids union types, which strict validators reject.
/// </summary>
internal static class SchemaJson
{
    /// <summary>Most ids that a description explains one by one.</summary>
    private const int MaxExplained = 40;

    public static string Render(SchemaFile file, RepositoryIds ids)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = file.Title,
            ["description"] = $"Files {string.Join(", ", file.Files.Where(glob => glob[0] != '!'))} of a fact-check repository. factcheck check reports everything that this schema rejects, and more.",
        };
        AddKeywords(schema, file.Root, ids);
        var named = new SortedDictionary<string, Shape>(StringComparer.Ordinal);
        Collect(file.Root, ids, named);
        schema["definitions"] = new JsonObject(named.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Schema(entry.Value, ids))));
        return IndentedJson.Of(schema);
    }

    /// <summary>A description beside a <c>$ref</c> would be ignored (draft-07 core §8.3), so such references are wrapped in an <c>anyOf</c>.</summary>
    private static JsonObject Schema(Shape shape, RepositoryIds ids, string? description = null)
    {
        var schema = new JsonObject();
        if (description is not null)
            schema["description"] = description + Explain(shape, ids);
        AddKeywords(schema, shape, ids);
        return schema;
    }

    private static void AddKeywords(JsonObject schema, Shape shape, RepositoryIds ids)
    {
        var alternatives = Alternatives(shape, ids).ToImmutableArray();
        if (alternatives is [var only and not NamedShape])
            AddOne(schema, only, ids);
        else
            schema["anyOf"] = new JsonArray([.. alternatives.Select(alternative => AddOne([], alternative, ids))]);
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

    /// <summary>Unquoted, an id such as 1945 is a number in JSON.</summary>
    private static IEnumerable<Shape> Known(ImmutableArray<string> ids)
    {
        yield return new ScalarShape("string") { Values = ids.IsEmpty ? ["(none)"] : ids };
        if (ids.Any(id => CoreSchema.KindOf(id) == ScalarKind.Number))
            yield return new ScalarShape("number");
        if (ids.Any(id => CoreSchema.KindOf(id) == ScalarKind.Boolean))
            yield return new ScalarShape("boolean");
    }

    private static JsonObject AddOne(JsonObject schema, Shape shape, RepositoryIds ids)
    {
        switch (shape)
        {
            case DeferredShape deferred:
                return AddBlock(schema, deferred.Shape.Value, ids);
            case BlockShape block:
                return AddBlock(schema, block, ids);
            case ScalarShape scalar:
                return AddScalar(schema, scalar);
            case NamedShape named:
                schema["$ref"] = "#/definitions/" + named.Name;
                return schema;
            case ListShape list:
                schema["type"] = "array";
                if (list.IsFilled)
                    schema["minItems"] = 1;
                schema["items"] = Schema(list.Item, ids);
                return schema;
            case MapShape map:
                schema["type"] = "object";
                if (map.Key is { } key)
                    schema["propertyNames"] = AddScalar([], key);
                schema["additionalProperties"] = Schema(map.Value, ids);
                return schema;
            default:
                throw new InvalidOperationException($"unexpected shape {shape.GetType().Name}");
        }
    }

    private static JsonObject AddScalar(JsonObject schema, ScalarShape scalar)
    {
        schema["type"] = scalar.Type;
        if (scalar.Pattern is { } pattern)
            schema["pattern"] = pattern;
        if (scalar.MaxLength is { } length)
            schema["maxLength"] = length;
        if (scalar.Minimum is { } minimum)
            schema["minimum"] = minimum;
        if (scalar.Maximum is { } maximum)
            schema["maximum"] = maximum;
        if (!scalar.Values.IsEmpty)
            schema["enum"] = Texts(scalar.Values);
        return schema;
    }

    private static JsonObject AddBlock(JsonObject schema, BlockShape block, RepositoryIds ids)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(block.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Schema(field.Shape, ids, field.Description))));
        schema["additionalProperties"] = false;
        if (block.Fields.Any(field => field.IsRequired))
            schema["required"] = Texts(block.Fields.Where(field => field.IsRequired).Select(field => field.Key));
        if (!block.OneOf.IsEmpty)
            schema["oneOf"] = new JsonArray([.. block.OneOf.Select(Having)]);
        if (!block.AnyOf.IsEmpty)
            schema["anyOf"] = new JsonArray([.. block.AnyOf.Select(Having)]);
        var needs = block.Beside.Concat(block.Requires).ToLookup(pair => pair.Key, pair => pair.Needs, StringComparer.Ordinal);
        if (needs.Count > 0)
            schema["dependencies"] = new JsonObject(needs.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Texts(key))));
        if (block.When is { } when)
        {
            schema["if"] = Having(when.Key, new JsonObject { ["const"] = when.Value });
            schema["then"] = Having(when.Needs);
        }

        if (block.Unless is { } unless)
        {
            schema["if"] = Having(unless.Key, new JsonObject { ["const"] = unless.Value });
            schema["else"] = Having(unless.Needs);
        }

        return schema;
    }

    private static JsonObject Having(string key) => Having(key, []);

    /// <summary>Strict validators want a required key to be declared in the same place.</summary>
    private static JsonObject Having(string key, JsonObject value) =>
        new() { ["properties"] = new JsonObject { [key] = value }, ["required"] = Texts([key]) };

    private static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    /// <summary>The labels of ids, which editors show on hover.</summary>
    private static string Explain(Shape shape, RepositoryIds ids) => shape switch
    {
        KnownShape known when ids.Of(known.Ids) is { Length: > 0 and <= MaxExplained } list =>
            "\n\n" + string.Join("\n", list.Select(entry => $"{entry.Id}: {Printable.OneLine(entry.Label)}")),
        AnyShape { Alternatives: [ListShape { Item: KnownShape item }, ..] } => Explain(item, ids),
        _ => "",
    };
}
