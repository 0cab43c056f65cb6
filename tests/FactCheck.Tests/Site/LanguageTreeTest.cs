using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Site;

/// <summary>A tree holds what exists in its language; what does not is named with its language, and linked to where it is.</summary>
public sealed class LanguageTreeTest
{
    private const string Untranslated = "claims/closes-at-six/";

    [Fact]
    public void Nothing_is_copied_under_the_address_of_another_language()
    {
        using var built = Built();
        Assert.Equal(
            ["ja/", "ja/claims/", "ja/claims/month/2026-01/", "ja/claims/opened-at-nine/", "ja/claims/opens-at-nine/", "ja/claims/opens-at-nine/embed/", "ja/corrections/", "ja/privacy/", "ja/search/", "ja/sources/", "ja/sources/library/", "ja/topics/", "ja/topics/hours/"],
            Pages(built, "ja/").Where(page => !page.Contains("/verdicts/", StringComparison.Ordinal)));
        // A verdict that no claim has is explained in each language; one that only untranslated claims have is not.
        Assert.Contains("ja/verdicts/opinion/", Pages(built, "ja/"));
        Assert.DoesNotContain("ja/verdicts/mostly-accurate/", Pages(built, "ja/"));
        Assert.Equal(["ru/", "ru/claims/", "ru/corrections/", "ru/search/"], Pages(built, "ru/").Where(page => !page.Contains("/verdicts/", StringComparison.Ordinal)));
        Assert.Contains("rules/fc203/", Pages(built, "rules/"));
    }

    [Fact]
    public void A_list_names_what_is_not_translated_with_its_language_and_leads_to_it()
    {
        using var built = Built();
        var rows = Page(built, "ja/claims/").QuerySelectorAll(".rows .row");
        var own = rows.Single(row => row.QuerySelector(".row-claim a")!.TextContent.Contains('九', StringComparison.Ordinal));
        Assert.Equal("opens-at-nine/", own.QuerySelector(".row-claim a")!.GetAttribute("href"));
        Assert.Null(own.QuerySelector("[hreflang]"));
        Assert.Null(own.QuerySelector(".in-lang"));

        var other = rows.Single(row => row != own);
        var link = other.QuerySelector(".row-claim a")!;
        Assert.Equal(("../../" + Untranslated, "en"), (link.GetAttribute("href"), link.GetAttribute("hreflang")));
        Assert.Equal(("en", "英語"), (other.QuerySelector(".row-claim")!.GetAttribute("lang"), other.QuerySelector(".in-lang")!.TextContent));
    }

    [Fact]
    public void The_home_page_opens_with_what_can_be_read_and_the_menu_names_other_languages()
    {
        using var built = Built();
        var home = Page(built, "ja/");
        Assert.Equal("claims/opens-at-nine/", home.QuerySelector(".lead .more a")!.GetAttribute("href"));
        var menu = home.QuerySelectorAll(".menu li a").Select(link => (link.TextContent, link.GetAttribute("href"), link.GetAttribute("hreflang"), link.ParentElement!.QuerySelector(".in-lang")?.TextContent)).ToList();
        Assert.Contains(("About", "../about/", "en", null), menu);
        Assert.Contains(("個人情報", "privacy/", null, null), menu);
        Assert.Contains(("русский", "../ru/", "ru", null), menu);
    }

    [Fact]
    public void The_switch_and_the_alternates_lead_only_to_what_exists()
    {
        using var built = Built();
        Assert.Equal(["en", "ja"], Languages(built, "claims/opens-at-nine/"));
        Assert.Equal(["https://example.org/claims/opens-at-nine/", "https://example.org/ja/claims/opens-at-nine/"], Alternates(built, "ja/claims/opens-at-nine/"));
        Assert.Empty(Languages(built, Untranslated));
        Assert.Empty(Alternates(built, Untranslated));
        Assert.Empty(Languages(built, "about/"));
        Assert.Equal(["en", "ja"], Languages(built, "sources/library/"));
        Assert.Equal(["en", "ja", "ru"], Languages(built, ""));
        // The Russian list exists, but has nothing in Russian to offer.
        Assert.Equal(["https://example.org/claims/", "https://example.org/ja/claims/"], Alternates(built, "claims/"));
    }

    [Fact]
    public void The_sitemap_holds_only_pages_whose_text_is_in_their_language()
    {
        using var built = Built();
        var sitemap = built.Page("sitemap.xml");
        foreach (var page in new[] { "ja/", "ja/claims/", "ja/claims/opens-at-nine/", "ja/sources/library/", "ja/privacy/", Untranslated, "about/", "rules/" })
            Assert.Contains($"<loc>https://example.org/{page}</loc>", sitemap, StringComparison.Ordinal);
        foreach (var page in new[] { "ru/", "ru/claims/", "ja/" + Untranslated, "ja/about/", "rules/fc203/" })
            Assert.DoesNotContain($"<loc>https://example.org/{page}</loc>", sitemap, StringComparison.Ordinal);
        Assert.NotNull(Page(built, "rules/fc203/").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.NotNull(Page(built, "ru/claims/").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(Page(built, "ja/claims/").QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public void A_feed_holds_what_can_be_read_in_its_language()
    {
        using var built = Built();
        Assert.Equal(2, Count(built.Page("feed.xml"), "<entry>"));
        Assert.Equal(1, Count(built.Page("ja/feed.xml"), "<entry>"));
        Assert.Equal(0, Count(built.Page("ru/feed.xml"), "<entry>"));
        Assert.Equal((1, 0), (Count(built.Page("corrections/feed.xml"), "<entry>"), Count(built.Page("ja/corrections/feed.xml"), "<entry>")));
    }

    [Fact]
    public void Search_finds_all_and_says_in_which_language_they_are()
    {
        using var built = Built();
        var rows = built.Page("ja/search/claims-0.json");
        Assert.Contains("\"../../claims/closes-at-six/\"", rows, StringComparison.Ordinal);
        Assert.Contains("\"英語\"", rows, StringComparison.Ordinal);
        Assert.Contains("\"../claims/opens-at-nine/\"", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("英語", built.Page("search/claims-0.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_texts_and_from_the_source_lead_to_what_exists()
    {
        using var built = Built();
        var source = Page(built, "ja/sources/library/");
        Assert.Equal("ja", source.DocumentElement.GetAttribute("lang"));
        Assert.Equal("図書館のお知らせ", source.QuerySelector("h1")!.TextContent);
        Assert.Equal("en", source.QuerySelectorAll(".under a").Single(link => link.GetAttribute("href") == "../../../" + Untranslated).GetAttribute("hreflang"));
        Assert.Equal("en", Page(built, "ja/privacy/").QuerySelector("main p a")!.GetAttribute("hreflang"));
        Assert.Equal("en", Page(built, "ja/claims/opens-at-nine/").QuerySelector(".positions p")!.GetAttribute("lang"));
        Assert.Null(Page(built, "ja/claims/opens-at-nine/").QuerySelector("p.short")!.GetAttribute("lang"));
    }

    private static TestRepository Built()
    {
        var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nlanguage: en\nlanguages: [en, ja, ru]\n");
        repository.Put("site/pages/about.md", "---\ntitle: About\nnav: 1\n---\nWho we are.\n");
        repository.Put("site/pages/privacy.md", "---\ntitle: Privacy\nnav: 2\n---\nNothing.\n");
        repository.Put("site/pages/privacy.ja.md", "---\ntitle: 個人情報\n---\n[概要](page:about)\n");
        repository.Put("site/pages/rules.md", "---\ntitle: Rules\n---\n[[rules]]\n");
        repository.Put("claims/library/source.ja.yaml", "title: 図書館のお知らせ\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim(
            "The library opens at nine.", "topics: [hours]\naliases: [opened-at-nine]\npositions: [{party: The library, text: It opens at nine.}]"));
        repository.Put("claims/library/opens-at-nine.ja.yaml", "claim: 図書館は九時に開く。\nsummary: 掲示のとおり。\n");
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim(
            "It closes at six.", "topics: [evening]\naliases: [closed-at-six]\ncorrections:\n  - {date: 2026-01-06, kind: clarification, note: The day is given.}")
            .Replace("published: 2026-01-05", "published: 2026-01-06", StringComparison.Ordinal).Replace("verdict: accurate", "verdict: mostly-accurate", StringComparison.Ordinal));
        var result = repository.Build("--base-url https://example.org/ --as-of 2026-02-01");
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.Empty(BrokenLinks.In(repository.Output));
        return repository;
    }

    private static IEnumerable<string> Pages(TestRepository built, string folder) =>
        TestRepository.FilesBelow(built.Output)
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith("index.html", StringComparison.Ordinal))
            .Select(file => file[..^"index.html".Length])
            .Order(StringComparer.Ordinal);

    private static IHtmlDocument Page(TestRepository built, string address) => new HtmlParser().ParseDocument(built.Page(address + "index.html"));

    private static IEnumerable<string?> Languages(TestRepository built, string address) =>
        Page(built, address).QuerySelectorAll(".langs a").Select(link => link.GetAttribute("hreflang"));

    private static IEnumerable<string?> Alternates(TestRepository built, string address) =>
        Page(built, address).QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href"));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
