using FactCheck.Write;

namespace FactCheck.Tests.Write;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData(".nojekyll")]
    [InlineData("a/.factcheck")]
    [InlineData("assets/größe (2).svg")]
    [InlineData("a/..b/c..")]
    public void A_path_inside_the_site_is_taken(string path) => OutputPath.ThrowIfUnsafe(path);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/etc/passwd")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("a/./b")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a\\..\\x")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData(".factcheck")]
    [InlineData(".FactCheck-Staging")]
    public void A_path_that_could_do_harm_is_a_bug(string path) =>
        Assert.ThrowsAny<ArgumentException>(() => OutputPath.ThrowIfUnsafe(path));

    [Fact]
    public void A_lone_surrogate_is_a_bug() => Assert.ThrowsAny<ArgumentException>(() => OutputPath.ThrowIfUnsafe("a/\ud800"));

    [Fact]
    public void A_segment_is_measured_in_bytes()
    {
        OutputPath.ThrowIfUnsafe(new string('ä', 127) + "x/" + new string('x', 255));
        _ = Assert.Throws<ArgumentException>(() => OutputPath.ThrowIfUnsafe(new string('ä', 128)));
        _ = Assert.Throws<ArgumentException>(() => OutputPath.ThrowIfUnsafe("x/" + new string('x', 256)));
    }
}
