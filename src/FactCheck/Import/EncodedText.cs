using System.Buffers;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Import;

/// <summary>The characters behind a document's bytes. Bytes that do not fit the encoding refuse the import.</summary>
internal static class EncodedText
{
    /// <summary>Where an HTML page names its encoding: in the first bytes (WHATWG HTML §13.2.3.2 looks at 1024).</summary>
    private const int Prescan = 4096;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'/>;");

    /// <param name="isHtml">Whether the bytes may name their encoding in a <c>meta</c> element.</param>
    /// <exception cref="Refusal">The bytes are not in the encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Strict(Encoding.UTF8, bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Strict(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Strict(Encoding.BigEndianUnicode, bytes[2..]);
        return Strict(isHtml ? Named(bytes[..Math.Min(bytes.Length, Prescan)]) : Encoding.UTF8, bytes);
    }

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new Refusal($"the document is not in the encoding {encoding.WebName}", "save it as UTF-8 in your editor or browser");
        }
    }

    private static Encoding Named(ReadOnlySpan<byte> start)
    {
        var label = Label(Encoding.Latin1.GetString(start));
        switch (label)
        {
            case null or "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be":
                return Encoding.UTF8; // A page whose meta can be read is not UTF-16 (WHATWG HTML §13.2.3.2).
            case "iso-8859-1" or "latin1" or "ascii" or "us-ascii":
                label = "windows-1252"; // WHATWG Encoding §4.2.
                break;
            default:
                break;
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(label)
            ?? throw new Refusal($"the page names an unknown encoding, '{Printable.OneLine(label)}'", "save it as UTF-8 in your editor or browser");
    }

    private static string? Label(string start)
    {
        var at = -1;
        while ((at = start.IndexOf("charset", at + 1, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            if (start.LastIndexOf('<', at) is var open and >= 0
                && start.AsSpan(open).StartsWith("<meta", StringComparison.OrdinalIgnoreCase)
                && start.AsSpan(at + 7).TrimStart() is ['=', .. var value])
            {
                var label = value.TrimStart(" \t\r\n\"'");
                var end = label.IndexOfAny(LabelEnds);
                return end <= 0 ? null : label[..end].ToString().ToLowerInvariant();
            }
        }

        return null;
    }
}
