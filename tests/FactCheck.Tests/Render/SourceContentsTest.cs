using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Render;

/// <summary>The contents of a text that is too long for a tile per sentence.</summary>
public sealed class SourceContentsTest
{
    [Fact]
    public void A_debate_lists_headings_and_the_turns_that_are_checked_with_links_to_their_sentences()
    {
        var page = Page(
            "# Opening\n\n@ada\nThe library opens at nine.\n" + Filler("Ada", 30)
            + "\n@ben\n" + Filler("Ben", 30) + "\n# Replies\n\n@ada\n" + Filler("Reply", 30) + "It closes at six.\n");

        var turns = page.QuerySelectorAll(".turns > ul > li");
        Assert.Equal(["Opening", "ada", "Replies", "ada"], turns.Select(turn => turn.QuerySelector(".turn")!.TextContent));
        Assert.Equal([0, 1, 0, 1], turns.Select(turn => turn.QuerySelectorAll("ul ul a").Length));
        foreach (var (turn, words) in new[] { (turns[1], "The library opens at nine."), (turns[3], "It closes at six.") })
        {
            var link = turn.QuerySelector("ul ul a")!;
            Assert.Contains(words.TrimEnd('.'), page.GetElementById(link.GetAttribute("href")![1..])!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_bar_of_a_long_text_leads_to_its_checked_sentences()
    {
        var page = Page("The library opens at nine.\n" + Filler("It", 90) + "It closes at six.\n");
        var links = page.QuerySelectorAll(".bar a");
        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.Split('#')[1])));
        Assert.Single(page.QuerySelectorAll(".turns > ul > li"));
    }

    [Fact]
    public void A_short_text_has_none() => Assert.Null(Page("The library opens at nine.\nIt closes at six.\n").QuerySelector(".turns"));

    private static string Filler(string who, int sentences) => string.Concat(Enumerable.Range(1, sentences).Select(i => $"{who} says thing {i}.\n"));

    private static IHtmlDocument Page(string text)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: A debate\npublisher: Harbour Library\nlanguage: en\nrights: {extent: full, basis: written for this test}\n");
        repository.Put("claims/library/source.txt", text);
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six."));
        var built = repository.Build("");
        Assert.True(built.Written is not null, repository.Print(built));
        return new HtmlParser().ParseDocument(repository.Page("sources/library/index.html"));
    }
}
