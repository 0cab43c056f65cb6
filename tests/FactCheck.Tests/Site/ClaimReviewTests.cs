using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.Tests.Site;

/// <summary>
/// The rules of developers.google.com/search/docs/appearance/structured-data/factcheck (as of 2025-12-10) and that the
/// markup says what the page shows.
/// </summary>
[Collection(BuiltSites.Tests)]
public sealed class ClaimReviewTests(BuiltSites sites)
{
    /// <summary>Types, and the properties that we use of each, as schema.org has them.</summary>
    private static readonly Dictionary<string, string[]> Used = new(StringComparer.Ordinal)
    {
        ["ClaimReview"] =
        [
            "@id", "url", "claimReviewed", "datePublished", "dateModified", "inLanguage", "author", "reviewRating", "itemReviewed",
            "citation", "correction", "expires", "image",
        ],
        ["WebSite"] = ["@id", "url", "name", "description", "inLanguage", "publisher"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["Organization"] =
        [
            "@id", "name", "url", "sameAs", "publishingPrinciples", "correctionsPolicy", "verificationFactCheckingPolicy", "actionableFeedbackPolicy",
        ],
        ["Person"] = ["name", "sameAs"],
        ["Rating"] = ["ratingValue", "worstRating", "bestRating", "alternateName", "ratingExplanation"],
        ["Claim"] = ["@id", "text", "datePublished", "author", "appearance"],
        ["CreativeWork"] = ["name", "url", "datePublished", "inLanguage", "archivedAt", "interpretedAsClaim"],
        ["CorrectionComment"] = ["datePublished", "text"],
    };

    [Fact]
    public void Exactly_the_claim_pages_with_a_rating_hold_one_review()
    {
        using var claims = JsonDocument.Parse(sites.WithMarkup.Files["data/claims.json"]);
        var rated = claims.RootElement.GetProperty("claims").EnumerateArray()
            .Where(claim => claim.GetProperty("verdict").TryGetProperty("rating", out _))
            .Select(claim => claim.GetProperty("address").GetString() + "index.html");
        var reviews = sites.WithMarkup.Pages.SelectMany(page => Reviews(page.Value).Select(_ => page.Key));

        Assert.Equal(rated.Order(StringComparer.Ordinal), reviews.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_check_that_nobody_has_read_holds_a_review()
    {
        Assert.NotEmpty(sites.BelowPath.ClaimPages);
        Assert.Empty(sites.BelowPath.Pages.Values.SelectMany(Reviews));
        Assert.DoesNotContain("ClaimReview", sites.BelowPath.Text("data/claimreview.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_says_what_its_page_shows() => Each((page, review) =>
    {
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), review.GetProperty("url").GetString());
        Assert.Contains(WithoutQuotes(review.GetProperty("claimReviewed").GetString()!), Wordings(page));
        Assert.Equal(review.GetProperty("claimReviewed").GetString(), review.GetProperty("itemReviewed").GetProperty("text").GetString());
        Assert.Contains(BuiltSite.Visible(page.QuerySelector(".short")!), review.GetProperty("reviewRating").GetProperty("ratingExplanation").GetString(), StringComparison.Ordinal);
        Assert.Contains(review.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString()!, page.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(review.GetProperty("author").GetProperty("name").GetString()!, page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll($"time[datetime='{review.GetProperty("datePublished").GetString()}']"));
        var shown = page.Body!.TextContent;
        Assert.All(review.GetProperty("citation").EnumerateArray(), document =>
            Assert.Contains(document.GetProperty("name").GetString()!, shown, StringComparison.Ordinal));
    });

    [Fact]
    public void A_rating_is_within_its_bounds_and_carries_the_label_of_the_page() => Each((page, review) =>
    {
        var rating = review.GetProperty("reviewRating");
        var (value, worst, best) =
            (rating.GetProperty("ratingValue").GetInt32(), rating.GetProperty("worstRating").GetInt32(), rating.GetProperty("bestRating").GetInt32());
        Assert.True(worst >= 1 && worst < best && value >= worst && value <= best);
        Assert.Equal(BuiltSite.Visible(page.QuerySelector(".verdict .label strong")!), rating.GetProperty("alternateName").GetString());
        Assert.DoesNotContain(rating.GetProperty("alternateName").GetString()!, review.GetProperty("claimReviewed").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public void Addresses_are_absolute_dates_are_dates_and_the_claim_stood_elsewhere() => Each((_, review) =>
    {
        foreach (var (name, value) in Strings(review))
        {
            if (name is "url" or "@id" or "archivedAt" or "sameAs")
                Assert.True(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https", value);
            if (name is "datePublished" or "dateModified" or "expires")
                Assert.True(IsDate(value), value);
            Assert.NotEmpty(value);
        }

        Assert.DoesNotContain(
            "example.org", review.GetProperty("itemReviewed").GetProperty("appearance").GetProperty("url").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public void Only_types_and_properties_of_schema_org_are_used()
    {
        var graphs = sites.WithMarkup.Pages.Values.SelectMany(Graphs).ToList();
        Assert.NotEmpty(graphs);
        foreach (var graph in graphs)
        {
            Assert.Equal("https://schema.org", graph.GetProperty("@context").GetString());
            CheckVocabulary(graph.GetProperty("@graph"));
        }
    }

    [Fact]
    public void Each_review_and_each_claim_has_an_id_of_its_own()
    {
        var ids = new List<string>();
        Each((_, review) => ids.AddRange([review.GetProperty("@id").GetString()!, review.GetProperty("itemReviewed").GetProperty("@id").GetString()!]));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static void CheckVocabulary(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CheckVocabulary(item);
        }
        else if (element.ValueKind == JsonValueKind.Object && !IsReference(element))
        {
            var known = Used[element.GetProperty("@type").GetString()!];
            foreach (var member in element.EnumerateObject().Where(member => member.Name != "@type"))
            {
                Assert.Contains(member.Name, known);
                CheckVocabulary(member.Value);
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Strings(JsonElement element, string name = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value, member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, name)),
        JsonValueKind.String => [(name, element.GetString()!)],
        _ => [],
    };

    /// <summary>ISO 8601 as far as it is known: a year, a month or a day.</summary>
    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The words of the source, and our wording after "Claim:". Quotes within quotation marks change their shape.</summary>
    private static IEnumerable<string> Wordings(IHtmlDocument page) =>
        page.QuerySelectorAll(".head .words p, .place .rated").Select(words => WithoutQuotes(BuiltSite.Visible(words)).Replace("Claim: ", "", StringComparison.Ordinal));

    private static string WithoutQuotes(string text) => string.Concat(text.Where(c => c is not ('“' or '”' or '‘' or '’')));

    /// <summary>True if it only names what is described elsewhere.</summary>
    private static bool IsReference(JsonElement element) => element.EnumerateObject().All(member => member.Name == "@id");

    private static IEnumerable<JsonElement> Graphs(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonElement.Parse(script.TextContent));

    private static IEnumerable<JsonElement> Reviews(IHtmlDocument page) =>
        Graphs(page).SelectMany(graph => graph.GetProperty("@graph").EnumerateArray())
            .Where(item => item.GetProperty("@type").GetString() == "ClaimReview");

    private void Each(Action<IHtmlDocument, JsonElement> check)
    {
        var count = 0;
        foreach (var (_, page) in sites.WithMarkup.ClaimPages)
        {
            foreach (var review in Reviews(page))
            {
                check(page, review);
                count++;
            }
        }

        Assert.True(count > 0);
    }
}
