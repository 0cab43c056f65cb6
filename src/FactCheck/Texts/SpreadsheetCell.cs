using System.Buffers;
using System.Text;

namespace FactCheck.Texts;

/// <summary>
/// A cell of a CSV file (RFC 4180) in which no spreadsheet finds a formula. An apostrophe goes before a sign that starts one where
/// a cell can start: at the beginning, and after a semicolon, tab or line end, at which spreadsheets of other locales split without
/// a look at quotation marks inside of the line (OWASP, https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe
/// that stands there already is doubled, so a reader gets the text back by taking one away at each such place.
/// </summary>
internal static class SpreadsheetCell
{
    /// <summary>What starts a formula; wide forms do in Japanese and Chinese spreadsheets.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    private static readonly SearchValues<char> Splits = SearchValues.Create(";\t\r\n");

    /// <summary>What spreadsheets pass over, or take away, before they look for a sign.</summary>
    private static readonly SearchValues<char> PassedOver = SearchValues.Create(" \u00A0\u3000\"");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    public static void Append(StringBuilder table, string text)
    {
        var safe = Guarded(text);
        if (safe.AsSpan().IndexOfAny(Quoted) < 0)
            table.Append(safe);
        else
            table.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static string Guarded(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0 && text.AsSpan().IndexOfAny(Splits) != 0 && !text.StartsWith('\''))
            return text;
        var guarded = new StringBuilder(text.Length + 8);
        var canStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (canStart && IsRun(text, i))
                guarded.Append('\'');
            canStart = Splits.Contains(text[i]) || (canStart && PassedOver.Contains(text[i]));
            guarded.Append(text[i]);
        }

        return guarded.ToString();
    }

    /// <summary>Whether a sign, or at the very start a tab or line end, stands here or after apostrophes only.</summary>
    private static bool IsRun(string text, int at)
    {
        var sign = text.AsSpan(at).IndexOfAnyExcept('\'') is var apostrophes and >= 0 ? at + apostrophes : text.Length;
        return sign < text.Length && (Signs.Contains(text[sign]) || (at == 0 && text[sign] is '\t' or '\r' or '\n'));
    }
}
