using CsCheck;
using FactCheck.Links.Checks;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class SafeUrlTest
{
    private static readonly Repository Library = ReadLibrary();

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
    [InlineData("https://[::ffff:192.0.2.1]:8080/")]
    [InlineData("https://192.0.2.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://example.org:/")]
    [InlineData("https://example.org:0/")]
    [InlineData("https://example.org:65535/")]
    [InlineData("https://exa_mple.org/")]
    [InlineData("https://a-b.example./")]
    [InlineData("https://xn--a/")]
    [InlineData("https://localhost/")]
    [InlineData("https://example.org/%41/%00")]
    [InlineData("https://example.org/a/../b//c")]
    [InlineData("https://example.org/[1]?a=[2]#[3]")]
    [InlineData("https://example.org#:~:text=a%2Db,c")]
    [InlineData("mailto:desk@example.org?subject=a@b")]
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
    [InlineData("https://example.org:65536/")]
    [InlineData("https://example.org:99999999/a")]
    [InlineData("https://example.org:-1/")]
    [InlineData("https://example.org:80a/")]
    [InlineData("https://example.org:1:2/")]
    [InlineData("https://exa_mple..org/a")]
    [InlineData("https://a..b/")]
    [InlineData("https://-a.example/")]
    [InlineData("https://a-.example/")]
    [InlineData("https://example.org/%zz")]
    [InlineData("https://example.org/100%")]
    [InlineData("https://example.org/?a=%4")]
    [InlineData("https://a..\u00E9/")]
    [InlineData("https://exa%6Dple.org/")]
    [InlineData("https://a,b/")]
    [InlineData("https://a!b.example/")]
    [InlineData("https://(a)/")]
    [InlineData("https://[::1/")]
    [InlineData("https://[zz]/")]
    [InlineData("https://[]/")]
    [InlineData("https://[v1.a]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://user@[::1]/")]
    [InlineData("https:\\\\example.org\\a")]
    [InlineData("https://example.org\t/")]
    [InlineData("http:////example.org/")]
    [InlineData("mailto:@example.org")]
    [InlineData("mailto:desk@\u00E9qj-")]
    [InlineData("mailto:desk@")]
    [InlineData("mailto:example.org?to=desk@example.org")]
    [InlineData("mailto:desk@example.org,press@example.org")]
    [InlineData("mailto:")]
    [InlineData("mailto:nobody")]
    public void Everything_else_is_refused(string text) => Assert.False(SafeUrl.TryCreate(text, out _));

    [Theory]
    [InlineData("https:/example.org", "it has one slash after the colon, not two", "write https://example.org")]
    [InlineData("https://example.org/100%-a", "it has a percent sign without two digits (0-9, A-F) after it", "write %25 for the sign itself: https://example.org/100%25-a")]
    [InlineData("https://example.org/a\u200Bb", "it contains U+200B (zero-width space)", "copy the address from the browser's address bar again")]
    [InlineData("https://example.org/a\tb", "it contains U+0009", "copy the address from the browser's address bar again")]
    [InlineData("https://example.org/a b", "an address cannot contain blanks, quotation marks or brackets", "write them as browsers do: https://example.org/a%20b")]
    [InlineData("https://-example.org/", "'-example.org' cannot be the name of a host", "copy the address from the browser again")]
    [InlineData("ftp://example.org/", "a link starts with https://, not ftp:", "write the full address, starting with https://; if you do not know it, leave the key out")]
    public void A_refusal_names_what_is_wrong_in_the_address(string address, string reason, string hint) =>
        Assert.Equal((reason, hint), AddressHint.For(address));

    /// <summary>Of pieces that addresses are made of, in any order, so that many are nearly right.</summary>
    private static readonly Gen<string> Addresses = Gen.Select(
        AnyOf("https://", "http://", "HTTP://", "mailto:", "mailto:a@", "https:", ""),
        Gen.OneOf(
            AnyOf("example", ".", "..", "_", "-", ":", "@", "%", "%61", "[", "]", "::1", "[::1]", "80", ":0", ":65536", ":99999999", "/", "?", "#", "\\", "\t", "é", "例え", "xn--", "\u200d", "١", "a"),
            Gen.String[Gen.Char['!', '~'], 0, 3],
            AnyOf(new string('a', 64), new string('a', 300))).Array[0, 8],
        (scheme, pieces) => scheme + string.Concat(pieces));

    [Fact]
    public void What_is_accepted_is_read_by_the_standard_parser_too_and_can_be_looked_at() =>
        Addresses.ForAll(
            address =>
            {
                if (!SafeUrl.TryCreate(address, out var url))
                    return;
                Assert.True(SafeUrl.TryCreate(url.Value, out var again) && again.Value == url.Value);
                Assert.NotEmpty(url.Parsed.Host);
                Assert.NotEmpty(url.Parsed.IdnHost);
                Assert.NotEmpty(url.Parsed.AbsoluteUri);
                Assert.Equal(url.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase), url.Parsed.UserInfo.Length > 0);
                Assert.Equal(!url.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase), LooksAt(url));
            },
            iter: 20_000);

    private static Gen<string> AnyOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>True if the program asks for it.</summary>
    private static bool LooksAt(SafeUrl url)
    {
        var dossier = Library.Dossiers.Single();
        var source = dossier.Source!;
        var with = Library with { Dossiers = [dossier with { Claims = [], Source = source with { About = source.About with { Url = url } } }] };
        return ExternalLinks.Of(with).Length == 1 && ExternalLinks.WithoutArchive(with).Length == 1;
    }

    [Fact]
    public void Half_a_character_is_refused() => Assert.False(SafeUrl.TryCreate("https://example.org/\ud83d", out _));

    [Fact]
    public void An_address_has_at_most_2048_characters()
    {
        Assert.True(SafeUrl.TryCreate("https://e.org/" + new string('a', 2034), out _));
        Assert.False(SafeUrl.TryCreate("https://e.org/" + new string('a', 2035), out _));
    }

    private static Repository ReadLibrary()
    {
        using var repository = TestRepository.Small();
        return RepositoryReader.Read(repository.Root, 1).Repository;
    }
}
