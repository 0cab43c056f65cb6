using System.Text;

namespace FactCheck.Plan;

/// <summary>Removes what browsers skip in a style sheet: comments, and line ends after <c>{ } ; ,</c>. Strings are unchanged.</summary>
internal static class StyleText
{
    public static string Compact(string style)
    {
        var compact = new StringBuilder(style.Length);
        for (var i = 0; i < style.Length; i++)
        {
            var c = style[i];
            if (c is '"' or '\'')
            {
                var end = EndOfString(style, i);
                compact.Append(style, i, end - i);
                i = end - 1;
            }
            else if (c == '/' && i + 1 < style.Length && style[i + 1] == '*')
            {
                var end = style.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? style.Length : end + 1;
            }
            else if (c is not ('\n' or '\r') || (compact.Length > 0 && compact[^1] is not ('{' or '}' or ';' or ',' or '\n')))
            {
                compact.Append(c);
            }
        }

        return compact.ToString();
    }

    /// <summary>The index just after the closing quotation mark; a backslash escapes the next character.</summary>
    private static int EndOfString(string style, int start)
    {
        var i = start + 1;
        while (i < style.Length && style[i] != style[start])
            i += style[i] == '\\' ? 2 : 1;
        return Math.Min(i + 1, style.Length);
    }
}
