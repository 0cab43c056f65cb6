using FactCheck.Prose;

namespace FactCheck.Tests.Prose;

public sealed class HeadingIdsTest
{
    [Theory]
    [InlineData("Money", "money")]
    [InlineData("How we work, and why", "how-we-work-and-why")]
    [InlineData("`code` *and* [a link](https://example.org/) &amp; more", "code-and-a-link--more")]
    [InlineData("Who pays?[^1] ![A coin](coin.png)", "who-pays")]
    [InlineData("概要", "概要")]
    [InlineData("Überblick & „Zahlen“", "überblick--zahlen")]
    [InlineData("من نحن؟", "من-نحن")]
    [InlineData("Кто мы", "кто-мы")]
    [InlineData("हिन्दी में", "हिन्दी-में")]
    [InlineData("snake_case 1.2", "snake_case-12")]
    [InlineData("e\u0301te\u0301", "\u00e9t\u00e9")]
    [InlineData("?!", "section")]
    [InlineData("&#xFFFE;&#xFFFF;a", "a")]
    public void An_id_is_formed_from_the_words(string heading, string id) => Assert.Equal([id], Ids($"## {heading}"));

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(["a", "a-1", "a-1-1", "a-2", "section", "section-1"], Ids("# A\n\n# A\n\n# A-1\n\n# A\n\n# !\n\n# ?"));

    [Fact]
    public void An_id_of_the_page_itself_is_not_given() =>
        Assert.Equal(["evidence-section", "evidence-section-1", "a", "a-2"], Ids("# Evidence\n\n# Evidence\n\n# A\n\n# A", "evidence", "a-1"));

    [Theory]
    [InlineData("#money", "money")]
    [InlineData("#%E6%A6%82%E8%A6%81", "概要")]
    [InlineData("#e\u0301te\u0301", "\u00e9t\u00e9")]
    [InlineData("#", "")]
    [InlineData("about.md#money", null)]
    public void A_link_within_a_page_names_an_id(string url, string? id) => Assert.Equal(id, InternalLink.SectionIn(url));

    [Theory]
    [InlineData("page:about#money", LinkKind.Page, "about", "money")]
    [InlineData("about.md#money", LinkKind.Page, "guide/about", "money")]
    [InlineData("../about.ja.md#概要", LinkKind.Page, "about", "概要")]
    [InlineData("claim:bridge#evidence", LinkKind.Claim, "bridge", "evidence")]
    [InlineData("source:bridge", LinkKind.Source, "bridge", null)]
    public void A_link_to_another_page_may_name_an_id(string url, LinkKind kind, string target, string? id) =>
        Assert.Equal(new InternalLink(kind, target, id), InternalLink.Parse(url, "site/pages/guide/write.md"));

    private static IEnumerable<string> Ids(string markdown, params string[] taken)
    {
        Assert.True(MarkdownText.TryParse(markdown, out var document));
        var ids = new HeadingIds(taken.Contains);
        ids.Assign(document);
        return ids.All;
    }
}
