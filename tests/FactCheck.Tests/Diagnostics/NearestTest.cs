using FactCheck.Diagnostics;

namespace FactCheck.Tests.Diagnostics;

public sealed class NearestTest
{
    [Theory]
    [InlineData("verdct", "verdict")]
    [InlineData("verdcit", "verdict")]
    [InlineData("Verdict", "verdict")]
    [InlineData("verdict", "verdict")]
    [InlineData("sumary", "summary")]
    [InlineData("summmary", "summary")]
    [InlineData("quots", "quote")]
    [InlineData("qoute", "quote")]
    public void A_misspelt_word_has_a_near_one(string word, string near) =>
        Assert.Equal(near, Nearest.Find(word, ["quote", "quotes", "summary", "verdict"]));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("evidence")]
    [InlineData("summit-day")]
    public void A_word_that_is_like_none_has_none(string word) => Assert.Null(Nearest.Find(word, ["quote", "summary", "verdict"]));

    [Fact]
    public void Of_two_words_that_are_as_near_the_first_in_order_is_taken() =>
        Assert.Equal("cat", Nearest.Find("bat", ["hat", "cat"]));

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Nearest.Find(new string('a', 101), [new string('a', 100)]));

    [Fact]
    public void The_hint_asks_or_lists_or_is_left_out()
    {
        Assert.Equal("did you mean 'verdict'?", Nearest.Hint("verdct", ["verdict", "quote"]));
        Assert.Equal("write one of: quote, verdict", Nearest.Hint("something", ["verdict", "quote"]));
        Assert.Null(Nearest.Hint("something", []));
        Assert.Null(Nearest.Hint("something", [.. Enumerable.Range(0, 41).Select(i => $"word {i:D2} of many")]));
    }
}
