using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Texts;

namespace FactCheck.Edit.Yaml;

/// <summary>Writes nodes as block YAML: two spaces per level, long prose folded.</summary>
internal static class YamlLines
{
    /// <summary>Of folded prose, in UTF-16 units, with indentation.</summary>
    private const int Width = 100;

    public static IEnumerable<string> Entry(string key, YamlNode value, int indent)
    {
        var start = new string(' ', indent) + key + ":";
        switch (value)
        {
            case YamlScalar scalar when Folded(scalar.Text.Value, start.Length + 1, indent + 2) is { } lines:
                return lines.Prepend(start + " >-");
            case YamlScalar scalar:
                return [$"{start} {YamlScalarText.Of(scalar.Text.Value)}"];
            case YamlList { Items.IsEmpty: false } list:
                return list.Items.SelectMany(item => Item(item, indent + 2)).Prepend(start);
            case YamlMap { Entries.IsEmpty: false } map:
                return map.Entries.SelectMany(entry => Entry(entry.Key.Value, entry.Value, indent + 2)).Prepend(start);
            default:
                return [$"{start} {Flow(value)}"];
        }
    }

    public static IEnumerable<string> Item(YamlNode value, int indent)
    {
        var start = new string(' ', indent) + "- ";
        switch (value)
        {
            case YamlMap { Entries.IsEmpty: false } map:
                var lines = map.Entries.SelectMany(entry => Entry(entry.Key.Value, entry.Value, indent + 2)).ToList();
                lines[0] = start + lines[0][start.Length..];
                return lines;
            case YamlScalar scalar when Folded(scalar.Text.Value, start.Length, indent + 2) is { } folded:
                return folded.Prepend(start + ">-");
            default:
                return [start + Flow(value)];
        }
    }

    /// <summary>The node on one line, valid inside <c>[…]</c>.</summary>
    public static string Flow(YamlNode value) => value switch
    {
        YamlScalar scalar => YamlScalarText.Of(scalar.Text.Value),
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException($"unexpected node {value.GetType().Name}"),
    };

    /// <summary>The lines of a folded block; null if the text is short, or would not read back unchanged.</summary>
    private static List<string>? Folded(string text, int column, int indent)
    {
        if (column + text.Length <= Width || text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal)
            || text.Any(c => c == '\t' || Printable.IsUnseen(c)))
        {
            return null;
        }

        return [.. Wrapped(text, Width - indent).Select(line => new string(' ', indent) + line)];
    }

    /// <summary>Breaks the text at single spaces; a line is longer than the width only if a word is.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString();
    }
}
