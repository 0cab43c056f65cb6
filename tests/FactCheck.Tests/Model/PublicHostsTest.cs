using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class PublicHostsTest
{
    [Theory]
    [InlineData("https://github.com/example/checks", true)]
    [InlineData("https://git.example.org:8443/checks", true)]
    [InlineData("https://GITHUB.COM./example/checks", true)]
    [InlineData("https://例え.example/checks", true)]
    [InlineData("https://localhost/checks", false)]
    [InlineData("https://git.localhost/checks", false)]
    [InlineData("https://git/checks", false)]
    [InlineData("https://git.newsroom.internal/checks", false)]
    [InlineData("https://git.local/checks", false)]
    [InlineData("https://git.home.arpa./checks", false)]
    [InlineData("https://10.0.0.4/checks", false)]
    [InlineData("https://192.0.2.1/checks", false)]
    [InlineData("https://[2001:db8::1]/checks", false)]
    [InlineData("mailto:ada@example.org", false)]
    public void Is_known_to_be_public(string address, bool isPublic)
    {
        Assert.True(SafeUrl.TryCreate(address, out var url));
        Assert.Equal(isPublic, PublicHosts.Has(url));
    }
}
