using FactCheck.Model;

namespace FactCheck.Tests.Model;

/// <summary>Codes of the IANA Language Subtag Registry (https://www.iana.org/assignments/language-subtag-registry).</summary>
public sealed class LanguageTagTest
{
    [Theory]
    [InlineData("aa")]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("zu")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sr-Latn")]
    [InlineData("yue")]
    [InlineData("aaa")]
    [InlineData("zzj")]
    [InlineData("qaa")]
    [InlineData("qtz")]
    [InlineData("und")]
    [InlineData("uk")]
    public void Is_known(string tag) => Assert.True(LanguageTag.IsKnown(tag));

    [Theory]
    [InlineData("", null)]
    [InlineData("e", null)]
    [InlineData("jp", "ja")]
    [InlineData("jp-JP", "ja-JP")]
    [InlineData("JP", "ja")]
    [InlineData("gr", "el")]
    [InlineData("cz", "cs")]
    [InlineData("dk", "da")]
    [InlineData("cn", "zh")]
    [InlineData("ua", "uk")]
    [InlineData("eng", "en")]
    [InlineData("deu", "de")]
    [InlineData("ger", "de")]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("english", "en")]
    [InlineData("by", null)]
    [InlineData("at", null)]
    [InlineData("xx", null)]
    [InlineData("quu", null)]
    [InlineData("zzz", null)]
    [InlineData("q1", null)]
    public void Is_not_known(string tag, string? meant)
    {
        Assert.False(LanguageTag.IsKnown(tag));
        Assert.Equal(meant, LanguageTag.Meant(tag));
    }

    [Fact]
    public void Every_code_to_write_instead_is_known() =>
        Assert.All(
            from a in Letters from b in Letters from c in Letters.Append('-') select $"{a}{b}{c}".TrimEnd('-'),
            code => Assert.True(LanguageTag.IsKnown(code) || LanguageTag.Meant(code) is not { } meant || (meant != code && LanguageTag.IsKnown(meant)), code));

    private static IEnumerable<char> Letters => Enumerable.Range('a', 26).Select(letter => (char)letter);
}
