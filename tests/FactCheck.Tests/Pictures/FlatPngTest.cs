using System.Buffers.Binary;
using System.IO.Compression;
using FactCheck.Pictures;
using FactCheck.Prose;

namespace FactCheck.Tests.Pictures;

public sealed class FlatPngTest
{
    /// <summary>A row for each of the five filters; all rows hold the same two colours.</summary>
    [Fact]
    public void Each_filter_of_a_row_is_undone()
    {
        byte[] rows =
        [
            0, 10, 20, 30, 200, 210, 220,
            1, 10, 20, 30, 190, 190, 190,
            2, 0, 0, 0, 0, 0, 0,
            3, 5, 10, 15, 95, 95, 95,
            4, 0, 0, 0, 0, 0, 0,
        ];
        var flat = FlatPng.Of(TestPng.Of(2, 5, rows))!;
        Assert.True(Picture.IsWholePng(flat));
        Assert.Equal((2, 5), Picture.SizeOf(flat));
        Assert.Equal(Enumerable.Repeat("0A141E C8D2DC", 5), ColoursOf(flat, 2).Chunk(2).Select(row => $"{row[0]:X6} {row[1]:X6}"));
    }

    [Fact]
    public void Flat_areas_keep_their_colour_and_the_shades_between_them_are_few()
    {
        const int Width = 1200;
        var rows = new byte[2 * (1 + Width * 3)];
        for (var x = 0; x < Width; x++)
        {
            // A row of one colour, and a row of every shade.
            rows[1 + x * 3] = 0xFA;
            rows[1 + (Width + x) * 3 + 1] = (byte)x;
            rows[1 + (Width + x) * 3 + 2] = (byte)(x / 5);
        }

        var colours = ColoursOf(FlatPng.Of(TestPng.Of(Width, 2, rows))!, Width);
        Assert.All(colours.Take(Width), colour => Assert.Equal(0xFA0000, colour));
        Assert.InRange(colours.Distinct().Count(), 16, 64);
    }

    [Fact]
    public void More_flat_areas_than_a_palette_holds_are_left_alone()
    {
        const int Width = 600, Height = 300;
        var rows = new byte[Height * (1 + Width * 3)];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
                (rows[y * (1 + Width * 3) + 1 + x * 3], rows[y * (1 + Width * 3) + 2 + x * 3]) = ((byte)y, (byte)(y / 256));
        }

        Assert.Null(FlatPng.Of(TestPng.Of(Width, Height, rows)));
    }

    [Theory]
    [InlineData("not a picture")]
    [InlineData("\u0089PNG\r\n\u001a\n")]
    public void What_is_no_such_picture_is_left_alone(string text) => Assert.Null(FlatPng.Of(System.Text.Encoding.Latin1.GetBytes(text)));

    private static List<int> ColoursOf(byte[] png, int width)
    {
        var (palette, data) = (Content(png, "PLTE"u8), Content(png, "IDAT"u8));
        using var inflated = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        inflated.CopyTo(rows);
        return [.. rows.ToArray().Where((_, i) => i % (width + 1) > 0).Select(number => palette[number * 3] << 16 | palette[number * 3 + 1] << 8 | palette[number * 3 + 2])];
    }

    private static byte[] Content(byte[] png, ReadOnlySpan<byte> type)
    {
        var at = png.AsSpan().IndexOf(type);
        return png.AsSpan(at + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4))).ToArray();
    }
}
