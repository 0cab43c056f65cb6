using System.Text;
using CsCheck;
using FactCheck.Anchor;

namespace FactCheck.Tests.Anchor;

public sealed class CodePointsTest
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a👍b", 3, 2)]
    [InlineData("👩‍👩‍👧", 8, 5)]
    [InlineData("e\u0301x", 2, 2)]
    [InlineData("\uD83Dx\uDE00", 3, 3)]
    [InlineData("", 0, 0)]
    public void Code_points_before(string text, int offset, int expected) => Assert.Equal(expected, CodePoints.Before(text, offset));

    [Fact]
    public void Many_offsets_at_once_give_the_same_as_one_by_one() =>
        RandomText.Utf16.ForAll(text =>
        {
            var offsets = Enumerable.Range(0, text.Length + 1).ToArray();
            Assert.Equal(offsets.Select(offset => CodePoints.Before(text, offset)), CodePoints.Before(text, offsets));
        });

    [Fact]
    public void The_whole_text_has_as_many_as_it_has_runes() =>
        RandomText.Utf16.ForAll(text => CodePoints.Before(text, text.Length) == text.EnumerateRunes().Count());

    [Fact]
    public void Offsets_must_ascend() => Assert.Throws<ArgumentException>(() => CodePoints.Before("abc", new[] { 2, 1 }));
}
