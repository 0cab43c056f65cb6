using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Texts;

/// <summary>
/// Writes a text as a YAML scalar on one line (YAML 1.2.2 §7.3): plain if every YAML reader reads it as the same text, else
/// double-quoted. Invisible characters are escaped, so that a reviewer sees them.
/// </summary>
internal static class YamlScalarText
{
    /// <summary>Words that YAML 1.1 or 1.2 readers do not read as text.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    };

    /// <param name="text">Without unpaired surrogates and control characters other than tab and line ends.</param>
    public static string Of(string text) => IsPlain(text) ? text : DoubleQuoted(text);

    /// <summary>Reports whether the text needs no quotation marks, in block and in flow context.</summary>
    public static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || Words.Contains(text) || !char.IsLetterOrDigit(text[0]))
            return false;
        if (char.IsAsciiDigit(text[0]) && !Model.PartialDate.TryParse(text, out _) && !text.Any(char.IsLetter))
            return false;
        if (char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiHexDigit(c) || c is 'x' or 'X' or 'o' or '.' or '_' or '+' or '-')
            && !Model.PartialDate.TryParse(text, out _))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSafe = c switch
            {
                ' ' => true,
                ':' => i + 1 < text.Length && text[i + 1] == '/',
                '-' or '_' or '.' or '/' or '(' or ')' or ';' or '\'' or '’' or '‘' or '“' or '”' or '«' or '»' or '–' or '—'
                    or '…' or '%' or '!' or '?' or '&' or '=' or '+' or '~' or '$' => true,
                _ => char.IsLetterOrDigit(c) || IsVisibleMark(c) || IsCjkPunctuation(c) || char.IsSurrogate(c),
            };
            if (!isSafe)
                return false;
        }

        return true;
    }

    public static string DoubleQuoted(string text)
    {
        var scalar = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            AppendEscaped(scalar, c);
        return scalar.Append('"').ToString();
    }

    /// <summary>Appends a character of a double-quoted scalar.</summary>
    public static void AppendEscaped(StringBuilder scalar, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                scalar.Append('\\').Append(c);
                break;
            case '\n':
                scalar.Append("\\n");
                break;
            case '\r':
                scalar.Append("\\r");
                break;
            case '\t':
                scalar.Append("\\t");
                break;
            default:
                if (Printable.IsUnseen(c))
                    scalar.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                else
                    scalar.Append(c);
                break;
        }
    }


    private static bool IsVisibleMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsCjkPunctuation(char c) => c is (>= '\u3001' and <= '\u3011') or '\uFF01' or '\uFF08' or '\uFF09' or '\uFF1F';
}
