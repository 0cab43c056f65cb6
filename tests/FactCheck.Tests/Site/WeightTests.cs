using AngleSharp.Html.Dom;

namespace FactCheck.Tests.Site;

/// <summary>What pages weigh on a cheap phone, uncompressed.</summary>
[Collection(BuiltSites.Tests)]
public sealed class WeightTests(BuiltSites sites)
{
    private const int Kilobyte = 1024;

    private const int MostOfAPage = 60 * Kilobyte;

    private const int MostOfAStyle = 28 * Kilobyte;

    private const int MostOfAScript = 10 * 1024;
    private const int MostOfSearchScript = 30 * 1024;

    public static TheoryData<string> Names => [nameof(BuiltSites.WithoutAddress), nameof(BuiltSites.BelowPath), nameof(BuiltSites.ForDisk)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_claim_page_with_its_style_is_within_60_kilobytes_in_every_language(string name)
    {
        var site = sites.Named(name);
        var pages = site.ClaimPagesOfAllLanguages.ToList();
        Assert.True(pages.Count >= 3 * 16);
        Assert.All(pages, page =>
        {
            var weight = site.Files[page.Key].Length + Fetched(page.Key, page.Value, "link[rel=stylesheet]", "href").Sum(file => site.Files[file].Length);
            Assert.True(weight <= MostOfAPage, $"{page.Key}: {weight} bytes");
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_style_of_a_page_is_within_28_kilobytes(string name)
    {
        var site = sites.Named(name);
        Assert.All(site.Pages, page => Assert.InRange(
            Fetched(page.Key, page.Value, "link[rel=stylesheet]", "href").Sum(file => site.Files[file].Length), 1, MostOfAStyle));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_script_of_a_page_is_within_10_kilobytes_that_of_search_within_30(string name)
    {
        var site = sites.Named(name);
        Assert.All(site.Pages, page => Assert.InRange(
            Fetched(page.Key, page.Value, "script[src]", "src").Sum(file => site.Files[file].Length), 0, page.Value.Body!.ClassList.Contains("p-search") ? MostOfSearchScript : MostOfAScript));
    }

    /// <summary>Paths of the files that a page loads.</summary>
    private static IEnumerable<string> Fetched(string page, IHtmlDocument document, string selector, string attribute)
    {
        var address = new Uri("https://example.org/" + page);
        return document.QuerySelectorAll(selector)
            .Select(element => element.GetAttribute(attribute)!)
            .Select(link => link.StartsWith('/') ? link[(link.IndexOf("/assets/", StringComparison.Ordinal) + 1)..] : new Uri(address, link).AbsolutePath[1..]);
    }
}
