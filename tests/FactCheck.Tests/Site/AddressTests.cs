using System.Text.RegularExpressions;

namespace FactCheck.Tests.Site;

[Collection(BuiltSites.Tests)]
public sealed partial class AddressTests(BuiltSites sites)
{
    /// <summary>Where the address of a site may show in a page other than 404.html.</summary>
    private const string Absolute =
        "link[rel=canonical], meta[property='og:url'], link[type='application/atom+xml'], script[type='application/ld+json']";

    private static readonly string[] WithAddressOnly = ["data/claimreview.json", "feed.xml", "sitemap.xml"];

    /// <summary>The marker lists the length of each file; annotations are JSON-LD, whose addresses are absolute.</summary>
    private static readonly string[] MayDiffer = [".factcheck", "404.html", "data/build.json", "robots.txt"];

    [Fact]
    public void With_an_address_there_are_feeds_a_sitemap_reviews_and_cards_to_embed_too()
    {
        Assert.Equal(
            sites.WithoutAddress.Files.Keys, sites.BelowPath.Files.Keys.Where(path => !WithAddressOnly.Contains(path) && !IsFeed(path) && !IsEmbed(path)));
        Assert.All(WithAddressOnly, path => Assert.Contains(path, sites.BelowPath.Files.Keys));
    }

    [Fact]
    public void Apart_from_what_must_be_absolute_the_address_changes_no_byte()
    {
        foreach (var (path, bytes) in sites.WithoutAddress.Files)
        {
            if (MayDiffer.Contains(path) || path.EndsWith(".jsonld", StringComparison.Ordinal))
                continue;
            if (sites.BelowPath.Pages.ContainsKey(path))
                Assert.Equal(sites.WithoutAddress.Text(path), WithoutAbsolute(path));
            else
                Assert.True(bytes.AsSpan().SequenceEqual(sites.BelowPath.Files[path]), path);
        }
    }

    [Fact]
    public void The_page_for_missing_addresses_names_the_base_path_everywhere()
    {
        foreach (var (site, path) in new[] { (sites.WithoutAddress, "/"), (sites.AtRoot, "/"), (sites.BelowPath, "/repo/") })
        {
            var links = site.Page("404.html").QuerySelectorAll("a[href], link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);
            Assert.All(links, link => Assert.True(
                link.StartsWith(path, StringComparison.Ordinal) || link == "#main" || Path.GetFileName(link) == "feed.xml", link));
        }
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/repo/")]
    public void Canonical_and_og_url_are_the_address_of_the_page(string address)
    {
        var site = address.EndsWith("/repo/", StringComparison.Ordinal) ? sites.BelowPath : sites.AtRoot;
        foreach (var (path, page) in site.Pages)
        {
            var expected = path == "404.html" ? [] : new[] { address + path[..^(IsEmbed(path) ? "embed/index.html" : "index.html").Length] };
            Assert.Equal(expected, page.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")));
            Assert.Equal(IsEmbed(path) ? [] : expected, page.QuerySelectorAll("meta[property='og:url']").Select(meta => meta.GetAttribute("content")));
        }
    }

    [Fact]
    public void Without_an_address_no_page_claims_one()
    {
        Assert.All(sites.WithoutAddress.Pages, page => Assert.Empty(page.Value.QuerySelectorAll(Absolute)));
    }

    /// <summary>Takes the lines out of the text as it is: to parse and print it would hide differences.</summary>
    private string WithoutAbsolute(string path) =>
        string.Join('\n', LinkToCopy().Replace(sites.BelowPath.Text(path), "").Split('\n').Where(line => !AbsoluteLine().IsMatch(line)))
            .Replace("content=\"summary_large_image\"", "content=\"summary\"", StringComparison.Ordinal);

    private static bool IsFeed(string path) => Path.GetFileName(path) == "feed.xml";

    private static bool IsEmbed(string path) => path.EndsWith("/embed/index.html", StringComparison.Ordinal);

    /// <summary>The address at the end of the citation; the address and the code to embed, which a reader copies.</summary>
    [GeneratedRegex("""
        (,\ |、|،\ )<bdi\ dir="ltr">https://example\.org/repo/[^<]*</bdi>(?=</p>\n)
        |<p\ class="copy"><label\ for="link">[^\n]*\n
        (<details\ class="copy"><summary>[^\n]*<textarea[^>]*>[^<]*</textarea></details>\n)?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LinkToCopy();

    /// <summary>Canonical address, languages, feeds and picture in the head, JSON-LD, and links to feeds.</summary>
    [GeneratedRegex("""
        ^<link\ rel="(canonical|alternate)"[^>]*\ href="https://example\.org/repo/[^"]*">$
        |^<meta\ property="og:url"\ content="https://example\.org/repo/[^"]*">$
        |^<meta\ property="og:image[^>]*>$
        |^<script\ type="application/ld\+json">.*</script>$
        |^<(li|p\ class="meta")><a\ href="https://example\.org/repo/([a-z0-9/-]+/)?feed\.xml">[^<]*</a></(li|p)>$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AbsoluteLine();
}
