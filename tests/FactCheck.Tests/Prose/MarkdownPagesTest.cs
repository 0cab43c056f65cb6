using System.Text.RegularExpressions;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Prose;

/// <summary>What Markdown looks like on the site.</summary>
public sealed partial class MarkdownPagesTest
{
    /// <summary>A picture of 32 by 16 pixels.</summary>
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000020000000100806000000");

    [Fact]
    public void A_footnote_leads_to_its_note_and_back()
    {
        var page = Built("Readers pay.[^money] And more.[^money] Grants.[^grants]\n\n[^grants]: See the budget.\n[^money]: Half of it,[^grants] in\n  May.\n\n    A second paragraph.\n\nThe end.");

        Assert.Contains("Readers pay.<sup><a id=\"ref-1-1\" href=\"#note-1\" aria-label=\"Note 1\">1</a></sup> And more.<sup><a id=\"ref-1-2\" href=\"#note-1\" aria-label=\"Note 1\">1</a></sup> Grants.<sup><a id=\"ref-2-1\" href=\"#note-2\" aria-label=\"Note 2\">2</a></sup></p>\n<p>The end.</p>\n<section", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-1\"><p>Half of it,<sup><a id=\"ref-2-2\" href=\"#note-2\" aria-label=\"Note 2\">2</a></sup> in\nMay.</p>\n<p>A second paragraph.</p>\n", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-2\"><p>See the budget.</p>\n", page, StringComparison.Ordinal);
        Assert.Equal(["ref-1-1", "ref-1-2", "ref-2-1", "ref-2-2"], BackLink().Matches(page).Select(link => link.Groups[1].Value));
        Assert.Single(Regex.Matches(page, "See the budget"));
    }

    [Fact]
    public void Headings_have_ids_that_links_reach()
    {
        var page = Built("[1](#money) [2](#概要) [3](about.md#money-1) [4](page:about#main-section) [5](#%E6%A6%82%E8%A6%81)\n\n## Money\n\n## Money\n\n## 概要\n\n## Main");

        Assert.Equal(["#money", "#概要", "#money-1", "#main-section", "#概要"], Link().Matches(page).Select(link => link.Groups[1].Value));
        Assert.Equal(["money", "money-1", "概要", "main-section"], Heading().Matches(page).Select(heading => heading.Groups[1].Value));
    }

    [Fact]
    public void An_analysis_links_to_its_own_headings_and_to_those_of_pages()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\n## Money\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "analysis: |\n  See [below](#evidence-section) and [us](page:about#money).\n\n  ## Evidence\n"));
        var page = Body(repository, "claims/opens-at-nine");

        Assert.Contains("<a href=\"#evidence-section\">below</a> and <a href=\"../../about/#money\">us</a>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"evidence-section\">Evidence</h3>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("これは**「大切な点」**です。これは**終わり。**続く。", "これは<strong>「大切な点」</strong>です。これは<strong>終わり。</strong>続く。")]
    [InlineData("**橋（はし）**が長い。", "<strong>橋（はし）</strong>が長い。")]
    [InlineData("这是**重点（注意）：**请看。", "这是<strong>重点（注意）：</strong>请看。")]
    [InlineData("한국어는 **마크다운(Markdown)**을 쓴다.", "한국어는 <strong>마크다운(Markdown)</strong>을 쓴다.")]
    [InlineData("*「強調」*する", "<em>「強調」</em>する")]
    [InlineData("snake_case and 2*3*4", "snake_case and 2<em>3</em>4")]
    public void Emphasis_works_beside_punctuation_of_east_Asia(string markdown, string html) =>
        Assert.Contains($"<p>{html}</p>", Built(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("a < b, <3, <name here>, `<b>` and \\<b>", "a &lt; b, &lt;3, &lt;name here&gt;, <code>&lt;b&gt;</code> and &lt;b&gt;")]
    [InlineData("2 ** 3, \\*\\*, `**` and [sic]", "2 ** 3, **, <code>**</code> and [sic]")]
    [InlineData("&copy; &amp;lt; &#x1F600;", "© &amp;lt; 😀")]
    [InlineData("<https://example.org/> <desk@example.org>", "<a href=\"https://example.org/\" rel=\"noopener\">https://example.org/</a> <a href=\"mailto:desk@example.org\" rel=\"noopener\">desk@example.org</a>")]
    public void Text_that_only_looks_like_markup_is_shown(string markdown, string html) =>
        Assert.Contains($"<p>{html}</p>", Built(markdown), StringComparison.Ordinal);

    [Fact]
    public void Pictures_are_shown_on_every_page_in_every_language()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "languages: [en, ja]\n");
        repository.Put("site/assets/shots/notice 1.png", Png);
        repository.Put("site/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\n![The *notice* & \"door\"](../assets/shots/notice%201.png \"Door\") [![Map](../assets/map.svg)](https://example.org/) [a file](../assets/map.svg)\n");
        repository.Put("site/pages/guide/more.md", "---\ntitle: More\n---\n![Map](../../assets/map.svg) ![Far](https://example.org/far.png)\n");
        repository.Put("site/pages/about.ja.md", "---\ntitle: 概要\n---\n![地図](../assets/map.svg)\n");
        const string Map = "<img src=\"../assets/map.svg\" alt=\"Map\" loading=\"lazy\">";

        var about = Body(repository, "about");
        Assert.Contains("<img src=\"../assets/shots/notice%201.png\" alt=\"The notice &amp; &quot;door&quot;\" width=\"32\" height=\"16\" title=\"Door\" loading=\"lazy\">", about, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://example.org/\" rel=\"noopener\">{Map}</a> <a href=\"../assets/map.svg\">a file</a>", about, StringComparison.Ordinal);
        Assert.Contains("<img src=\"../../assets/map.svg\" alt=\"Map\" loading=\"lazy\"> <a href=\"https://example.org/far.png\" rel=\"noopener\">Far</a>", repository.Page("guide/more/index.html"), StringComparison.Ordinal);
        Assert.Contains("<img src=\"../../assets/map.svg\" alt=\"地図\"", repository.Page("ja/about/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(repository.Output, "assets/shots/notice 1.png")));
    }

    private static string Built(string markdown)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/about.md", $"---\ntitle: About\n---\n{markdown}\n");
        return Body(repository, "about");
    }

    /// <summary>The page after its heading, of a site without a finding on it.</summary>
    private static string Body(TestRepository repository, string page)
    {
        var result = repository.Build();
        Assert.DoesNotContain(result.Findings, finding => finding.File.StartsWith("site/pages", StringComparison.Ordinal) || finding.Severity == Severity.Error);
        var html = repository.Page($"{page}/index.html");
        return html[html.IndexOf("</h1>", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
    }

    [GeneratedRegex("href=\"#([^\"]*)\" role=\"doc-backlink\"")]
    private static partial Regex BackLink();

    [GeneratedRegex("<a href=\"(#[^\"]*)\">[0-9]")]
    private static partial Regex Link();

    [GeneratedRegex("<h2 id=\"([^\"]*)\"")]
    private static partial Regex Heading();
}
