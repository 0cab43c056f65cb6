using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Import;

/// <summary>A document that is neither a page nor text, told by its first bytes.</summary>
/// <param name="Name">With its article.</param>
/// <param name="Advice">How to get at its words.</param>
internal sealed record ForeignFormat(string Name, string Advice)
{
    /// <summary>Bytes that are looked at for the start of text formats.</summary>
    private const int Start = 4096;

    private const string FromWordProcessor = "open it in a word processor and save it as a web page (.html) or as plain text in UTF-8 (.txt)";
    private const string Type = "type its words into a plain text file, and say in 'about' that they are a transcript";
    private const string Transcribe = "write down its words in a plain text file, and say in 'about' who did";
    private const string Unpack = "unpack it and give the page or text in it";
    private const string FromBrowser = "open it in a browser and save the page as “Web page, HTML only” (.html), or copy its words into a plain text file";

    private static readonly ForeignFormat Json = new("JSON data", "copy the words of the article from it into a plain text file; 'import claimreview' reads ClaimReviews");
    private static readonly ForeignFormat Captions = new("captions with times", "delete the numbers and times, join the lines of each sentence, and give that as plain text");
    private static readonly ForeignFormat Mail = new("a mail with its headers", "open it in a mail program and save its words as plain text (.txt) or as a web page (.html)");
    private static readonly ForeignFormat SavedMail = new("a web page saved as one file (MHTML)", FromBrowser);
    private static readonly ForeignFormat Feed = new("a feed", "give the address or the page of one of its articles");
    private static readonly ForeignFormat Office = new("a document of a word processor, spreadsheet or presentation", FromWordProcessor);

    private static readonly ImmutableArray<(byte[] Bytes, ForeignFormat Format)> Signatures =
    [
        ("%PDF-"u8.ToArray(), new("a PDF", "open it, copy its words into a plain text file (.txt, UTF-8) and give that; the words of a scan must be typed")),
        ("{\\rtf"u8.ToArray(), new("an RTF document", FromWordProcessor)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Office),
        ("bplist00"u8.ToArray(), new("a web archive of Safari or another property list", "open it in Safari and save the page as “Page Source” (.html), or copy its words into a plain text file")),
        ("PK\u0003\u0004"u8.ToArray(), new("a ZIP archive", Unpack)),
        ("PK\u0005\u0006"u8.ToArray(), new("an empty ZIP archive", "give the page or text itself")),
        ([0x1F, 0x8B], new("compressed (gzip)", "unpack it (gunzip, or your file manager) and give the page or text in it")),
        ("BZh"u8.ToArray(), new("compressed (bzip2)", Unpack)),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], new("compressed (xz)", Unpack)),
        ([0x28, 0xB5, 0x2F, 0xFD], new("compressed (Zstandard)", Unpack)),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], new("a 7z archive", Unpack)),
        ("Rar!"u8.ToArray(), new("a RAR archive", Unpack)),
        ("WARC/"u8.ToArray(), new("a web archive (WARC)", "open it in a replay program such as ReplayWeb.page, and save the page as “Web page, HTML only” (.html)")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], new("a picture", Type)),
        ([0xFF, 0xD8, 0xFF], new("a picture", Type)),
        ("GIF8"u8.ToArray(), new("a picture", Type)),
        ("BM"u8.ToArray(), new("a picture", Type)),
        ([(byte)'I', (byte)'I', (byte)'*', 0], new("a picture", Type)),
        ([(byte)'M', (byte)'M', 0, (byte)'*'], new("a picture", Type)),
        ("ID3"u8.ToArray(), new("a recording", Transcribe)),
        ("OggS"u8.ToArray(), new("a recording", Transcribe)),
        ("fLaC"u8.ToArray(), new("a recording", Transcribe)),
        ([0x1A, 0x45, 0xDF, 0xA3], new("a recording", Transcribe)),
        ([0xFF, 0xFB], new("a recording", Transcribe)),
        ([0xFF, 0xF3], new("a recording", Transcribe)),
        ([0xFF, 0xF1], new("a recording", Transcribe)),
        ([0x30, 0x26, 0xB2, 0x75], new("a recording", Transcribe)),
        ([0, 0, 1, 0xBA], new("a recording", Transcribe)),
        ("AT&TFORM"u8.ToArray(), new("a DjVu document", "open it and copy its words into a plain text file; the words of a scan must be typed")),
        ("%!PS"u8.ToArray(), new("PostScript", "turn it into a PDF, open that and copy its words into a plain text file")),
        ("SQLite format 3"u8.ToArray(), new("a database", "export the words from it as plain text")),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], new("a program", "give a page or text")),
    ];

    public Refusal Refusal => new($"the document is not a page or text but {Name}", Advice);

    /// <summary>Null if the document may be a page or text.</summary>
    public static ForeignFormat? Of(ReadOnlySpan<byte> bytes, string name)
    {
        foreach (var (signature, format) in Signatures)
        {
            if (bytes.StartsWith(signature) && (!CanStartSentence(signature) || HasControl(bytes)))
                return format.Name == "a ZIP archive" ? InZip(bytes, name) ?? format : format;
        }

        if (bytes.Length >= 12 && (bytes[4..8].SequenceEqual("ftyp"u8) || (bytes.StartsWith("RIFF"u8) && !bytes[8..12].SequenceEqual("WEBP"u8))))
            return new("a recording or a picture", Transcribe);
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8))
            return new("a picture", Type);
        if (bytes.Length > 262 && bytes[257..262].SequenceEqual("ustar"u8))
            return new("a tar archive", Unpack);
        return OfText(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Start)]).AsSpan().TrimStart(" \t\r\n\u00EF\u00BB\u00BF"), bytes);
    }

    private static ForeignFormat? InZip(ReadOnlySpan<byte> bytes, string name)
    {
        // Names of entries are not compressed, and the first ones are those of the format.
        var start = bytes[..Math.Min(bytes.Length, Start)];
        if (start.IndexOf("application/epub+zip"u8) >= 0)
            return new("an e-book (EPUB)", Unpack);
        return start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("_rels/.rels"u8) >= 0 || start.IndexOf("application/vnd.oasis"u8) >= 0
            || Path.GetExtension(name).ToLowerInvariant() is ".docx" or ".xlsx" or ".pptx" or ".odt" or ".ods" or ".odp" or ".pages"
                ? Office
                : null;
    }

    private static ForeignFormat? OfText(ReadOnlySpan<char> start, ReadOnlySpan<byte> bytes)
    {
        if (start.StartsWith("WEBVTT") && (start.Length == 6 || char.IsWhiteSpace(start[6])) || IsSubRip(start))
            return Captions;
        if (start is ['{' or '[', ..] && IsJson(bytes))
            return Json;
        if (start.StartsWith("<rss", StringComparison.Ordinal) || start.StartsWith("<feed", StringComparison.Ordinal)
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && (start.Contains("<rss", StringComparison.Ordinal) || start.Contains("<feed", StringComparison.Ordinal))))
        {
            return Feed;
        }

        return OfHeaders(start);
    }

    /// <summary>A number, then the times of the caption.</summary>
    private static bool IsSubRip(ReadOnlySpan<char> start)
    {
        var line = start.IndexOf('\n');
        if (line <= 0 || start[..line].Trim().ContainsAnyExceptInRange('0', '9'))
            return false;
        var times = start[(line + 1)..];
        times = times.IndexOf('\n') is var end and >= 0 ? times[..end] : times;
        return times.Contains(" --> ", StringComparison.Ordinal) && times is [>= '0' and <= '9', ..];
    }

    /// <summary>Header fields that people do not write in a letter (RFC 5322, RFC 2045).</summary>
    private static ForeignFormat? OfHeaders(ReadOnlySpan<char> start)
    {
        var hasMachine = false;
        var isRelated = false;
        var count = 0;
        foreach (var range in start.Split('\n'))
        {
            var line = start[range].TrimEnd('\r');
            if (line.IsEmpty)
                break;
            // The line before each mail of a mailbox (RFC 4155).
            if (count == 0 && line.StartsWith("From ", StringComparison.Ordinal) && line.Contains('@'))
                continue;
            isRelated |= line.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
            if (line[0] is ' ' or '\t')
                continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAny(" \t"))
                return null;
            count++;
            var name = line[..colon];
            hasMachine |= name.Equals("MIME-Version", StringComparison.OrdinalIgnoreCase) || name.Equals("Message-ID", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Return-Path", StringComparison.OrdinalIgnoreCase) || (name.Equals("Received", StringComparison.OrdinalIgnoreCase) && (line.Contains("from ", StringComparison.Ordinal) || line.Contains("by ", StringComparison.Ordinal)));
        }

        return !hasMachine || count < 2 ? null : isRelated ? SavedMail : Mail;
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            var values = 0;
            while (reader.Read())
                values++;
            // "[1]" and "[…]" can be the first words of a text.
            return values > 3;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Words begin with these letters too.</summary>
    private static bool CanStartSentence(byte[] signature) => signature is [(byte)'B', ..] or [(byte)'I', (byte)'D', ..] or [(byte)'G', ..] or [(byte)'O', ..] or [(byte)'f', ..];

    private static bool HasControl(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, Start)].IndexOfAnyInRange<byte>(0, 8) >= 0;
}
