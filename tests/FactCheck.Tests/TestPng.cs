using System.Buffers.Binary;
using System.IO.Compression;

namespace FactCheck.Tests;

/// <summary>PNG files of truecolour, as browsers write them; their check sums are zero, which no one here reads.</summary>
internal static class TestPng
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A black picture.</summary>
    public static byte[] Of(int width, int height) => Of(width, height, new byte[height * (1 + width * 3)]);

    /// <param name="rows">Each row after the number of its filter, three bytes a pixel.</param>
    public static byte[] Of(int width, int height, byte[] rows)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.Fastest))
            deflate.Write(rows);
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. type, .. content, 0, 0, 0, 0];
    }
}
