using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Anchor;

/// <summary>Formats pieces of text for messages.</summary>
internal static class Excerpt
{
    /// <summary>On one line, without invisible characters, between typographic quotation marks, cut at a text element.</summary>
    /// <param name="longest">Most UTF-16 units to keep.</param>
    public static string Quoted(string text, int longest = 80)
    {
        var line = Visible(text);
        return line.Length <= longest ? $"“{line}”" : $"“{line.AsSpan(0, Printable.EndWithin(line, longest)).TrimEnd()}…”";
    }

    /// <summary>Collapses white space into single spaces and removes invisible characters; all others stay.</summary>
    public static string Visible(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (FoldedCharacters.IsDropped(c))
                continue;
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Writes a YAML double-quoted scalar on one line (YAML 1.2.2 §7.3.1).</summary>
    public static string Yaml(string text)
    {
        var scalar = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in Visible(text))
        {
            if (c is '"' or '\\')
                scalar.Append('\\').Append(c);
            else if (char.IsControl(c))
                scalar.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                scalar.Append(c);
        }

        return scalar.Append('"').ToString();
    }
}
