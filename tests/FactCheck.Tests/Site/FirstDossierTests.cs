using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Site;

/// <summary>What the pages of claims/japan-russia-peace-treaty promise their readers.</summary>
[Collection(BuiltSites.Tests)]
public sealed class FirstDossierTests(BuiltSites sites)
{
    private const string Islands = "claims/islands-passed-to-the-ussr/index.html";

    [Fact]
    public void The_page_on_the_islands_shows_claim_verdict_place_and_evidence()
    {
        var page = sites.WithoutAddress.Page(Islands);
        var text = BuiltSite.Visible(page.QuerySelector("main")!);

        Assert.EndsWith("Moscow has governed the islands since 1945; who owns them is disputed", BuiltSite.Visible(page.QuerySelector("h1")!), StringComparison.Ordinal);
        Assert.Equal("“as a result of the Second World War they passed to the USSR”", BuiltSite.Visible(page.QuerySelector("h1 + .words")!));
        Assert.Equal(
            "Claim: As a result of the Second World War the islands of Kunashir, Iturup and a number of territories of the Lesser Kuril ridge passed to the USSR.",
            BuiltSite.Visible(page.QuerySelector(".place .rated")!));
        Assert.Equal("Missing context", BuiltSite.Visible(page.QuerySelector(".verdict .label")!));
        Assert.Contains("as a result of the Second World War they passed to the USSR", BuiltSite.Visible(page.QuerySelector("mark")!), StringComparison.Ordinal);
        foreach (var heading in new[] { "An accurate version", "What the sentence leaves out", "Where the parties differ", "Common ground in the documents we read", "Supports the claim", "Undermines the claim" })
            Assert.Contains(page.QuerySelectorAll("h2, h3"), found => BuiltSite.Visible(found) == heading);
        Assert.InRange(page.QuerySelectorAll(".ev").Length, 15, 30);
        Assert.Contains("Treaty of Peace with Japan, San Francisco, 8 September 1951 (Articles 1 to 27)", text, StringComparison.Ordinal);
        Assert.Contains("This site does not decide who owns the islands.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_claim_links_to_the_sentence_it_comes_from()
    {
        foreach (var (path, page) in sites.WithoutAddress.ClaimPages)
        {
            var links = page.QuerySelectorAll("main a[href*='sources/'][href*='/#s-']");
            Assert.True(links.Length > 0, path);
            var quoted = BuiltSite.Visible(page.QuerySelector("mark")!);
            Assert.Contains(links, link =>
            {
                var address = link.GetAttribute("href")!.Split('#');
                var sentence = sites.WithoutAddress.Page(address[0][address[0].IndexOf("sources/", StringComparison.Ordinal)..] + "index.html").GetElementById(address[1])!;
                return BuiltSite.Visible(sentence).Contains(quoted.Split(' ')[0], StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("japan-russia-peace-treaty", 15, 16)]
    [InlineData("northern-territories-mofa", 11, 13)]
    [InlineData("northern-territories-mofa-index", 6, 10)]
    public void Every_sentence_of_a_text_is_on_its_page_and_leads_to_a_check(string dossier, int sentences, int claims)
    {
        var page = sites.WithoutAddress.Page($"sources/{dossier}/index.html");
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var number in main.QuerySelectorAll("sup"))
            number.Remove();
        var shown = BuiltSite.Visible(main);
        var lines = File.ReadAllLines(Checkout.PathOf($"claims/{dossier}/source.txt")).Where(line => line.Length > 0).ToList();

        Assert.Equal(sentences, lines.Count);
        foreach (var line in lines)
            Assert.Contains(line, shown, StringComparison.Ordinal);
        var checks = page.QuerySelectorAll("a[href^='../../claims/']").Select(link => link.GetAttribute("href")).Distinct().Where(link => link != "../../claims/");
        Assert.Equal(claims, checks.Count());
    }

    [Fact]
    public void Every_claim_page_says_near_the_top_that_no_person_has_checked_it()
    {
        foreach (var (path, page) in sites.WithoutAddress.ClaimPages)
        {
            var main = BuiltSite.Visible(page.QuerySelector("main")!);
            var at = main.IndexOf("Written with an AI language model. No person has checked this page.", StringComparison.Ordinal);
            Assert.True(at >= 0 && at < main.IndexOf("The sentence in context", StringComparison.Ordinal), path);
        }
    }

    /// <summary>The article writes "Beijing" where Tokyo is meant; that makes no one in China a speaker.</summary>
    [Fact]
    public void China_is_nowhere_a_claimant_or_a_topic()
    {
        using var claims = JsonDocument.Parse(sites.WithoutAddress.Files["data/claims.json"]);
        foreach (var claim in claims.RootElement.GetProperty("claims").EnumerateArray())
        {
            AssertNotChina(claim.GetProperty("claimant").GetString()!);
            Assert.All(claim.GetProperty("topics").EnumerateArray(), topic => AssertNotChina(topic.GetString()!));
        }

        foreach (var file in new[] { "site/people.yaml", "site/topics.yaml" })
            AssertNotChina(File.ReadAllText(Checkout.PathOf(file)));
        Assert.All(sites.WithoutAddress.Pages.Values.SelectMany(page => page.QuerySelectorAll(".byline, .who")), who => AssertNotChina(who.TextContent));
    }

    [Fact]
    public void The_Beijing_sentence_is_inaccurate_and_its_accurate_version_says_Tokyo()
    {
        var page = sites.WithoutAddress.Page("claims/humanitarian-exchanges-with-moscow/index.html");
        Assert.Equal("Inaccurate", BuiltSite.Visible(page.QuerySelector(".verdict .label strong")!));
        var accurate = BuiltSite.Visible(page.QuerySelector(".accurate")!);
        Assert.Contains("Tokyo", accurate, StringComparison.Ordinal);
        AssertNotChina(accurate);
    }

    [Fact]
    public void Positions_stand_in_alphabetical_order_and_differ_in_length_by_a_tenth_at_most()
    {
        var seen = 0;
        foreach (var (path, page) in sites.WithoutAddress.ClaimPages)
        {
            var positions = page.QuerySelectorAll(".positions > div").ToList();
            if (positions.Count == 0)
                continue;
            seen++;
            var parties = positions.Select(position => BuiltSite.Visible(position.QuerySelector("h3")!)).ToList();
            Assert.Equal(parties.Order(StringComparer.Ordinal), parties);
            var lengths = positions.Select(position => BuiltSite.Visible(position.QuerySelector("p")!).Length).ToList();
            Assert.True(lengths.Max() <= lengths.Min() * 1.1, $"{path}: {string.Join(", ", lengths)} characters");
        }

        Assert.True(seen > 0);
    }

    /// <summary>Rated is that it was said, so the page must say so beside the verdict, and no other page may.</summary>
    [Fact]
    public void Reports_of_what_someone_said_say_that_their_truth_was_not_checked()
    {
        using var claims = JsonDocument.Parse(sites.WithoutAddress.Files["data/claims.json"]);
        var attributions = 0;
        foreach (var claim in claims.RootElement.GetProperty("claims").EnumerateArray())
        {
            var page = sites.WithoutAddress.Page(claim.GetProperty("address").GetString() + "index.html");
            var isAttribution = claim.GetProperty("verdict").GetProperty("axis").GetString() == "attribution";
            attributions += isAttribution ? 1 : 0;
            Assert.Equal(isAttribution, BuiltSite.Visible(page.QuerySelector(".verdict")!).Contains("We checked whether this was said, not whether it is true.", StringComparison.Ordinal));
        }

        Assert.Equal(6, attributions);
    }

    private static void AssertNotChina(string text) => Assert.DoesNotMatch("(?i)china|chinese|beijing|peking", text);
}
