using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Schemas;

namespace FactCheck.Tests.Schemas;

/// <summary>A block of keys in a file, and the least file that holds a given value in its place.</summary>
/// <param name="Path">The keys that lead to it; alternatives of one place share it.</param>
internal sealed record SchemaPlace(SchemaFile File, string Path, BlockShape Block, Func<YamlNode, YamlNode> Put);

internal static class SchemaPlaces
{
    private static readonly ImmutableArray<string> Samples =
        ["words", "2026-01-02", "https://example.org/", "claim:an-id", "desk@checks.example", "en", "an-id", "#112233", "5", "true", "stats.example.org"];

    public static IEnumerable<SchemaPlace> Of(SchemaFile file) => Of(file, file.Root, node => node, "");

    /// <summary>The smallest block with a key set to a value, and the keys it needs.</summary>
    public static YamlMap With(BlockShape block, string key, YamlNode value)
    {
        var others = Least(block).Entries.Where(entry => entry.Key.Value != key && !(block.OneOf.Contains(key) && block.OneOf.Contains(entry.Key.Value)));
        return new YamlMap([.. others, Entry(key, value)], Location.FileStart);
    }

    /// <summary>The least block, without a key.</summary>
    public static YamlMap Without(BlockShape block, string key) =>
        new([.. Least(block).Entries.Where(entry => entry.Key.Value != key)], Location.FileStart);

    /// <summary>Values that a field may hold, of which at least one is not its default.</summary>
    public static IEnumerable<YamlNode> Candidates(Shape shape) => shape switch
    {
        NamedShape named => Candidates(named.Shape),
        AnyShape any => any.Alternatives.SelectMany(Candidates),
        ScalarShape { Values: { IsEmpty: false } values } => values.Select(value => Scalar(value)),
        ScalarShape scalar => Samples.Append("ja").Where(sample => Fits(scalar, sample)).Select(sample => Scalar(sample)),
        DeferredShape deferred => Candidates(deferred.Shape.Value),
        MapShape map => Candidates(map.Value).Select(value => new YamlMap([Entry("en", value)], Location.FileStart)),
        ListShape list => Candidates(list.Item).Select(item => new YamlList([item], Location.FileStart)),
        BlockShape block => block.Fields.Select(field => With(block, field.Key, Candidates(field.Shape).Last())),
        _ => [Least(shape)],
    };

    public static YamlScalar Scalar(string text, bool isPlain = true) => new(new Text(text, Location.FileStart), isPlain);

    public static YamlEntry Entry(string key, YamlNode value) => new(new Text(key, Location.FileStart), value);

    /// <summary>What a field with the shape may hold.</summary>
    public static YamlNode Least(Shape shape) => shape switch
    {
        NamedShape named => Least(named.Shape),
        DeferredShape deferred => Least(deferred.Shape.Value),
        AnyShape any => Least(any.Alternatives[^1]),
        KnownShape => Scalar("words"),
        ListShape list => new YamlList([Least(list.Item)], Location.FileStart),
        MapShape map => new YamlMap([Entry("en", Least(map.Value))], Location.FileStart),
        BlockShape block => Least(block),
        ScalarShape { Values: [var first, ..] } => Scalar(first),
        ScalarShape scalar => Scalar(Samples.First(sample => Fits(scalar, sample))),
        _ => throw new ArgumentException($"unknown shape {shape.GetType().Name}", nameof(shape)),
    };

    private static YamlMap Least(BlockShape block) => new(
        [
            .. block.Fields
                .Where(field => field.IsRequired || block.Requires.Any(rule => rule.Needs == field.Key) || block.AnyOf.Contains(field.Key) || block.Unless?.Needs == field.Key || (block.OneOf is [var first, ..] && field.Key == first))
                .Select(field => Entry(field.Key, Least(field.Shape))),
        ],
        Location.FileStart);

    private static bool Fits(ScalarShape shape, string sample) => shape.Type switch
    {
        "string" => shape.Pattern is null || Regex.IsMatch(sample, shape.Pattern),
        "boolean" => sample == "true",
        _ => sample == "5" || (shape.Maximum < 5 && sample == "1"),
    };

    private static IEnumerable<SchemaPlace> Of(SchemaFile file, Shape shape, Func<YamlNode, YamlNode> put, string path) => shape switch
    {
        NamedShape named => Of(file, named.Shape, put, path),
        DeferredShape deferred => Of(file, deferred.Shape.Value, put, path),
        AnyShape any => any.Alternatives.SelectMany(alternative => Of(file, alternative, put, path)),
        ListShape list => Of(file, list.Item, node => put(new YamlList([node], Location.FileStart)), path),
        MapShape map => Of(file, map.Value, node => put(new YamlMap([Entry("en", node)], Location.FileStart)), path),
        BlockShape block => block.Fields
            .SelectMany(field => Of(file, field.Shape, node => put(With(block, field.Key, node)), $"{path}/{field.Key}"))
            .Prepend(new SchemaPlace(file, path, block, put)),
        _ => [],
    };
}
