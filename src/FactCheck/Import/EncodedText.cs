using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Import;

/// <summary>Decodes documents; bytes that are invalid in the encoding refuse the import.</summary>
internal static class EncodedText
{
    /// <summary>Bytes in which an HTML page may name its encoding (WHATWG HTML §13.2.3.2: 1024).</summary>
    private const int Prescan = 4096;

    private static readonly ImmutableArray<Encoding> Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'/>;");

    /// <param name="isHtml">A <c>meta</c> element may name the encoding.</param>
    /// <exception cref="Refusal">The bytes are not in the encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        return ByMark(bytes) is { } marked
            ? Decode(marked, bytes[marked.Preamble.Length..])
            : Decode(isHtml ? Named(bytes[..Math.Min(bytes.Length, Prescan)]) : Encoding.UTF8, bytes);
    }

    /// <exception cref="Refusal">The bytes are not in the encoding.</exception>
    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
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

    /// <summary>The encoding of the byte order mark.</summary>
    public static Encoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        }

        return null;
    }

    /// <summary>The encoding with a label (WHATWG Encoding §4.2); null if it is unknown.</summary>
    public static Encoding? ByLabel(string label) => label.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
        "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(label),
    };

    private static Encoding Named(ReadOnlySpan<byte> start)
    {
        // A page whose meta element is readable as ASCII is not UTF-16 (WHATWG HTML §13.2.3.2).
        if (Label(Encoding.Latin1.GetString(start)) is not { } label || label is "utf-16" or "utf-16le" or "utf-16be")
            return Encoding.UTF8;
        return ByLabel(label) ?? throw new Refusal($"the page names an unknown encoding, '{Printable.OneLine(label)}'", "save it as UTF-8 in your editor or browser");
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
