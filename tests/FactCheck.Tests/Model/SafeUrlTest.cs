using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class SafeUrlTest
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/")]
    [InlineData("HTTPS://EXAMPLE.ORG/A")]
    [InlineData("https://example.org:8080/a/b?c=d&e=f#g")]
    [InlineData("https://example.org/a%2Db%20c")]
    [InlineData("https://example.org/図書館")]
    [InlineData("https://web.archive.org/web/2026/https://example.org/")]
    [InlineData("https://example.org/(1)")]
    [InlineData("https://[2001:db8::1]/")]
    [InlineData("mailto:desk@example.org")]
    public void A_web_or_mail_address_is_kept_as_written(string text)
    {
        Assert.True(SafeUrl.TryCreate(text, out var url));
        Assert.Equal(text, url.Value);
    }

    [Theory]
    [InlineData("https://例え.jp/図書館", "https://xn--r8jz45g.jp/図書館")]
    [InlineData("https://ex\u0430mple.org:8080/a?b", "https://xn--exmple-4nf.org:8080/a?b")]
    [InlineData("https://b\u00FCcher.example", "https://xn--bcher-kva.example")]
    public void A_host_beyond_ASCII_is_shown_as_it_goes_over_the_wire(string text, string expected)
    {
        Assert.True(SafeUrl.TryCreate(text, out var url));
        Assert.Equal(expected, url.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/a")]
    [InlineData("//example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//https://")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/hosts")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://?a")]
    [InlineData("https://a..\u0430/")]
    [InlineData("https://#a")]
    [InlineData("https://.example.org")]
    [InlineData("https://:80/")]
    [InlineData("https://example.org@evil.example/")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\u00a0")]
    [InlineData("https://example.org/\n")]
    [InlineData("https://example.org/\0")]
    [InlineData("https://example.org/\"onclick=")]
    [InlineData("https://example.org/'")]
    [InlineData("https://example.org/<b>")]
    [InlineData("https://example.org/`")]
    [InlineData("https://example.org\\evil")]
    [InlineData("https://example.org/\u202e")]
    [InlineData("https://example.org/\u200b")]
    [InlineData("mailto:")]
    [InlineData("mailto:nobody")]
    public void Everything_else_is_refused(string text) => Assert.False(SafeUrl.TryCreate(text, out _));

    [Fact]
    public void Half_a_character_is_refused() => Assert.False(SafeUrl.TryCreate("https://example.org/\ud83d", out _));

    [Fact]
    public void An_address_has_at_most_2048_characters()
    {
        Assert.True(SafeUrl.TryCreate("https://e.org/" + new string('a', 2034), out _));
        Assert.False(SafeUrl.TryCreate("https://e.org/" + new string('a', 2035), out _));
    }
}
