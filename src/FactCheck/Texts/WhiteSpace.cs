using System.Text;
using FactCheck.Model;

namespace FactCheck.Texts;

/// <summary>Normalizes the white space and line ends of imported text.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Returns the text in NFC, with LF line ends (for CR LF, CR, NEL and the Unicode line separator; two for the paragraph
    /// separator and form feed), without the control characters that stored texts may not contain.
    /// </summary>
    /// <param name="dropped">Number of control characters and unpaired surrogates left out.</param>
    public static string Normalize(string text, out int dropped)
    {
        var clean = new StringBuilder(text.Length);
        dropped = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\u0085' or '\u2028':
                    clean.Append('\n');
                    break;
                case '\f' or '\u2029':
                    clean.Append("\n\n");
                    break;
                case '\v':
                    clean.Append('\n');
                    break;
                case var c when c >= '\uFFFE' || (char.IsControl(c) && c is not ('\t' or '\n')):
                    dropped++;
                    break;
                case var c when char.IsSurrogate(c):
                    if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                        clean.Append(c).Append(text[++i]);
                    else
                        dropped++;
                    break;
                case var c:
                    clean.Append(c);
                    break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>White space that HTML collapses; other spaces stay as written.</summary>
    public static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Normalizes the text, replaces each run of collapsible white space with one space, and trims it.</summary>
    public static string Collapsed(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in Normalize(text, out _))
        {
            if (!IsCollapsible(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().Trim();
    }

    /// <summary>The separator between two lines of one paragraph: empty between characters of scripts without spaces, else a space.</summary>
    public static string Joint(char before, char after) =>
        UnspacedScripts.Has(before) && UnspacedScripts.Has(after)
        || IsFullWidthPunctuation(before) && !char.IsAscii(after)
        || IsFullWidthPunctuation(after) && !char.IsAscii(before)
            ? ""
            : " ";

    private static bool IsFullWidthPunctuation(char c) => c is (>= '\u3001' and <= '\u301F') or (>= '\uFF01' and <= '\uFF0F') or '\uFF1A' or '\uFF1B' or '\uFF1F';
}
