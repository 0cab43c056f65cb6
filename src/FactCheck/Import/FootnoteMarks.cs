using System.Text;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>
/// Removes footnote marks such as <c>[3]</c>, after which UAX #29 would not end a sentence (brackets are of class Close). Only
/// digits in square brackets directly after punctuation, before a space or the end, count: after a word they can be an index
/// ("arr[0]"), and superscripts can be part of a number ("10²").
/// </summary>
internal static class FootnoteMarks
{
    private const int MostDigits = 3;

    public static string Drop(string text, ref int dropped)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = RunEnd(text, i);
            if (end == i || result.Length == 0 || !EndsClause(result[^1]) || (end < text.Length && !CanFollow(text[end])))
            {
                result.Append(text[i++]);
                continue;
            }

            dropped += text.AsSpan(i, end - i).Count('[');
            i = end;
        }

        return result.ToString();
    }

    /// <summary>End of the consecutive marks that start here.</summary>
    private static int RunEnd(string text, int start)
    {
        while (start < text.Length && text[start] == '[')
        {
            var digits = start + 1;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                digits++;
            if (digits == start + 1 || digits - start - 1 > MostDigits || digits >= text.Length || text[digits] != ']')
                break;
            start = digits + 1;
        }

        return start;
    }

    private static bool EndsClause(char c) =>
        c is '.' or '!' or '?' or '…' or ',' or ';' or ':' or '"' or '”' or '’' or '»' or '。' or '、' or '！' or '？' or '」' or '』' or '؟' or '۔' or '،';

    private static bool CanFollow(char c) =>
        char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '”' or '’' or '»' or '、' or '。' or '」' || char.IsHighSurrogate(c)
        || UnspacedScripts.Has(c);
}
