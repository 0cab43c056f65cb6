using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Texts;

namespace FactCheck.Edit.Yaml;

/// <summary>Nodes as lines of block YAML, the way people write it here: two spaces a level, long prose folded.</summary>
internal static class YamlLines
{
    /// <summary>Where folded prose is broken, in UTF-16 units, indentation included.</summary>
    private const int Width = 100;

    /// <summary><c>key: value</c> and what belongs below it.</summary>
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

    /// <summary>An item of a list, <c>- </c> at the indentation.</summary>
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

    /// <summary>The node on one line, as it may stand inside <c>[…]</c>.</summary>
    public static string Flow(YamlNode value) => value switch
    {
        YamlScalar scalar => YamlScalarText.Of(scalar.Text.Value),
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException($"unexpected node {value.GetType().Name}"),
    };

    /// <summary>Lines of a folded block; null where the text is short, or would not read back as itself.</summary>
    private static List<string>? Folded(string text, int column, int indent)
    {
        if (column + text.Length <= Width || text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal)
            || text.Any(c => c == '\t' || Printable.IsUnseen(c)))
        {
            return null;
        }

        return [.. Wrapped(text, Width - indent).Select(line => new string(' ', indent) + line)];
    }

    /// <summary>The text cut at single spaces into lines of at most a width, longer ones where a word is longer.</summary>
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
