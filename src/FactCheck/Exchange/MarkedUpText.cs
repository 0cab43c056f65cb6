using System.Net;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Exchange;

/// <summary>Texts in which publishers left the markup of their pages.</summary>
internal static partial class MarkedUpText
{
    /// <summary>Some publishers escape a text that is escaped already, around tags.</summary>
    private const int MostEscapings = 3;

    /// <exception cref="Refusal">The markup exceeds the limits of a page.</exception>
    public static string Plain(string text)
    {
        for (var escapings = 0; escapings <= MostEscapings; escapings++)
        {
            if (Tag().IsMatch(text))
                text = string.Join(' ', HtmlText.Read([HtmlPage.Parse(text).Body!]).Blocks.Select(block => block.Text));
            else if (text.Contains('&', StringComparison.Ordinal))
                text = WebUtility.HtmlDecode(text);
        }

        return text;
    }

    /// <summary>The tags of a text, as distinct from "x &lt;b and c&gt; 3".</summary>
    [GeneratedRegex("</?(?:p|br|div|span|a|b|i|em|strong|u|ul|ol|li|h[1-6]|blockquote|script|style|img|sup|sub|q|s|del|ins)(?: +[a-z-]+ *=[^<>]*)?/? *>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
