using System.Text;

namespace FactCheck.Import.Encodings;

/// <summary>Decoders of Chinese (WHATWG Encoding §10 and §11); null if bytes are not in the encoding.</summary>
internal static class Chinese
{
    /// <summary>What .NET leaves to private use, and the characters that Unicode has for it since.</summary>
    private const string PrivateUse = "\uE5E5\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE7C7\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";
    private const string Characters = "\u3000\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u1E3F\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    /// <summary>GBK is part of it; its euro sign, the byte 80, is unknown to .NET.</summary>
    public static string? DecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var start = 0;
        for (var i = 0; i < bytes.Length; i += Length(bytes[i..]))
        {
            if (bytes[i] != 0x80)
                continue;
            if (!Append(text, bytes[start..i]))
                return null;
            text.Append('€');
            start = i + 1;
        }

        return Append(text, bytes[start..]) ? text.ToString() : null;
    }

    private static int Length(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [<= 0x80, ..] or [_] => 1,
        [_, >= 0x30 and <= 0x39, ..] => 4,
        _ => 2,
    };

    private static bool Append(StringBuilder text, ReadOnlySpan<byte> bytes)
    {
        if (WebEncoding.Strict(CodePagesEncodingProvider.Instance.GetEncoding(54936)!, bytes) is not { } part)
            return false;
        foreach (var c in part)
            text.Append(PrivateUse.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Characters[at] : c);
        return true;
    }

    /// <summary>With the characters of Hong Kong (HKSCS).</summary>
    public static string? DecodeBig5(ReadOnlySpan<byte> bytes)
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

            if (lead is 0x80 or 0xFF || ++i == bytes.Length || bytes[i] is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)))
                return null;
            var pointer = (lead - 0x81) * 157 + bytes[i] - (bytes[i] < 0x7F ? 0x40 : 0x62);
            if (Pair(pointer) is { } pair)
                text.Append(pair);
            else if (Big5Index.Codes[pointer] is var code and > 0)
                text.Append(char.ConvertFromUtf32(code));
            else
                return null;
        }

        return text.ToString();
    }

    /// <summary>Four pointers stand for a letter with a mark.</summary>
    private static string? Pair(int pointer) => pointer switch
    {
        1133 => "\u00CA\u0304",
        1135 => "\u00CA\u030C",
        1164 => "\u00EA\u0304",
        1166 => "\u00EA\u030C",
        _ => null,
    };
}
