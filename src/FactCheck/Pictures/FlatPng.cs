using System.Buffers.Binary;
using System.IO.Compression;

namespace FactCheck.Pictures;

/// <summary>
/// Writes a PNG again with a palette. A picture of text has few colours, but a browser stores three or four bytes for each
/// pixel. Flat areas keep their exact colour; the shades at the edges of letters are rounded until they fit.
/// </summary>
internal static class FlatPng
{
    /// <summary>Enough for the edges of letters in five pairs of colours.</summary>
    private const int MostColours = 64;

    /// <summary>A pixel is one byte.</summary>
    private const int MostInPalette = 256;

    /// <summary>A colour of so many pixels is one of a flat area.</summary>
    private const int FlatPixels = 600;

    private const byte Truecolour = 2, TruecolourWithAlpha = 6, Indexed = 3;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>
    /// Null if it is not a PNG of eight bits for each of three or four channels, without interlacing, or has more flat areas of
    /// different colours than a palette holds.
    /// </returns>
    public static byte[]? Of(byte[] png)
    {
        var (header, data) = Chunks(png);
        if (header is not { Length: 13 } || header[8] != 8 || header[9] is not (Truecolour or TruecolourWithAlpha) || header[12] != 0)
            return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        if (Pixels(data, width, height, header[9] == Truecolour ? 3 : 4) is not { } pixels || Reduced(pixels, width) is not var (palette, rows))
            return null;
        header[9] = Indexed;
        using var written = new MemoryStream();
        written.Write(Signature);
        Write(written, "IHDR"u8, header);
        Write(written, "PLTE"u8, palette);
        Write(written, "IDAT"u8, Compressed(rows));
        Write(written, "IEND"u8, []);
        return written.ToArray();
    }

    private static (byte[]? Header, byte[] Data) Chunks(ReadOnlySpan<byte> png)
    {
        byte[]? header = null;
        using var data = new MemoryStream();
        for (var at = Signature.Length; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (length < 0 || length > png.Length - at - 12)
                break;
            var content = png.Slice(at + 8, length);
            if (png[(at + 4)..].StartsWith("IHDR"u8))
                header = content.ToArray();
            else if (png[(at + 4)..].StartsWith("IDAT"u8))
                data.Write(content);
            at += 12 + length;
        }

        return (header, data.ToArray());
    }

    /// <summary>One number per pixel, red in the highest byte (PNG Specification §9: each row begins with its filter).</summary>
    private static int[]? Pixels(byte[] data, int width, int height, int channels)
    {
        using var inflated = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var pixels = new int[width * height];
        var (row, above) = (new byte[width * channels], new byte[width * channels]);
        for (var y = 0; y < height; y++)
        {
            var filter = inflated.ReadByte();
            if (inflated.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
                return null;
            Unfilter(filter, row, above, channels);
            for (var x = 0; x < width; x++)
                pixels[y * width + x] = row[x * channels] << 16 | row[x * channels + 1] << 8 | row[x * channels + 2];
            (row, above) = (above, row);
        }

        return pixels;
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int channels)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < channels ? 0 : row[i - channels], above[i], i < channels ? 0 : above[i - channels]);
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    /// <summary>Colours, three bytes each, and rows of their numbers, each after a zero: no filter.</summary>
    /// <returns>Null if the palette would be too large.</returns>
    private static (byte[] Palette, byte[] Rows)? Reduced(int[] pixels, int width)
    {
        var counts = pixels.CountBy(pixel => pixel).ToDictionary();
        var rounded = new Dictionary<int, int>();
        for (var step = 1; step <= 256; step *= 2)
        {
            rounded = counts.ToDictionary(colour => colour.Key, colour => colour.Value >= FlatPixels ? colour.Key : Rounded(colour.Key, step));
            if (rounded.Values.Distinct().Count() <= MostColours)
                break;
        }

        var palette = rounded.Values.Distinct().Order().ToList();
        if (palette.Count > MostInPalette)
            return null;
        var numbers = rounded.ToDictionary(colour => colour.Key, colour => (byte)palette.BinarySearch(colour.Value));
        var rows = new byte[pixels.Length + pixels.Length / width];
        for (var i = 0; i < pixels.Length; i++)
            rows[i + i / width + 1] = numbers[pixels[i]];
        return ([.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })], rows);
    }

    private static int Rounded(int colour, int step) =>
        Rounded(colour >> 16 & 0xFF, step, 16) | Rounded(colour >> 8 & 0xFF, step, 8) | Rounded(colour & 0xFF, step, 0);

    private static int Rounded(int channel, int step, int shift) => Math.Min(255, (channel + step / 2) / step * step) << shift;

    private static byte[] Compressed(byte[] rows)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.SmallestSize))
            deflate.Write(rows);
        return compressed.ToArray();
    }

    private static void Write(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] checkedBytes = [.. type, .. content];
        png.Write(checkedBytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(checkedBytes));
        png.Write(number);
    }

    /// <summary>PNG Specification, annex D.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ crc >> 1 : crc >> 1;
        }

        return ~crc;
    }
}
