using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Render;

namespace FactCheck.Tests.Render;

/// <summary>The cards of which share pictures are made, and the pictures that a build finds.</summary>
public sealed class ShareCardTest
{
    private const string Flags = "--base-url https://example.org/checks/";

    [Theory]
    [InlineData("complete")]
    [InlineData("notices")]
    [InlineData("three-axes")]
    public async Task A_card_says(string name)
    {
        using var repository = TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases", name), name);
        var cards = Cards(repository);
        Assert.NotEmpty(cards);
        await Snapshot.Verify(
            string.Join('\n', cards.Select((card, i) => $"== {card.Page.Claim.Id} ({card.Page.Tree.Tag})\n{(i == 0 ? Html(card) : BodyOf(card))}")), "txt", Snapshot.Row(("case", name)));
    }

    /// <summary>The page is whole by itself: it names no other file, and has no script.</summary>
    [Fact]
    public void A_card_needs_nothing_else()
    {
        using var repository = TestRepository.Small();
        var html = Html(Cards(repository).Single());
        foreach (var word in new[] { "<script", "<link", "<img", "src=", "href=", "url(", "@import", "http" })
            Assert.DoesNotContain(word, html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("verdict: accurate", true)]
    [InlineData("verdict: missing-context\nleaves-out: [It closes at noon.]", true)]
    [InlineData("verdict: mostly-inaccurate\naccurate-version: It opens at ten.", false)]
    [InlineData("verdict: inaccurate\naccurate-version: It opens at ten.", false)]
    [InlineData("verdict: not-as-said\nclaim: The clerk said that it opens at nine.\nreworded: condensed\naccurate-version: The clerk said ten.", false)]
    [InlineData("verdict: other-speaker\nclaim: The clerk said that it opens at nine.\nreworded: condensed", false)]
    [InlineData("verdict: accurate\nmedia-rating: [altered]", false)]
    public void Words_that_are_not_accurate_are_not_in_it(string rated, bool expected)
    {
        using var repository = TestRepository.Small();
        repository.Put(
            "claims/library/opens-at-nine.yaml",
            TestRepository.Claim("The library opens at nine.", "headline: What the notice says of the hours").Replace("verdict: accurate", rated, StringComparison.Ordinal));
        var html = Html(Cards(repository).Single());
        Assert.Contains("<h1>What the notice says of the hours</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("opens at nine.</h1>", html, StringComparison.Ordinal);

        // A verbatim claim has its words in its heading, or below its headline.
        repository.Put("claims/library/opens-at-nine.yaml", repository.Read("claims/library/opens-at-nine.yaml").Replace("quote: The library opens at nine.", "quote: The library opens at nine.\nreworded: condensed\nclaim: It opens early.", StringComparison.Ordinal));
        if (!rated.Contains("claim:", StringComparison.Ordinal))
            html = Html(Cards(repository).Single());
        Assert.Equal(expected, html.Contains("<p class=\"words\">“The library opens at nine.”</p>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("claimant: ann", "- {id: ann, name: Ann, kind: person, public-role: public}", 1)]
    [InlineData("claimant: ann", "- {id: ann, name: Ann, kind: person, public-role: limited}", 1)]
    [InlineData("claimant: ann", "- {id: ann, name: Ann, kind: person, public-role: private}", 0)]
    [InlineData("claimant: ann", "- {id: ann, name: Ann, kind: person, public-role: minor}", 0)]
    [InlineData("retracted: {date: 2026-02-01, note: It was not so.}", "", 0)]
    [InlineData("withheld: {date: 2026-02-01, class: privacy}", "", 0)]
    [InlineData("publish-after: 2027-01-01", "", 0)]
    public void Nothing_is_drawn_of_a_private_person_or_of_what_is_not_published(string field, string people, int cards)
    {
        using var repository = TestRepository.Small();
        if (people.Length > 0)
            repository.Put("site/people.yaml", people + "\n");
        repository.Put("site/assets/share/accurate.en.png", "the picture of the verdict");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", field));
        Assert.Equal(cards, Cards(repository).Length);
        repository.Build(Flags);
        var isPublished = File.Exists(Path.Join(repository.Output, "claims/opens-at-nine/index.html"));
        Assert.Equal(cards > 0, isPublished && repository.Page("claims/opens-at-nine/index.html").Contains("og:image", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "c, b, a")]
    [InlineData("pictures: {newest: 1}", "c")]
    [InlineData("pictures: {newest: 1}\nfeatured: [a]", "c, a")]
    [InlineData("pictures: {newest: 2}\nfeatured: [c]", "c, b")]
    [InlineData("pictures: none\nfeatured: [a]", "")]
    public void The_newest_claims_and_the_featured_ones_have_cards(string settings, string expected)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", $"title: Checks\n{settings}\n");
        foreach (var (id, day) in new[] { ("a", "2026-01-05"), ("b", "2026-01-06"), ("c", "2026-01-07") })
            repository.Put($"claims/library/{id}.yaml", TestRepository.Claim("It closes at six.").Replace("2026-01-05", day, StringComparison.Ordinal));
        repository.Delete("claims/library/opens-at-nine.yaml");
        Assert.Equal(expected, string.Join(", ", Cards(repository).Select(card => card.Page.Claim.Id)));
    }

    [Fact]
    public void A_build_publishes_the_picture_of_a_card_and_no_other()
    {
        using var repository = TestRepository.Small();
        var card = Cards(repository).Single().Hash;
        const string Other = "0123456789abcdef0123456789abcdef";
        repository.Put($".factcheck/pictures/{card}.png", TestPng.Of(1200, 630));
        repository.Put($".factcheck/pictures/{Other}.png", TestPng.Of(1200, 630));
        var result = repository.Build(Flags);
        Assert.True(result.Written is not null, repository.Print(result));

        Assert.Equal([$"claims/opens-at-nine/{card}.png"], TestRepository.FilesBelow(repository.Output).Where(file => file.EndsWith(".png", StringComparison.Ordinal)));
        var page = repository.Page("claims/opens-at-nine/index.html");
        Assert.Contains($"<meta property=\"og:image\" name=\"twitter:image\" content=\"https://example.org/checks/claims/opens-at-nine/{card}.png\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">", page, StringComparison.Ordinal);
        Assert.Contains("content=\"Accurate: “The library opens at nine.” · Written by repository. No second person has checked it.\"", page, StringComparison.Ordinal);
        Assert.Contains("\"pictures\": {\n    \"drawn\": 1\n  }", repository.Page("data/build.json"), StringComparison.Ordinal);

        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "headline: Open at nine"));
        repository.Build(Flags);
        Assert.DoesNotContain("og:image", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"drawn\": 0", repository.Page("data/build.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(TestRepository.FilesBelow(repository.Output), file => file.EndsWith(".png", StringComparison.Ordinal));
    }

    /// <summary>No build shows the card otherwise, so check renders one.</summary>
    [Fact]
    public void A_fault_in_the_template_of_the_card_is_found()
    {
        using var repository = TestRepository.Small();
        repository.Put("templates/share.html", "<p>{{ card.headlne }}</p>\n");
        Assert.Contains(repository.Check().Findings, finding => finding.Rule == Rule.FC602 && finding.File == "templates/share.html");
    }

    private static RenderedCard[] Cards(TestRepository repository)
    {
        var findings = new List<Diagnostic>();
        var cards = ShareCards.Render(repository.Check("--as-of 2026-06-01").Site, 1, findings);
        Assert.Empty(findings);
        return [.. cards];
    }

    private static string Html(RenderedCard card) => Encoding.UTF8.GetString(card.Html);

    private static string BodyOf(RenderedCard card) => Html(card) is var html ? html[html.IndexOf("<body", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)] : "";
}
