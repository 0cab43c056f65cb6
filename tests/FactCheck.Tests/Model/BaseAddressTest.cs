using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class BaseAddressTest
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/", "/")]
    [InlineData("https://example.org/", "https://example.org/", "/")]
    [InlineData("https://example.org/repo", "https://example.org/repo/", "/repo/")]
    [InlineData("http://localhost:8080/a/b/", "http://localhost:8080/a/b/", "/a/b/")]
    [InlineData("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A9/", "/caf%C3%A9/")]
    [InlineData("https://example.org/фк/", "https://example.org/%D1%84%D0%BA/", "/%D1%84%D0%BA/")]
    public void A_base_address_ends_in_a_slash(string text, string value, string path)
    {
        Assert.True(BaseAddress.TryParse(text, out var address));
        Assert.Equal(value, address.Value);
        Assert.Equal(path, address.Path);
        Assert.Equal(value + "claims/", address.Absolute("claims/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/repo")]
    [InlineData("example.org")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?a")]
    [InlineData("https://example.org/#a")]
    [InlineData("https://example.org//a")]
    [InlineData("https://example.org/a/../b")]
    [InlineData("https://example.org/./")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://example.org:99999999/")]
    [InlineData("https://exa_mple..org/")]
    public void What_pages_cannot_be_published_under_is_refused(string text) => Assert.False(BaseAddress.TryParse(text, out _));
}
