using FactCheck.Prose;

namespace FactCheck.Tests.Prose;

public sealed class PictureTest
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000002800000016808060000", 640, 360)]
    [InlineData("4749463839618002680100", 640, 360)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFFFC0001108016802800301", 640, 360)]
    [InlineData("FFD8FFE10004AABBFFC2001108016802800301", 640, 360)]
    [InlineData("524946460000000057454250565038580A00000000000000" + "7F0200" + "670100", 640, 360)]
    [InlineData("52494646000000005745425056503820000000000000009D012A80026801", 640, 360)]
    [InlineData("5249464600000000574542505650384C000000002F7FC259000000000000", 640, 360)]
    public void The_size_is_in_the_first_bytes(string bytes, int width, int height) =>
        Assert.Equal((width, height), Picture.SizeOf(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("")]
    [InlineData("89504E470D0A1A0A0000000D4948445200000000000001680806")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("FFD8")]
    [InlineData("FFD8FFE00010")]
    [InlineData("FFD8FFC4001108016802800301")]
    [InlineData("FFD8FFE00000FFC0")]
    [InlineData("524946460000000057454250")]
    [InlineData("76657273696F6E2068747470733A2F2F6769742D6C66732E6769746875622E63")]
    public void Other_bytes_have_no_size(string bytes) => Assert.Null(Picture.SizeOf(Convert.FromHexString(bytes)));
}
