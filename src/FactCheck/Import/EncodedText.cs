using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Import.Encodings;

namespace FactCheck.Import;

/// <summary>Decodes documents; bytes that are invalid in the encoding refuse the import.</summary>
internal static class EncodedText
{
    /// <summary>Bytes in which an HTML page may name its encoding (WHATWG HTML §13.2.3.2: 1024).</summary>
    private const int Prescan = 4096;

    private const string SaveAsUtf8 = "save it as UTF-8 in your editor or browser";

    private static readonly ImmutableArray<Encoding> Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'/>;?");

    /// <param name="transport">The label in the web answer, which precedes that in a page but not a byte order mark (WHATWG HTML §13.2.3.2).</param>
    /// <param name="isHtml">A <c>meta</c> element or an XML declaration may name the encoding.</param>
    /// <exception cref="Refusal">The bytes are not in the encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? transport, bool isHtml, List<string> warnings)
    {
        foreach (var marked in Marked)
        {
            if (bytes.StartsWith(marked.Preamble))
                return Decode(WebEncoding.Find(marked.WebName)!, bytes[marked.Preamble.Length..]);
        }

        if (transport is not null && WebEncoding.Find(transport) is { } stated)
            return Decode(stated, bytes, warnings);
        if (!isHtml || Label(WithoutComments(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]))) is not { } label)
            return Decode(WebEncoding.Utf8, bytes);
        if (WebEncoding.Find(label) is { } named)
            return Decode(OfMeta(named), bytes, warnings);
        warnings.Add($"the page names an unknown encoding, '{Printable.OneLine(label)}', and was read as UTF-8");
        return WebEncoding.Utf8.Decode(bytes) ?? throw new Refusal($"the page names an unknown encoding, '{Printable.OneLine(label)}'", SaveAsUtf8);
    }

    /// <summary>Text in other encodings is hardly ever valid UTF-8 too; pages that were saved again often keep the old name.</summary>
    private static string Decode(WebEncoding encoding, ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        if (encoding == WebEncoding.Utf8)
            return Decode(encoding, bytes);
        if (encoding.IsReplacement)
            throw new Refusal("the document names an encoding that no browser reads", SaveAsUtf8);
        if (!encoding.IsUtf16 && bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0 && WebEncoding.Utf8.Decode(bytes) is { } utf8)
        {
            warnings.Add($"the document names the encoding {encoding.Name}, but is UTF-8 and was read as that; look at its letters with accents");
            return utf8;
        }

        var text = Decode(encoding, bytes);
        if (text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') is var at and >= 0)
            throw new Refusal($"the document has a character of {encoding.Name} that is not in Unicode (U+{(int)text[at]:X4}, private use)", "find out which it is, replace it, and save the document as UTF-8");
        if (encoding.Name == "ISO-8859-8" && text.AsSpan().IndexOfAnyInRange('\u05D0', '\u05EA') >= 0)
            warnings.Add("the page names the encoding ISO-8859-8, in which many old pages have Hebrew letters in the order of the screen; look whether the words run backwards");
        return text;
    }

    private static string Decode(WebEncoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.Decode(bytes) ?? throw new Refusal(
            $"the document is not in the encoding {encoding.Name}",
            bytes.Contains((byte)0) ? "give a saved page, Markdown or plain text; this looks like a file for a program" : SaveAsUtf8);

    /// <summary>A page whose meta element is readable as ASCII is not UTF-16 (WHATWG HTML §13.2.3.2).</summary>
    private static WebEncoding OfMeta(WebEncoding named) =>
        named.IsUtf16 ? WebEncoding.Utf8 : named.Name == "x-user-defined" ? WebEncoding.Find("windows-1252")! : named;

    private static string WithoutComments(string start)
    {
        var rest = new StringBuilder(start.Length);
        var at = 0;
        while (start.IndexOf("<!--", at, StringComparison.Ordinal) is var open and >= 0)
        {
            rest.Append(start, at, open - at);
            var close = start.IndexOf("-->", open + 2, StringComparison.Ordinal);
            at = close < 0 ? start.Length : close + 3;
        }

        return rest.Append(start, at, start.Length - at).ToString();
    }

    private static string? Label(string start)
    {
        var at = -1;
        while ((at = start.IndexOf("charset", at + 1, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            if (start.LastIndexOf('<', at) is var open and >= 0 && start.AsSpan(open).StartsWith("<meta", StringComparison.OrdinalIgnoreCase)
                && Value(start.AsSpan(at + "charset".Length)) is { } label)
                return label;
        }

        return start.StartsWith("<?xml", StringComparison.Ordinal) && start.IndexOf('>', StringComparison.Ordinal) is var end and > 0
            && start.IndexOf("encoding", 0, end, StringComparison.Ordinal) is var declared and > 0
                ? Value(start.AsSpan(declared + "encoding".Length))
                : null;
    }

    private static string? Value(ReadOnlySpan<char> text)
    {
        if (text.TrimStart() is not ['=', .. var value])
            return null;
        var label = value.TrimStart(" \t\r\n\"'");
        var end = label.IndexOfAny(LabelEnds);
        return end <= 0 ? null : label[..end].ToString();
    }
}
