using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Yaml;

/// <summary>Nodes that are to be written; their places mean nothing.</summary>
internal static class YamlNodes
{
    public static YamlScalar Scalar(string value) => new(new Text(value, Location.FileStart), IsPlain: false);

    public static YamlList List(params IEnumerable<YamlNode> items) => new([.. items], Location.FileStart);

    /// <summary>A block of keys; those without a value are left out.</summary>
    public static YamlMap Map(params IEnumerable<(string Key, string? Value)> entries) => new(
        [.. entries.Where(entry => entry.Value is not null).Select(entry => new YamlEntry(new Text(entry.Key, Location.FileStart), Scalar(entry.Value!)))],
        Location.FileStart);

    /// <summary>Whether two nodes say the same, wherever and however they are written.</summary>
    public static bool Same(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar x, YamlScalar y) => x.Text.Value == y.Text.Value && x.IsEmpty == y.IsEmpty,
        (YamlList x, YamlList y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(pair => Same(pair.First, pair.Second)),
        (YamlMap x, YamlMap y) => x.Entries.Length == y.Entries.Length
            && x.Entries.Zip(y.Entries).All(pair => pair.First.Key.Value == pair.Second.Key.Value && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    /// <summary>The block with an entry more, behind the one at an index.</summary>
    public static YamlMap With(YamlMap map, int behind, string key, YamlNode value) =>
        map with { Entries = map.Entries.Insert(behind + 1, new YamlEntry(new Text(key, Location.FileStart), value)) };

    /// <summary>The block with another value for the entry at an index.</summary>
    public static YamlMap With(YamlMap map, int index, YamlNode value) =>
        map with { Entries = map.Entries.SetItem(index, map.Entries[index] with { Value = value }) };

    /// <summary>The tree with another value for one text or key of it.</summary>
    public static YamlNode Replaced(YamlNode node, Text text, Func<string, string> replace) => node switch
    {
        YamlScalar scalar => scalar with { Text = Replaced(scalar.Text, text, replace) },
        YamlList list => list with { Items = [.. list.Items.Select(item => Replaced(item, text, replace))] },
        YamlMap map => map with
        {
            Entries = [.. map.Entries.Select(entry => new YamlEntry(Replaced(entry.Key, text, replace), Replaced(entry.Value, text, replace)))],
        },
        _ => node,
    };

    private static Text Replaced(Text candidate, Text text, Func<string, string> replace) =>
        candidate.Location == text.Location && candidate.Value == text.Value ? candidate with { Value = replace(candidate.Value) } : candidate;
}
