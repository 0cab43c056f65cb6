using System.Globalization;

namespace FactCheck.Load;

/// <summary>
/// Characters that no text for readers needs: C0 and C1 controls but tab, line feed and next line; U+FFFE and U+FFFF, which
/// are no characters (Unicode Standard §23.7) and cannot be composed.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Offset of the first one, or null.</summary>
    public static int? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\uFFFE' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085')))
                return i;
        }

        return null;
    }

    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
