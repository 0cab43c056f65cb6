using System.Buffers;
using System.Globalization;

namespace FactCheck.Load;

/// <summary>Characters that no text for readers needs: C0 and C1 controls but tab, line feed and next line.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))]);

    /// <summary>Offset of the first one, or null.</summary>
    public static int? Find(string text) => text.AsSpan().IndexOfAny(Refused) is >= 0 and var at ? at : null;

    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
