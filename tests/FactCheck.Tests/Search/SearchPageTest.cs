using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Search;

/// <summary>The search page as it is written: what readers without script see, and what the script works with.</summary>
public sealed class SearchPageTest
{
    private static readonly string[] NeedScript = ["form.find", "#intro", "#results", "#more", "#also"];

    [Fact]
    public void Without_script_the_page_offers_lists_and_says_why_there_is_no_form()
    {
        var page = Built("");
        Assert.All(NeedScript, hidden => Assert.True(page.QuerySelector(hidden)!.HasAttribute("hidden"), hidden));
        Assert.Equal("Searching by words needs JavaScript. Without it, these lists lead to the checks.", page.QuerySelector("noscript")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".browse a"));
    }

    [Fact]
    public void Verdicts_without_a_check_are_named_but_lead_nowhere()
    {
        var page = Built("");
        var verdicts = page.QuerySelectorAll("[aria-labelledby=by-verdict] li").ToList();
        Assert.Equal(7, verdicts.Count);
        Assert.All(verdicts, verdict => Assert.Equal(verdict.QuerySelector(".meta")!.TextContent != "0", verdict.QuerySelector("a") is not null));
        Assert.EndsWith("verdicts/accurate/", Assert.Single(page.QuerySelectorAll("[aria-labelledby=by-verdict] a")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["", "accurate"], page.QuerySelectorAll("#verdict option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public void Readers_who_find_nothing_can_suggest_a_check()
    {
        var page = Built("contact: desk@example.org\n");
        Assert.StartsWith("mailto:desk@example.org?subject=", Assert.Single(page.QuerySelectorAll("#more ~ p.more > a")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(Built("").QuerySelectorAll("#more ~ p.more > a"));
    }

    [Fact]
    public void The_script_is_told_where_the_other_languages_are_searched()
    {
        var page = Built("languages: [en, ja, ar]\n");
        Assert.Equal(["ja ../ja/search/ 日本語", "ar ../ar/search/ العربية"], page.QuerySelectorAll("template[data-also]")
            .Select(other => $"{other.GetAttribute("data-also")} {other.GetAttribute("data-search")} {((IHtmlTemplateElement)other).Content.TextContent}"));
        Assert.Empty(Built("").QuerySelectorAll("template[data-also]"));
    }

    private static IHtmlDocument Built(string settings)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Library checks\nlanguage: en\n" + settings);
        var result = repository.Build();
        Assert.True(result.Written is not null, repository.Print(result));
        return new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(repository.Page("search/index.html"));
    }
}
