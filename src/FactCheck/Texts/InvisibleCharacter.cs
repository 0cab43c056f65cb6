using System.Globalization;
using System.Text;

namespace FactCheck.Texts;

/// <summary>
/// Characters that show nothing of their own: Default_Ignorable_Code_Point of the Unicode Character Database, and U+FFF9 to
/// U+FFFC, which mark annotations and embedded objects.
/// </summary>
internal static class InvisibleCharacter
{
    public static bool Is(Rune rune) => rune.Value is
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFC)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>The code point, with the usual name of a common character: <c>U+00AD (soft hyphen)</c>.</summary>
    public static string Name(Rune rune) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}{(Called(rune) is { } name ? $" ({name})" : "")}");

    private static string? Called(Rune rune) => rune.Value switch
    {
        0x00AD => "soft hyphen",
        0x034F => "combining grapheme joiner",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "Hangul filler",
        0x200B => "zero-width space",
        0x200C or 0x200D => "joiner",
        0x200E or 0x200F or 0x061C => "direction mark",
        0x2028 or 0x2029 => "line separator",
        0x2060 => "word joiner",
        0xFEFF => "byte order mark",
        0xFFFC => "object replacement character",
        0x202D or 0x202E => "direction override",
        0x202A or 0x202B or 0x202C => "direction embedding",
        >= 0x2066 and <= 0x2069 => "direction isolate",
        (>= 0x180B and <= 0x180D) or 0x180F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => "variation selector",
        >= 0xE0000 and <= 0xE007F => "tag character",
        _ => null,
    };
}
