namespace FactCheck.Anchor;

/// <summary>
/// The typographic fold of a single character. Case, accents and compatibility forms stay: NFKC would make "10²" match
/// "102". Joiners (U+200C, U+200D) stay too: they are part of the spelling in Persian and in Indic scripts.
/// </summary>
internal static class FoldedCharacters
{
    /// <summary>No character below this code point combines, so composition (NFC) changes nothing.</summary>
    public const char FirstCombining = '\u0300';

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark, direction marks, embeddings, isolates.</summary>
    public static bool IsDropped(char c) =>
        c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060'
            or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>A character that does not count at the edge of a quote.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsDropped(c);

    /// <summary>The replacement of a character in the key; null if it stays.</summary>
    public static string? Replacement(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => "\"",
        (>= '\u2010' and <= '\u2015') or '\u2212' => "-",
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => null,
    };

    public static string TrimBlank(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return text[start..end];
    }
}
