using System.Buffers;
using System.Text;
using FactCheck.Write.Reading;

namespace FactCheck.Write;

/// <summary>
/// The words of an output as people read them, without tags, escapes and references. Every file is treated as text, whatever
/// its name, except pictures, fonts and recordings whose first bytes match their extension. In other formats, such as PDF, only
/// what is not compressed is read.
/// </summary>
internal static class OutputText
{
    private const int Piece = 4096;

    /// <summary>The bytes that files with an extension have at an offset.</summary>
    private static readonly (string Extension, int Offset, byte[] Signature)[] Binary =
    [
        (".png", 0, [0x89, .. "PNG\r\n"u8]), (".jpg", 0, [0xFF, 0xD8, 0xFF]), (".jpeg", 0, [0xFF, 0xD8, 0xFF]), (".gif", 0, [.. "GIF8"u8]),
        (".webp", 8, [.. "WEBP"u8]), (".avif", 4, [.. "ftypavif"u8]), (".ico", 0, [0, 0, 1, 0]),
        (".woff", 0, [.. "wOFF"u8]), (".woff2", 0, [.. "wOF2"u8]), (".ttf", 0, [0, 1, 0, 0]), (".otf", 0, [.. "OTTO"u8]),
        (".mp4", 4, [.. "ftyp"u8]), (".m4a", 4, [.. "ftyp"u8]), (".webm", 0, [0x1A, 0x45, 0xDF, 0xA3]),
        (".mp3", 0, [.. "ID3"u8]), (".mp3", 0, [0xFF, 0xFB]), (".ogg", 0, [.. "OggS"u8]), (".opus", 0, [.. "OggS"u8]),
        (".wav", 8, [.. "WAVE"u8]), (".flac", 0, [.. "fLaC"u8]),
    ];

    /// <summary>In the order of decoding. Markup can contain JSON, and JSON markup, so references come first and last.</summary>
    private static readonly Func<TextStage, TextStage>[] Escapes =
    [
        next => new ReferenceStage(next), next => new DoubledQuoteStage(next), next => new BackslashStage(next), next => new PercentStage(next),
        next => new ReferenceStage(next),
    ];

    /// <summary>Whether an output contains no readable text.</summary>
    public static bool IsBinary(string path, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(path);
        foreach (var (known, offset, signature) in Binary)
        {
            if (known.Equals(extension, StringComparison.OrdinalIgnoreCase) && bytes.Length > offset && bytes[offset..].StartsWith(signature))
                return true;
        }

        return false;
    }

    /// <summary>The first key in the whole output, else in the text between its tags, with what follows it; null if none.</summary>
    /// <param name="longest">The length of the longest key.</param>
    public static string? Find(SearchValues<string> keys, int longest, ReadOnlySpan<byte> bytes)
    {
        using var whole = new KeyWindow(keys, longest);
        using var between = bytes.Contains((byte)'<') ? new KeyWindow(keys, longest) : null;
        Read(bytes, Unescaping(whole), between is null ? null : new TagStage(new ReferenceStage(between)));
        return whole.Found ?? between?.Found;
    }

    /// <summary>The text itself, and what it becomes if some or all of what looks like an escape in it is decoded.</summary>
    public static IEnumerable<string> Readings(string text)
    {
        var readings = new HashSet<string>(StringComparer.Ordinal) { text };
        foreach (var stage in Escapes)
            readings.UnionWith(readings.Select(reading => Through(stage, reading)).ToList());
        return readings;
    }

    private static TextStage Unescaping(TextStage last) => Enumerable.Reverse(Escapes).Aggregate(last, (next, stage) => stage(next));

    private static string Through(Func<TextStage, TextStage> stage, string text)
    {
        var plain = new Collected();
        var reading = stage(plain);
        reading.Put(text);
        reading.End();
        return plain.Text.ToString();
    }

    private static void Read(ReadOnlySpan<byte> bytes, TextStage whole, TextStage? between)
    {
        var decoder = EncodingOf(bytes).GetDecoder();
        Span<char> characters = stackalloc char[Piece];
        while (true)
        {
            decoder.Convert(bytes, characters, flush: true, out var used, out var count, out var isDone);
            whole.Put(characters[..count]);
            between?.Put(characters[..count]);
            bytes = bytes[used..];
            if (isDone)
                break;
        }

        whole.End();
        between?.End();
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : Encoding.UTF8;

    private sealed class Collected : TextStage
    {
        public StringBuilder Text { get; } = new();

        public override void Put(ReadOnlySpan<char> text) => Text.Append(text);

        public override void End()
        {
        }
    }
}
