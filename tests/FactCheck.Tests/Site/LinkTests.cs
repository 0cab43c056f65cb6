using AngleSharp.Dom;

namespace FactCheck.Tests.Site;

[Collection(BuiltSites.Tests)]
public sealed class LinkTests(BuiltSites sites)
{
    [Theory]
    [InlineData(nameof(BuiltSites.WithoutAddress), "https://any.example/", true)]
    [InlineData(nameof(BuiltSites.WithoutAddress), "https://any.example/some/where/", false)]
    [InlineData(nameof(BuiltSites.AtRoot), "https://example.org/", true)]
    [InlineData(nameof(BuiltSites.BelowPath), "https://example.org/repo/", true)]
    [InlineData(nameof(BuiltSites.BelowPath), "https://elsewhere.example/x/", false)]
    [InlineData(nameof(BuiltSites.ForDisk), "file:///home/reader/site/", false)]
    public void Every_internal_link_and_fragment_leads_somewhere(string name, string home, bool withMissingPage)
    {
        var site = sites.Named(name);
        var broken = new List<string>();
        var seen = 0;
        foreach (var (path, page) in site.Pages)
        {
            if (path == "404.html" && !withMissingPage)
                continue;
            foreach (var link in Links(page))
            {
                seen++;
                if (!Resolves(site, new Uri(home), path, link, name == nameof(BuiltSites.ForDisk)))
                    broken.Add($"{path}: {link}");
            }
        }

        Assert.Empty(broken);
        Assert.True(seen > 500);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        var home = new Uri("https://any.example/");
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var link in Links(sites.WithoutAddress.Page(path)))
            {
                if (FileOf(home, new Uri(new Uri(home, path), link)) is { } file && sites.WithoutAddress.Pages.ContainsKey(file) && reached.Add(file))
                    open.Enqueue(file);
            }
        }

        Assert.Empty(sites.WithoutAddress.Pages.Keys.Where(path => path != "404.html").Except(reached));
    }

    private static IEnumerable<string> Links(IParentNode page) =>
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!));

    private static bool Resolves(BuiltSite site, Uri home, string path, string link, bool onDisk)
    {
        var target = new Uri(new Uri(home, path), link);
        if (target.Scheme == "mailto" || (target.Host != home.Host && target.Scheme is "http" or "https"))
            return true;
        if (FileOf(home, target, onDisk) is not { } file || !site.Files.ContainsKey(file))
            return false;
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || site.Page(file).GetElementById(fragment) is not null;
    }

    /// <summary>What a plain file server sends for an address; null if it lies outside the site.</summary>
    private static string? FileOf(Uri home, Uri target, bool onDisk = false)
    {
        if (!target.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal) || target.Host != home.Host)
            return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[home.AbsolutePath.Length..]);
        return !onDisk && (path.Length == 0 || path.EndsWith('/')) ? path + "index.html" : path;
    }
}
