using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace FactCheck.Tests.Site;

/// <summary>The feed by RFC 4287 and the sitemap by sitemaps.org.</summary>
[Collection(BuiltSites.Tests)]
public sealed class FeedTests(BuiltSites sites)
{
    private const string Home = "https://example.org/repo/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_feed_has_what_the_standard_requires()
    {
        var feed = Read("feed.xml").Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(Home, One(feed, "id"));
        Assert.NotEmpty(One(feed, "title"));
        Assert.NotEmpty(feed.Elements(Atom + "author").Single().Element(Atom + "name")!.Value);
        Assert.Equal(Home + "feed.xml", Link(feed, "self"));
        Assert.Equal(Home, Link(feed, "alternate"));
        AssertTime(One(feed, "updated"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.InRange(entries.Count, 1, 50);
        Assert.Equal(One(feed, "updated"), entries.Max(entry => One(entry, "updated")));
        foreach (var entry in entries)
        {
            Assert.NotEmpty(One(entry, "title"));
            Assert.NotEmpty(One(entry, "summary"));
            AssertTime(One(entry, "updated"));
            AssertTime(One(entry, "published"));
            Assert.Contains(Link(entry, "alternate")[Home.Length..] + "index.html", sites.BelowPath.Pages.Keys);
        }
    }

    [Fact]
    public void Entry_ids_are_unique_and_absolute()
    {
        var ids = Read("feed.xml").Root!.Elements(Atom + "entry").Select(entry => One(entry, "id")).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.True(Uri.TryCreate(id, UriKind.Absolute, out _), id));
    }

    [Fact]
    public void A_claim_never_travels_without_its_verdict_and_its_notice()
    {
        foreach (var entry in Read("feed.xml").Root!.Elements(Atom + "entry"))
        {
            var page = sites.BelowPath.Page(Link(entry, "alternate")[Home.Length..] + "index.html");
            var label = BuiltSite.Visible(page.QuerySelector(".verdict .label strong")!);
            Assert.StartsWith(label, One(entry, "title"), StringComparison.Ordinal);
            Assert.Equal(page.QuerySelector(".axis-notice") is not null, One(entry, "title").StartsWith($"{label} (what was said): ", StringComparison.Ordinal));
            Assert.EndsWith(" · AI-written · not checked by a person", One(entry, "title"), StringComparison.Ordinal);
            var axis = page.QuerySelector(".axis-notice") is { } notice ? BuiltSite.Visible(notice) + "\n" : "";
            Assert.StartsWith($"AI-written · not checked by a person\n{axis}“", One(entry, "summary"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_sitemap_lists_every_page_once_and_nothing_else()
    {
        var urls = Read("sitemap.xml").Root!;
        Assert.Equal(Sitemap + "urlset", urls.Name);
        var listed = urls.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToList();
        var pages = sites.BelowPath.Pages
            .Where(page => page.Value.QuerySelector("meta[name=robots][content=noindex]") is null)
            .Select(page => page.Key).Select(path => Home + path[..^"index.html".Length]);

        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.All(urls.Descendants(Sitemap + "lastmod"), changed => Assert.True(DateOnly.TryParseExact(
            changed.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
    }

    [Fact]
    public void Robots_txt_names_the_sitemap_where_there_is_one()
    {
        Assert.Contains("Sitemap: " + Home + "sitemap.xml\n", sites.BelowPath.Text("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sitemap", sites.WithoutAddress.Text("robots.txt"), StringComparison.Ordinal);
    }

    private XDocument Read(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };
        using var reader = XmlReader.Create(new MemoryStream(sites.BelowPath.Files[path]), settings);
        return XDocument.Load(reader);
    }

    private static string One(XElement parent, string name) => parent.Elements(Atom + name).Single().Value;

    private static string Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    /// <summary>RFC 3339 in UTC.</summary>
    private static void AssertTime(string text) => Assert.True(
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), text);
}
