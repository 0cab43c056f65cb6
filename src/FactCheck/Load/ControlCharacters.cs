using System.Buffers;
using System.Globalization;

namespace FactCheck.Load;

/// <summary>Characters that no text for readers needs: C0 and C1 controls but tab, line feed and next line.</summary>
internal static class ControlCharacters
{
    /// <summary>The refused characters of ASCII: a set that holds others too is searched several times slower.</summary>
    private static readonly SearchValues<char> RefusedAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Offset of the first one, or null.</summary>
    public static int? Find(string text)
    {
        var ascii = text.AsSpan().IndexOfAny(RefusedAscii);
        var end = ascii < 0 ? text.Length : ascii;
        for (var at = 0; at < end; at++)
        {
            var next = text.AsSpan(at..end).IndexOfAnyInRange('\u0080', '\u009F');
            if (next < 0)
                break;
            at += next;
            if (text[at] != '\u0085')
                return at;
        }

        return ascii < 0 ? null : ascii;
    }

    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
