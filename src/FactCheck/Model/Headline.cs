using System.Globalization;
using System.Text;

namespace FactCheck.Model;

/// <summary>How long a headline may be.</summary>
public static class Headline
{
    /// <summary>In characters as readers count them (Google's advice for <c>claimReviewed</c>).</summary>
    public const int Most = 75;

    /// <summary>In scripts whose characters take the width of two, and say about as much.</summary>
    public const int MostWide = 40;

    public static int Length(string headline) => new StringInfo(headline).LengthInTextElements;

    /// <summary>The limit for a headline: that for Han, kana and Hangul if most of its letters are of these scripts.</summary>
    public static int MostFor(string headline)
    {
        var (wide, letters) = (0, 0);
        foreach (var rune in headline.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            letters++;
            if (IsWide(rune.Value))
                wide++;
        }

        return wide * 2 > letters ? MostWide : Most;
    }

    /// <summary>Han, Hiragana, Katakana, Hangul (Unicode blocks).</summary>
    public static bool IsWide(int codePoint) => codePoint is
        (>= 0x1100 and <= 0x11FF) or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x3130 and <= 0x318F) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFD);
}
