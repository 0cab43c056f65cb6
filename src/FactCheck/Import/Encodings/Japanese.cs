using System.Text;

namespace FactCheck.Import.Encodings;

/// <summary>Decoders of Japanese (WHATWG Encoding §12); null if bytes are not in the encoding.</summary>
internal static class Japanese
{
    private const char HalfWidthKatakana = '\uFF61';

    public static string? DecodeEucJp(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80)
            {
                text.Append((char)lead);
                continue;
            }

            var isSupplementary = lead == 0x8F;
            if (isSupplementary && ++i < bytes.Length)
                lead = bytes[i];
            if (++i >= bytes.Length || bytes[i] is not (>= 0xA1 and <= 0xFE))
                return null;
            if (lead == 0x8E && !isSupplementary && bytes[i] <= 0xDF)
                text.Append((char)(HalfWidthKatakana + bytes[i] - 0xA1));
            else if (lead is < 0xA1 or > 0xFE || !Append(text, isSupplementary ? Jis0212Index.Codes : Jis0208Index.Codes, (lead - 0xA1) * 94 + bytes[i] - 0xA1))
                return null;
        }

        return text.ToString();
    }

    public static string? DecodeShiftJis(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead <= 0x80)
            {
                text.Append((char)lead);
                continue;
            }

            if (lead is >= 0xA1 and <= 0xDF)
            {
                text.Append((char)(HalfWidthKatakana + lead - 0xA1));
                continue;
            }

            if (lead is 0xA0 or > 0xFC || ++i == bytes.Length || bytes[i] is not ((>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC)))
                return null;
            var pointer = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + bytes[i] - (bytes[i] < 0x7F ? 0x40 : 0x41);
            if (pointer is >= 8836 and <= 10715)
                text.Append((char)(0xE000 + pointer - 8836));
            else if (!Append(text, Jis0208Index.Codes, pointer))
                return null;
        }

        return text.ToString();
    }

    public static string? DecodeIso2022Jp(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var set = 'B';
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == 0x1B)
            {
                if (Escape(bytes[(i + 1)..]) is not { } next)
                    return null;
                (set, i) = (next, i + 2);
            }
            else if (b == '\n')
            {
                text.Append('\n');
            }
            else if (set == '$')
            {
                if (b is < 0x21 or > 0x7E || ++i == bytes.Length || bytes[i] is < 0x21 or > 0x7E || !Append(text, Jis0208Index.Codes, (b - 0x21) * 94 + bytes[i] - 0x21))
                    return null;
            }
            else if (b is 0x0E or 0x0F or >= 0x80 || (set == 'I' && b is < 0x21 or > 0x5F))
            {
                return null;
            }
            else
            {
                text.Append((set, b) switch
                {
                    ('I', _) => (char)(HalfWidthKatakana + b - 0x21),
                    ('J', 0x5C) => '¥',
                    ('J', 0x7E) => '‾',
                    _ => (char)b,
                });
            }
        }

        return text.ToString();
    }

    /// <summary>The set to which an escape sequence switches: B (ASCII), J (Roman), I (katakana) or $ (JIS X 0208).</summary>
    private static char? Escape(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'(', (byte)'B', ..] => 'B',
        [(byte)'(', (byte)'J', ..] => 'J',
        [(byte)'(', (byte)'I', ..] => 'I',
        [(byte)'$', (byte)'@' or (byte)'B', ..] => '$',
        _ => null,
    };

    private static bool Append(StringBuilder text, int[] codes, int pointer)
    {
        if (pointer >= codes.Length || codes[pointer] == 0)
            return false;
        text.Append(char.ConvertFromUtf32(codes[pointer]));
        return true;
    }
}
