using System.Buffers;
using System.Text;

namespace FactCheck.Texts;

/// <summary>
/// Writes a cell of a CSV file (RFC 4180) that no spreadsheet reads as a formula. An apostrophe precedes each formula sign where
/// a cell can start: at the beginning, and after a semicolon, tab or line end, where spreadsheets in other locales split even
/// inside quotation marks (OWASP, https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe that is already there
/// is doubled, so removing one at each such place gives the text back.
/// </summary>
internal static class SpreadsheetCell
{
    /// <summary>Signs that start a formula; the full-width forms do in Japanese and Chinese spreadsheets.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    private static readonly SearchValues<char> Splits = SearchValues.Create(";\t\r\n");

    /// <summary>Characters that spreadsheets skip before a sign.</summary>
    private static readonly SearchValues<char> Skipped = SearchValues.Create(" \u00A0\u3000\"");

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
            if (canStart && StartsFormula(text, i))
                guarded.Append('\'');
            canStart = Splits.Contains(text[i]) || (canStart && Skipped.Contains(text[i]));
            guarded.Append(text[i]);
        }

        return guarded.ToString();
    }

    /// <summary>A sign, or at the start a tab or line end, follows here, possibly after apostrophes.</summary>
    private static bool StartsFormula(string text, int at)
    {
        var sign = text.AsSpan(at).IndexOfAnyExcept('\'') is var apostrophes and >= 0 ? at + apostrophes : text.Length;
        return sign < text.Length && (Signs.Contains(text[sign]) || (at == 0 && text[sign] is '\t' or '\r' or '\n'));
    }
}
