using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Yaml;

/// <summary>Makes and changes nodes to be written; new nodes have no meaningful location.</summary>
internal static class YamlNodes
{
    [return: NotNullIfNotNull(nameof(value))]
    public static YamlScalar? Scalar(string? value) => value is null ? null : new(new Text(value, Location.FileStart), IsPlain: false);

    public static YamlList List(params IEnumerable<YamlNode> items) => new([.. items], Location.FileStart);

    /// <summary>A block of the keys that have a value.</summary>
    public static YamlMap Map(params IEnumerable<(string Key, string? Value)> entries) => new(
        [.. entries.Where(entry => entry.Value is not null).Select(entry => new YamlEntry(new Text(entry.Key, Location.FileStart), Scalar(entry.Value!)))],
        Location.FileStart);

    /// <summary>Compares values, not locations or styles.</summary>
    public static bool Same(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar x, YamlScalar y) => x.Text.Value == y.Text.Value && x.IsEmpty == y.IsEmpty,
        (YamlList x, YamlList y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(pair => Same(pair.First, pair.Second)),
        (YamlMap x, YamlMap y) => x.Entries.Length == y.Entries.Length
            && x.Entries.Zip(y.Entries).All(pair => pair.First.Key.Value == pair.Second.Key.Value && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    public static YamlMap WithInserted(YamlMap map, int index, string key, YamlNode value) =>
        map with { Entries = map.Entries.Insert(index, new YamlEntry(new Text(key, Location.FileStart), value)) };

    public static YamlMap With(YamlMap map, int index, YamlNode value) =>
        map with { Entries = map.Entries.SetItem(index, map.Entries[index] with { Value = value }) };

    /// <summary>The tree with another value for one text or key.</summary>
    public static YamlNode Replaced(YamlNode node, Text text, Func<string, string> replace) => node switch
    {
        YamlScalar scalar when Is(scalar.Text, text) => Scalar(replace(scalar.Text.Value)),
        YamlList list => list with { Items = [.. list.Items.Select(item => Replaced(item, text, replace))] },
        YamlMap map => map with
        {
            Entries = [.. map.Entries.Select(entry => new YamlEntry(Is(entry.Key, text) ? entry.Key with { Value = replace(entry.Key.Value) } : entry.Key, Replaced(entry.Value, text, replace)))],
        },
        _ => node,
    };

    private static bool Is(Text candidate, Text text) => candidate.Location == text.Location && candidate.Value == text.Value;
}
