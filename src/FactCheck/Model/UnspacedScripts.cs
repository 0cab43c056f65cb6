namespace FactCheck.Model;

/// <summary>
/// The scripts without spaces between words. <c>site/assets/search.js</c> has the same ranges, and a test compares them.
/// See <see cref="LanguageTag.IsUnspaced"/> for languages without spaces between sentences: Tibetan is one of them, but it
/// separates its syllables with a mark.
/// </summary>
public static class UnspacedScripts
{
    /// <summary>Reports whether a code point belongs to one of them, including marks and iteration marks.</summary>
    public static bool Has(int codePoint) => codePoint is
        (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1000 and <= 0x109F) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F) // Myanmar
        or (>= 0x1780 and <= 0x17FF) or (>= 0x19E0 and <= 0x19FF) // Khmer
        or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3031 and <= 0x3035) or (>= 0x3038 and <= 0x303C) // Han
        or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) // Hiragana, Katakana
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD);
}
