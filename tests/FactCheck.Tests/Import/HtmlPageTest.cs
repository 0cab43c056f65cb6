using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Tests.Import;

public sealed class HtmlPageTest
{
    [Theory]
    [InlineData("<p>one<p>two", "one|two")]
    [InlineData("a<br>b<br><br>c", "a/b|c")]
    [InlineData("<div>a<span>b</span> c<div>d</div>e</div>", "ab c|d|e")]
    [InlineData("<h2>A <em>b</em><br>c</h2>text", "#A b c|text")]
    [InlineData("<p>&lt;b&gt; &amp;amp; &quot;x&quot; &mdash; &#x65E5; &copy", "<b> &amp; \"x\" — 日 ©")]
    [InlineData("<p>10<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>", "10² CO₂ 1st")]
    [InlineData("<p>said <q>no</q>.", "said “no”.")]
    [InlineData("<p>end.<sup id=r><a href='#fn1'>*</a></sup> Next<sup><a href='https://x/'>2</a></sup>", "end. Next²")]
    [InlineData("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>は", "東京は")]
    [InlineData("<pre>a\n  b\n\nc</pre>", "a/b|c")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a|b|c")]
    [InlineData("<p>a <!-- b --> c<![CDATA[d]]>", "a c")]
    [InlineData("<p>a<noscript>js</noscript><template>t</template><svg><text>s</text></svg><iframe>i</iframe>", "a")]
    [InlineData("<div hidden><p>x</div><div role=navigation>y</div><div style='visibility:hidden'>z</div>kept", "kept")]
    [InlineData("<p><b><i>mis</b>nested</i> <a href=x>link", "misnested link")]
    [InlineData("a&nbsp;b&shy;c&zwnj;d", "a\u00A0b\u00ADc\u200Cd")]
    [InlineData("<p dir=rtl>قال الوزير: «نريد السلام».</p>", "قال الوزير: «نريد السلام».")]
    [InlineData("<p>日本は\n条約を望む。</p>", "日本は 条約を望む。")]
    [InlineData("<figure><img alt=x><figcaption>Caption</figcaption></figure>Text", "Caption|Text")]
    public void The_text_is_what_a_reader_sees(string article, string blocks) =>
        Assert.Equal(blocks, Blocks($"<article>{article}</article>"));

    [Theory]
    [InlineData("<main>Menu<article>The words of the article.</article></main>", null, "The words of the article.")]
    [InlineData("<main>a</main>", null, "a")]
    [InlineData("<div role=main>a</div>", null, "a")]
    [InlineData("<article>a</article><aside><article>teaser</article></aside><article hidden>c</article>", null, "a")]
    [InlineData("<article>a</article><article>b</article>", "article:last-of-type", "b")]
    [InlineData("<div class=p>a<div class=p>b</div></div><div class=p>c</div>", ".p", "a|b|c")]
    public void The_only_article_or_main_is_read_unless_another_is_selected(string body, string? select, string blocks) =>
        Assert.Equal(blocks, Blocks(body, select));

    [Fact]
    public void Several_articles_are_listed_with_a_selector_their_share_and_their_first_words()
    {
        var refusal = Assert.Throws<Refusal>(() => HtmlPage.Read(
            "<article id=story><p>The minister said on Tuesday that talks would go on.</p></article>"
            + "<article class='teaser big'><p>Ten cats that you will not believe exist at all, honestly.</p></article>", null));
        Assert.Equal("the page has 2 article elements and 0 main elements, so it is not clear which part is the text", refusal.Message);
        Assert.Equal(
            "choose the part with --select, such as\n"
            + "  --select 'body'  (100 % of the text)  The minister said on Tuesday that talks would go on. Ten cats that you…\n"
            + "  --select 'article.teaser'  (52 % of the text)  Ten cats that you will not believe exist at all, honestly.\n"
            + "  --select '#story'  (47 % of the text)  The minister said on Tuesday that talks would go on.",
            refusal.Hint);
    }

    [Fact]
    public void Without_landmarks_the_holders_of_paragraphs_are_listed()
    {
        const string page = "<body><div><div><p>A paragraph that is long enough to be an article.</p><p>And one more.</p></div></div><p>x</p>";
        var refusal = Assert.Throws<Refusal>(() => HtmlPage.Read(page, null));
        Assert.Equal("the page has no article or main element, so it is not clear which part is the text", refusal.Message);
        Assert.Equal(
            "choose the part with --select, such as\n"
            + "  --select 'body > div:nth-of-type(1) > div:nth-of-type(1)'  (98 % of the text)  A paragraph that is long enough to be an article. And one more.",
            refusal.Hint);
        Assert.Equal(
            "A paragraph that is long enough to be an article.|And one more.",
            Blocks(page, "body > div:nth-of-type(1) > div:nth-of-type(1)"));
    }

    /// <summary>An article that is cut into wrappers is offered whole before its pieces.</summary>
    [Fact]
    public void The_smallest_element_with_much_of_the_text_is_listed_first()
    {
        var refusal = Assert.Throws<Refusal>(() => HtmlPage.Read(
            "<div id=page><div id=menu><p><a href=/>The news of the town, of the country and of the whole wide world</a></p></div><div id=story>"
            + "<div class=a><p>The river rose by 30 centimetres on Monday, the council said.</p></div><div class=ad></div>"
            + "<div class=b><p>The bridge stays closed until Friday, the police said on Tuesday.</p></div>"
            + "<div class=c><p>Schools open again on Wednesday, and the ferry runs every hour.</p></div></div></div>", null));
        Assert.Equal(
            "choose the part with --select, such as\n"
            + "  --select '#story'  (100 % of the text)  The river rose by 30 centimetres on Monday, the council said. The…\n"
            + "  --select 'div.b'  (34 % of the text)  The bridge stays closed until Friday, the police said on Tuesday.\n"
            + "  --select 'div.c'  (33 % of the text)  Schools open again on Wednesday, and the ferry runs every hour.\n"
            + "  --select 'div.a'  (32 % of the text)  The river rose by 30 centimetres on Monday, the council said.",
            refusal.Hint);
    }

    [Theory]
    [InlineData("<main><h1>River</h1><p>The river rose by 30 centimetres on Monday.</p></main><article><h3>Cat saved</h3><p>Firemen came.</p></article>", "the only article element has 31 % of the page's text, so it is not clear which part is the text")]
    [InlineData("<main><article class=card><p>Read also: a cat.</p></article><p>The river rose by 30 centimetres on Monday.</p></main>", "the only article element has 28 % of the page's text, so it is not clear which part is the text")]
    [InlineData("<main><h1>Search</h1></main><div id=story><p>The river rose by 30 centimetres on Monday.</p></div>", "the only main element has 12 % of the page's text, so it is not clear which part is the text")]
    public void The_only_article_or_main_with_little_of_the_text_is_not_taken(string body, string message) =>
        Assert.Equal(message, Assert.Throws<Refusal>(() => HtmlPage.Read(body, null)).Message);

    [Fact]
    public void What_is_beside_an_article_with_most_of_the_text_is_told()
    {
        var text = HtmlPage.Read("<article><p>The river rose by 30 centimetres on Monday.</p></article><div>Comment: It always does.</div>", null);
        Assert.Equal(["the rest of the page has 36 % of its text: look whether the article goes on there; --select chooses other parts"], text.Warnings.AsEnumerable());
    }

    [Theory]
    [InlineData(".none", "no element of the page matches the selector '.none'")]
    [InlineData("p[", "'p[' is not a CSS selector")]
    [InlineData("", "'' is not a CSS selector")]
    [InlineData("img", "the chosen part of the page contains no text")]
    public void A_selector_without_a_match_is_refused(string select, string message) =>
        Assert.Equal(message, Assert.Throws<Refusal>(() => HtmlPage.Read("<main><p>a<img></main>", select)).Message);

    [Fact]
    public void First_words_cannot_control_a_terminal()
    {
        var refusal = Assert.Throws<Refusal>(() => HtmlPage.Read(
            "<article>\u001b[31mred \u202Eelbisreverse text of some length here</article><article>b</article>", null));
        Assert.Contains("\\u{1B}[31mred \\u{202E}", refusal.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', refusal.Hint);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<table><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><g>")]
    public void Deep_nesting_is_refused_or_read_but_never_crashes(string tag)
    {
        var page = new StringBuilder("<main>");
        for (var i = 0; i < 50_000; i++)
            page.Append(tag);
        page.Append("deep</main>");
        try
        {
            Assert.NotEmpty(HtmlPage.Read(page.ToString(), null).Blocks);
        }
        catch (Refusal refusal)
        {
            Assert.NotEmpty(refusal.Hint);
        }
    }

    [Fact]
    public void Formatting_that_is_reopened_in_each_paragraph_is_read()
    {
        var page = new StringBuilder("<main>");
        for (var i = 0; i < 400; i++)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<b a{i}>");
        for (var i = 0; i < 4_000; i++)
            page.Append("<p>x");
        Assert.Equal(4_000, HtmlPage.Read(page.ToString(), null).Blocks.Length);
    }

    [Fact]
    public void A_page_of_several_megabytes_is_read()
    {
        var paragraph = "<p>" + string.Concat(Enumerable.Repeat("Word &amp; word. ", 20)) + "</p>\n";
        var text = HtmlPage.Read("<main>" + string.Concat(Enumerable.Repeat(paragraph, 10_000)) + "</main>", null);
        Assert.Equal(10_000, text.Blocks.Length);
    }

    [Fact]
    public void Details_that_cannot_be_used_are_left_out_with_a_warning()
    {
        var text = HtmlPage.Read(
            "<html lang='not a tag'><head><title> A \n title </title><link rel=canonical href='/relative'>"
            + "<meta property=article:published_time content='7 Feb'></head><main>x</main>", null);
        Assert.Equal(("A title", null, null, null), (text.About.Title, text.About.Url, text.About.Language, text.About.Published));
        Assert.Equal(
            [
                "the page's own address '/relative' is not a complete web address and was left out",
                "the page's date '7 Feb' cannot be read and was left out",
                "the page's language 'not a tag' is not a language tag and was left out",
            ],
            text.Warnings.AsEnumerable());
    }

    [Fact]
    public void The_language_is_that_of_the_nearest_element()
    {
        var text = HtmlPage.Read("<html lang=en><body><div lang=ru><main>Мир</main></div>", null);
        Assert.Equal("ru", text.About.Language);
    }

    private static string Blocks(string html, string? select = null) =>
        string.Join('|', HtmlPage.Read(html, select).Blocks.Select(block => (block.IsHeading ? "#" : "") + block.Text.Replace('\n', '/')));
}
