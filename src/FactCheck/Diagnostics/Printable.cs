using System.Globalization;
using System.Text;

namespace FactCheck.Diagnostics;

/// <summary>Makes untrusted text safe for a terminal or a message.</summary>
public static class Printable
{
    /// <summary>Control and bidirectional characters and line ends become <c>\u{…}</c>, so that nothing can move the cursor or reorder a line.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLone = char.IsSurrogate(c)
                && !(i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                && !(i > 0 && char.IsSurrogatePair(text[i - 1], c));
            if (isLone || IsUnseen(c))
                line.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}");
            else
                line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>The first words, at most <paramref name="longest"/> UTF-16 units, cut at a text element.</summary>
    public static string Start(string text, int longest)
    {
        if (text.Length <= longest)
            return OneLine(text);
        var end = EndWithin(text, longest);
        var space = text.LastIndexOf(' ', end);
        return OneLine(text[..(space > longest / 2 ? space : end)].TrimEnd()) + "…";
    }

    /// <summary>The last end of a text element within the first <paramref name="longest"/> UTF-16 units of a longer text.</summary>
    public static int EndWithin(string text, int longest)
    {
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next && next <= longest)
            end = next;
        return end;
    }

    /// <summary>Text of several lines, each as <see cref="OneLine"/>.</summary>
    public static string Text(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(OneLine)) : OneLine(text);

    /// <summary>Controls, separators that YAML 1.1 readers take for line ends, and characters that are invisible or reorder others; not the joiners (U+200C, U+200D), which are part of the spelling.</summary>
    public static bool IsUnseen(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or '\u00AD' or '\u061C' or '\uFEFF'
            or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        || (c >= '\uFFF0' && c <= '\uFFFB') || c >= '\uFFFE';
}
