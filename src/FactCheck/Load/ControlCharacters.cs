using System.Buffers;
using System.Globalization;

namespace FactCheck.Load;

/// <summary>
/// Characters that no text for readers needs: C0 and C1 controls except tab, line feed and next line; U+FFFE and U+FFFF,
/// which are noncharacters (Unicode Standard §23.7) and cannot be normalized.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>The refused ASCII characters. Searching for a set that also contains others is several times slower.</summary>
    private static readonly SearchValues<char> RefusedAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Offset of the first one, or null.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(RefusedAscii);
        first = Earlier(first, FindC1(text));
        first = Earlier(first, text.IndexOfAnyInRange('\uFFFE', '\uFFFF'));
        return first < 0 ? null : first;
    }

    private static int FindC1(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var next = text[from..].IndexOfAnyInRange('\u0080', '\u009F');
            if (next < 0 || text[from + next] != '\u0085')
                return next < 0 ? next : from + next;
            from += next + 1;
        }
    }

    private static int Earlier(int one, int other) => one < 0 || (other >= 0 && other < one) ? other : one;

    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
