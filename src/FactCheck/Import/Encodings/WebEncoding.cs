using System.Text;

namespace FactCheck.Import.Encodings;

/// <summary>An encoding of the web (WHATWG Encoding §4.2).</summary>
/// <param name="Labels">In lower case, separated by spaces.</param>
/// <param name="Upper">What the bytes 80 to FF stand for, U+FFFD for nothing; null unless each byte is a character.</param>
internal sealed record WebEncoding(string Name, string Labels, string? Upper)
{
    private static readonly Dictionary<string, WebEncoding> ByLabel = EncodingTable.Rows
        .SelectMany(row => row.Labels.Split(' ').Select(label => KeyValuePair.Create(label, row)))
        .ToDictionary(StringComparer.Ordinal);

    public static WebEncoding Utf8 { get; } = Find("utf-8")!;

    /// <summary>Stands for encodings in which attackers hide markup; browsers read nothing of them.</summary>
    public bool IsReplacement => Name == "replacement";

    public bool IsUtf16 => Name is "UTF-16LE" or "UTF-16BE";

    /// <summary>Null if no encoding has the label.</summary>
    public static WebEncoding? Find(string label) => ByLabel.GetValueOrDefault(label.Trim(' ', '\t', '\n', '\f', '\r').ToLowerInvariant());

    /// <summary>Null if bytes are not in the encoding.</summary>
    public string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Upper is not null)
            return DecodeSingleBytes(bytes);
        return Name switch
        {
            "UTF-8" => Strict(Encoding.UTF8, bytes),
            "UTF-16LE" => Strict(Encoding.Unicode, bytes),
            "UTF-16BE" => Strict(Encoding.BigEndianUnicode, bytes),
            "GBK" or "gb18030" => Chinese.DecodeGb18030(bytes),
            "EUC-KR" => Strict(CodePagesEncodingProvider.Instance.GetEncoding(949)!, bytes),
            "Big5" => Chinese.DecodeBig5(bytes),
            "EUC-JP" => Japanese.DecodeEucJp(bytes),
            "Shift_JIS" => Japanese.DecodeShiftJis(bytes),
            "ISO-2022-JP" => Japanese.DecodeIso2022Jp(bytes),
            "x-user-defined" => bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 ? Encoding.ASCII.GetString(bytes) : null,
            _ => null,
        };
    }

    private string? DecodeSingleBytes(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            var c = b < 0x80 ? (char)b : Upper![b - 0x80];
            if (c == '\uFFFD')
                return null;
            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Null if bytes are not in an encoding of .NET.</summary>
    public static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
