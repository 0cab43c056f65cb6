using System.Buffers;
using System.Globalization;

namespace FactCheck.Load;

/// <summary>
/// Characters that no text for readers needs: C0 and C1 controls but tab, line feed and next line; U+FFFE and U+FFFF, which
/// are no characters (Unicode Standard §23.7) and cannot be composed.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>The refused characters of ASCII: a set that holds others too is searched several times slower.</summary>
    private static readonly SearchValues<char> RefusedAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Offset of the first one, or null.</summary>
    public static int? Find(string text)
    {
        var first = IndexOrEnd(text.AsSpan().IndexOfAny(RefusedAscii), text.Length);
        first = IndexOrEnd(text.AsSpan(..first).IndexOfAnyInRange('\uFFFE', '\uFFFF'), first);
        for (var at = 0; at < first; at++)
        {
            at = IndexOrEnd(text.AsSpan(at..first).IndexOfAnyInRange('\u0080', '\u009F') is var next and >= 0 ? at + next : -1, first);
            if (at < first && text[at] != '\u0085')
                return at;
        }

        return first < text.Length ? first : null;
    }

    private static int IndexOrEnd(int index, int end) => index < 0 ? end : index;

    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
