using System.Globalization;
using System.Text;

namespace FactCheck.Authoring;

/// <summary>Text of strangers as it may stand in a terminal or a message.</summary>
internal static class Printable
{
    /// <summary>Control and bidirectional characters become <c>\u{…}</c>, line ends too; nothing can move the cursor or reorder a line.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLone = char.IsSurrogate(c)
                && !(i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                && !(i > 0 && char.IsSurrogatePair(text[i - 1], c));
            if (isLone || Yaml.YamlScalarText.IsUnseen(c))
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
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next && next <= longest)
            end = next;
        var space = text.LastIndexOf(' ', end);
        return OneLine(text[..(space > longest / 2 ? space : end)].TrimEnd()) + "…";
    }
}
