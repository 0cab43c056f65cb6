using System.Buffers.Binary;
using FactCheck.Model;

namespace FactCheck.Prose;

/// <summary>What the first bytes of a picture say about it.</summary>
internal static class Picture
{
    /// <summary>Kinds of pictures that browsers show, by the end of the file's name.</summary>
    private static readonly string[] Kinds = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".svg"];

    public static bool IsNamedSo(string path) => Kinds.Any(kind => path.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reports whether the size is always in the first bytes, so that a file without one is no picture.</summary>
    public static bool HasSize(string path) =>
        !path.EndsWith(".avif", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a file cannot be shown as a picture, and what to do if that is no matter of its name; null if it can.</summary>
    public static (string Reason, string? Hint)? Fault(Asset asset) =>
        !IsNamedSo(asset.Path) ? ("it is not a PNG, JPEG, WebP, GIF, AVIF or SVG file", null)
        : HasSize(asset.Path) && SizeOf(asset.Bytes.Span) is null ? ("it does not hold a picture of the kind that its name says", "save the picture again; if the file is stored with Git LFS, run 'git lfs pull'")
        : null;

    /// <summary>The size in pixels of a PNG, GIF, JPEG or WebP file; null for other content.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> file)
    {
        var size =
            IsPng(file) ? (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : file.Length >= 10 && (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)) ? (LittleEndian(file[6..]), LittleEndian(file[8..]))
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(file)
            : file.Length >= 30 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? WebP(file[12..])
            : ((int, int)?)null;
        return size is ( > 0, > 0) ? size : null;
    }

    /// <summary>
    /// Reports whether a file is a PNG from its first byte to its last (PNG Specification §5.3): it is not cut off, and nothing
    /// follows the picture.
    /// </summary>
    public static bool IsWholePng(ReadOnlySpan<byte> file)
    {
        const int SignatureLength = 8, AroundData = 12;
        if (!IsPng(file))
            return false;
        for (var at = SignatureLength; file.Length - at >= AroundData;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - AroundData)
                return false;
            var isLast = file[(at + 4)..].StartsWith("IEND"u8);
            at += AroundData + (int)length;
            if (isLast)
                return at == file.Length;
        }

        return false;
    }

    /// <summary>PNG Specification §5.2, §11.2.1.</summary>
    private static bool IsPng(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) && file[12..].StartsWith("IHDR"u8);

    /// <summary>ITU T.81 §B.2: segments up to the start of the frame, which holds the size.</summary>
    private static (int, int)? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 <= file.Length;)
        {
            if (file[at] != 0xFF)
                return null;
            var marker = file[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + Math.Max((ushort)2, BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
        }

        return null;
    }

    /// <summary>RFC 9649 §2.5–2.7.</summary>
    private static (int, int)? WebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8X"u8))
            return (1 + (chunk[12] | chunk[13] << 8 | chunk[14] << 16), 1 + (chunk[15] | chunk[16] << 8 | chunk[17] << 16));
        if (chunk.StartsWith("VP8 "u8))
            return (LittleEndian(chunk[14..]) & 0x3FFF, LittleEndian(chunk[16..]) & 0x3FFF);
        if (!chunk.StartsWith("VP8L"u8) || chunk[8] != 0x2F)
            return null;
        var bits = BinaryPrimitives.ReadInt32LittleEndian(chunk[9..]);
        return (1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
    }

    private static int LittleEndian(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
