using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace FactCheck.Exchange;

/// <summary>Texts in which publishers left the markup of their pages.</summary>
internal static partial class MarkedUpText
{
    /// <summary>Some publishers escape a text that is escaped already.</summary>
    private const int MostEscapings = 2;

    public static string Plain(string text)
    {
        if (Tag().IsMatch(text))
            text = new HtmlParser().ParseDocument("<!doctype html><body>" + text).Body!.TextContent;
        for (var i = 0; i < MostEscapings && text.Contains('&', StringComparison.Ordinal); i++)
            text = WebUtility.HtmlDecode(text);
        return text;
    }

    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();
}
