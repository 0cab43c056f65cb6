namespace FactCheck.Tests.Site;

/// <summary>Pages may lie in folders, and link to each other as the files they are.</summary>
public sealed class PagesInFoldersTest
{
    [Fact]
    public void A_page_in_a_folder_has_its_address_below_it_and_is_found_by_links_to_its_file()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "format: 2\nlanguage: en\nlanguages: [en, ja]\n");
        repository.Put("site/pages/guide.md", Page("Guide", "[begin](guide/begin.md), [again](page:guide/begin)"));
        repository.Put("site/pages/guide/begin.md", Page("Begin", "[up](../guide.md), [on](./further.md#later), [the claim](claim:opens-at-nine)"));
        repository.Put("site/pages/guide/further.md", Page("Go on", "[back](begin.md)\n\n## Later\n\nMore."));
        repository.Put("site/pages/guide/further.ja.md", Page("続き", "[戻る](begin.md) [here](further.ja.md)"));

        var result = repository.Build("--base-url https://example.org/");

        Assert.True(result.Written is not null, repository.Print(result));
        Assert.Contains("<a href=\"begin/\">begin</a>, <a href=\"begin/\">again</a>", repository.Page("guide/index.html"), StringComparison.Ordinal);
        var begin = repository.Page("guide/begin/index.html");
        Assert.Contains("<a href=\"../\">up</a>, <a href=\"../further/#later\">on</a>, <a href=\"../../claims/opens-at-nine/\">the claim</a>", begin, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../guide/begin/\" hreflang=\"en\">戻る</a>", repository.Page("ja/guide/further/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Go on", repository.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("Guide", repository.Page("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide/nowhere.md", "FC502", "there is no page 'guide/nowhere'")]
    [InlineData("/etc/passwd.md", "FC502", "there is no page '/etc/passwd'")]
    [InlineData("../../claims/library/notes.md", "FC504", "cannot be a link")]
    [InlineData("guide/begin.html", "FC504", "cannot be a link")]
    [InlineData(".md", "FC502", "there is no page ''")]
    public void A_link_to_no_page_is_an_error(string link, string code, string message)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/guide.md", Page("Guide", $"[begin]({link})"));
        var finding = Assert.Single(repository.Check("--base-url https://example.org/").Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/pages/Guide/begin.md")]
    [InlineData("site/pages/ja/begin.md")]
    [InlineData("site/pages/guide/index.md")]
    [InlineData("site/pages/guide.v2/begin.md")]
    public void A_folder_has_a_name_that_an_address_can_have(string file)
    {
        using var repository = TestRepository.Small();
        repository.Put(file, Page("Begin", "."));
        var finding = Assert.Single(repository.Check("--base-url https://example.org/").Findings);
        Assert.Equal(("FC012", file), (finding.Code, finding.File));
    }

    private static string Page(string title, string text) => $"---\ntitle: {title}\n---\n{text}\n";
}
