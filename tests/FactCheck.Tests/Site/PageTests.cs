using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.Tests.Site;

[Collection(BuiltSites.Tests)]
public sealed class PageTests(BuiltSites sites)
{
    /// <summary>Elements and attributes through which a browser fetches something by itself.</summary>
    private static readonly (string Selector, string Attribute)[] Fetched =
    [
        ("link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]", "href"), ("[src]", "src"), ("[srcset]", "srcset"),
        ("[poster]", "poster"), ("[data]", "data"), ("[background]", "background"), ("use, image", "href"),
    ];

    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    public static TheoryData<string> Names =>
        [nameof(BuiltSites.WithoutAddress), nameof(BuiltSites.AtRoot), nameof(BuiltSites.BelowPath), nameof(BuiltSites.ForDisk)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_references_to_them_hold(string name) => Each(name, page =>
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(@"^\S+$", id));
        foreach (var attribute in References)
        {
            var wanted = page.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' '));
            Assert.Empty(wanted.Except(ids));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_begin_with_one_h1_and_leave_no_level_out(string name) => Each(name, page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"), heading => Assert.NotEmpty(BuiltSite.Visible(heading)));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_language_of_a_page_is_that_of_its_address(string name)
    {
        foreach (var (path, page) in sites.Named(name).Pages)
            Assert.Equal(Language(path), page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_says_its_title_description_and_width(string name) => Each(name, page =>
    {
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("CSS1Compat", page.CompatMode);
        Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("head > title")).TextContent);
        Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("meta[name=description]")).GetAttribute("content")!);
        Assert.Equal("width=device-width, initial-scale=1", Assert.Single(page.QuerySelectorAll("meta[name=viewport]")).GetAttribute("content"));
        Assert.Single(page.QuerySelectorAll("main"));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Titles_are_told_apart(string name)
    {
        foreach (var tree in sites.Named(name).Pages.GroupBy(page => Language(page.Key)))
        {
            var titles = tree.Select(page => page.Value.Title).ToList();
            Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_a_policy_and_no_script_but_on_the_search_page(string name) => Each(name, page =>
    {
        var searches = page.Body!.ClassName == "p-search";
        var policy = Assert.Single(page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]")).GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal(searches, policy.Contains("script-src 'self'; connect-src 'self';", StringComparison.Ordinal));
        Assert.Equal(searches, page.QuerySelectorAll("script[src]").Length == 1);
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.Empty(page.QuerySelectorAll("style, iframe, object, embed, form:not([role=search]), base"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_asks_another_host_for_anything(string name) => Each(name, page =>
    {
        foreach (var (selector, attribute) in Fetched)
        {
            var addresses = page.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)).OfType<string>();
            Assert.All(addresses, address => Assert.DoesNotMatch("^(?i:[a-z][a-z0-9+.-]*:|//)", address));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stylesheet_asks_for_nothing_and_is_named_by_its_content(string name)
    {
        var site = sites.Named(name);
        var sheet = Assert.Single(site.Files.Keys, path => path.StartsWith("assets/site.", StringComparison.Ordinal));
        Assert.Matches(@"^assets/site\.[0-9a-f]{10}\.css$", sheet);
        Assert.DoesNotMatch("(?i)@import|https?:", site.Text(sheet));
        Assert.DoesNotMatch(@"(?i)url\((?!#|['""]?data:)", site.Text(sheet));
        Assert.True(site.Files[sheet].Length <= 20 * 1024);
        Assert.All(site.ClaimPages, page => Assert.True(site.Files[page.Key].Length + site.Files[sheet].Length <= 70 * 1024, page.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_script_is_small_and_named_by_its_content(string name)
    {
        var site = sites.Named(name);
        var script = Assert.Single(site.Files.Keys, path => path.EndsWith(".js", StringComparison.Ordinal));
        Assert.Matches(@"^assets/search\.[0-9a-f]{10}\.js$", script);
        Assert.True(site.Files[script].Length <= 30 * 1024);
        Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|\beval\b|Function\(|https?:", site.Text(script));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_UTF_8_without_a_mark_and_with_line_feeds(string name)
    {
        // RFC 4180 ends the lines of CSV with CRLF, and spreadsheets ask for the mark.
        foreach (var (path, bytes) in sites.Named(name).Files.Where(file => Path.GetExtension(file.Key) is not (".csv" or ".png")))
        {
            Assert.False(bytes.AsSpan().StartsWith("\uFEFF"u8), path);
            Assert.False(bytes.Contains((byte)'\r'), path);
            var text = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.DoesNotContain('\uFFFD', text);
            // The pages on templates and their rules show what a template may do and may not.
            if (!path.Contains("rules/", StringComparison.Ordinal) && !path.Contains("guide/templates/", StringComparison.Ordinal))
                Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Images_have_a_text_and_links_have_words(string name) => Each(name, page =>
    {
        Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
        Assert.All(page.QuerySelectorAll("svg"), icon => Assert.True(icon.GetAttribute("aria-hidden") == "true" || icon.HasAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.True(BuiltSite.Visible(link).Length > 0 || link.HasAttribute("aria-label"), link.OuterHtml));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_escaped_twice(string name) => Each(name, page =>
    {
        // A text area holds code to copy.
        var shown = (IElement)page.Body!.Clone();
        foreach (var code in shown.QuerySelectorAll("textarea"))
            code.Remove();
        Assert.DoesNotMatch("&(amp|lt|gt|quot|#39|#x27);", shown.TextContent);
        Assert.All(page.QuerySelectorAll("[content], [title], [href], [aria-label]").SelectMany(element => element.Attributes), attribute =>
            Assert.DoesNotMatch("&(amp|lt|gt|quot|#39|#x27);", attribute.Value));
    });

    private static string Language(string path) => path.IndexOf('/', StringComparison.Ordinal) == 2 ? path[..2] : "en";

    private void Each(string name, Action<IHtmlDocument> check)
    {
        foreach (var (path, page) in sites.Named(name).Pages)
        {
            var failure = Record.Exception(() => check(page));
            Assert.True(failure is null, $"{path}: {failure?.Message}");
        }
    }
}
