using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Texts;

/// <summary>
/// Escapes a text for one line of Markdown or a table cell: ASCII punctuation that could be markup becomes a character
/// reference (CommonMark 0.31 §2.5), which never starts markup.
/// </summary>
internal static class InertMarkdown
{
    /// <summary>Invisible; keeps sites such as GitHub from linking the text that follows (@name, #12, www., https).</summary>
    private const char WordJoiner = '\u2060';

    public static string Of(string text)
    {
        var inert = new StringBuilder(text.Length);
        var line = Printable.OneLine(text);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ',' or '.' or '-' or ';' or '(' or ')' or '?' or '\'' || !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c == ' ')
                inert.Append(c);
            else
                inert.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            if (StartsLink(line, i))
                inert.Append(WordJoiner);
        }

        return inert.ToString();
    }

    private static bool StartsLink(string line, int i) => line[i] switch
    {
        '@' or '#' => true,
        ':' => i + 1 < line.Length && line[i + 1] == '/',
        'w' or 'W' => i > 0 && line[i - 1] is ('w' or 'W') && i + 1 < line.Length && line[i + 1] == '.',
        _ => false,
    };
}
