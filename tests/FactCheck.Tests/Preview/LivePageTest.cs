using System.Text;
using FactCheck.Cli.Serve;

namespace FactCheck.Tests.Preview;

public sealed class LivePageTest
{
    [Theory]
    [InlineData("default-src 'none'; style-src 'self'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self'; connect-src 'self'", "script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'none';connect-src https://example.org;", "script-src 'self'; connect-src https://example.org 'self'")]
    public void A_policy_allows_what_the_script_needs_and_nothing_else(string policy, string expected) =>
        Assert.Equal(
            $"<head><meta http-equiv=\"Content-Security-Policy\" content=\"{expected}\"><script src=\"/__factcheck/live.js?site=a-1\" defer></script>\n</head><p>",
            With($"<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head><p>"));

    [Fact]
    public void A_page_without_a_policy_gets_none() =>
        Assert.Equal("<head><script src=\"/__factcheck/live.js?site=a-1\" defer></script>\n</head>", With("<head></head>"));

    [Fact]
    public void A_page_without_a_head_stays_as_it_is() => Assert.Equal("<p>first</p>", With("<p>first</p>"));

    private static string With(string page) => Encoding.UTF8.GetString(LivePage.With(Encoding.UTF8.GetBytes(page), "a-1"));
}
