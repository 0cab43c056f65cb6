using FactCheck.Model;

namespace FactCheck.Tests.Model;

/// <summary>RFC 4151 §2.1.</summary>
public sealed class FeedIdsTest
{
    [Theory]
    [InlineData("tag:example.org,2026:")]
    [InlineData("tag:example.org,2026-01:checks/")]
    [InlineData("tag:example.org,2026-01-31:")]
    [InlineData("tag:ada@example.org,2026:checks:")]
    [InlineData("tag:a.b-c.example,2026:")]
    [InlineData("https://example.org/repo/")]
    public void Begins_ids(string text)
    {
        Assert.True(FeedIds.TryParse(text, out var ids));
        Assert.Equal(text + "claims/x/", ids.Of("claims/x/"));
    }

    [Fact]
    public void An_address_is_that_of_a_folder()
    {
        Assert.True(FeedIds.TryParse("https://example.org/repo", out var ids));
        Assert.Equal("https://example.org/repo/feed.xml", ids.Of("feed.xml"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tag:")]
    [InlineData("tag:example.org:")]
    [InlineData("tag:example.org,2026")]
    [InlineData("tag:example.org,26:")]
    [InlineData("tag:example.org,2026-13:")]
    [InlineData("tag:example.org,2026-02-30:")]
    [InlineData("tag:-example.org,2026:")]
    [InlineData("tag:example..org,2026:")]
    [InlineData("tag:example.org,2026:a b")]
    [InlineData("tag:example.org,2026:a#b")]
    [InlineData("tag:example.org,2026:a?b")]
    [InlineData("tag:example.org,2026:\n")]
    [InlineData("Tag:example.org,2026:")]
    [InlineData("urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("mailto:ada@example.org")]
    public void Does_not(string text) => Assert.False(FeedIds.TryParse(text, out _));

    [Fact]
    public void A_long_text_is_refused_at_once() =>
        Assert.False(FeedIds.TryParse("tag:" + new string('a', 4_000_000), out _));
}
