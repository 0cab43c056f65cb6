using FactCheck.Import;

namespace FactCheck.Tests.Import;

/// <summary>The details that pages state for machines.</summary>
public sealed class HtmlDetailsTest
{
    private const string Article = """{"@type":"NewsArticle","url":"https://example.org/a","datePublished":"2026-03-04T23:30:00-05:00","author":[{"@type":"Person","name":"Ann Example"},"Bo Example"],"publisher":{"@type":"Organization","name":"Example News"}}""";

    [Theory]
    [InlineData($"<script type=application/ld+json>{Article}</script>", "2026-03-04", "Ann Example|Bo Example", "Example News")]
    [InlineData("""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["BlogPosting","x"],"datePublished":"2026-03-04","author":{"@id":"#a"},"publisher":{"@id":"#p"}},{"@id":"#a","@type":"Person","name":"Ann Example"},{"@id":"#p","name":"Example &amp; Sons"}]}</script>""", "2026-03-04", "Ann Example", "Example & Sons")]
    [InlineData($"<link rel=canonical href=https://example.org/a><script type=application/ld+json>[{Article},{{\"@type\":\"Article\",\"url\":\"https://example.org/b\",\"datePublished\":\"2020-01-01\"}}]</script>", "2026-03-04", "Ann Example|Bo Example", "Example News")]
    [InlineData($"<script type=application/ld+json>[{Article},{{\"@type\":\"Article\",\"url\":\"https://example.org/b\",\"datePublished\":\"2020-01-01\"}}]</script>", null, "", null)]
    [InlineData($"<script type=application/ld+json>{{\"@type\":\"Product\",\"datePublished\":\"2020\"}}</script>", null, "", null)]
    [InlineData($"<script type=application/ld+json>//<![CDATA[\n{Article}\n//]]></script>", "2026-03-04", "Ann Example|Bo Example", "Example News")]
    [InlineData("""<script type=application/ld+json>{"@type":"http://schema.org/Report","author":{"name":"Ann \ud800"},"datePublished":"2026-03-04"}</script>""", "2026-03-04", "", null)]
    [InlineData("<meta name=DC.date.issued content=2026/03/04><meta name=author content='Ann Example'><meta name=dc.publisher content='Example News'>", "2026-03-04", "Ann Example", "Example News")]
    [InlineData("<meta name=citation_author content='Example, A.'><meta name=citation_author content='Example, B.'><meta name=citation_publication_date content=20260304>", "2026-03-04", "Example, A.|Example, B.", null)]
    [InlineData("<meta name=date content='Wed, 4 Mar 2026 10:00:00 GMT'><meta property=article:author content=https://example.org/ann>", "2026-03-04", "", null)]
    [InlineData("<meta name=article:published_time content=2026-03-04T01:00:00Z>", "2026-03-04", "", null)]
    public void Dates_authors_and_publisher_are_those_of_the_article(string head, string? published, string authors, string? publisher)
    {
        var text = HtmlPage.Read($"<html lang=en><head>{head}</head><main>Text.</main>", null);
        Assert.Equal((published, authors, publisher), (text.About.Published, string.Join('|', text.About.Authors), text.About.Publisher));
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public void Properties_of_the_article_are_read_and_those_of_comments_are_not()
    {
        var about = HtmlPage.Read(
            """
            <main itemscope itemtype="https://schema.org/NewsArticle"><time itemprop=datePublished datetime="2026-03-04T10:00">Wednesday</time>
            <span itemprop=author itemscope itemtype="https://schema.org/Person">By <b itemprop=name>Ann  Example</b></span><p>Text of the article.</p>
            <div itemprop=comment itemscope itemtype="https://schema.org/Comment"><i itemprop=author>Troll</i><time itemprop=datePublished datetime=2026-05-05>later</time></div></main>
            """, null).About;
        Assert.Equal(("2026-03-04", "Ann Example"), (about.Published, string.Join('|', about.Authors)));
    }

    [Theory]
    [InlineData("<main><time datetime=2026-03-04>Wednesday</time> Text of the article. <time datetime=2026-01-01>New Year</time></main>", "2026-03-04")]
    [InlineData("<header><time datetime=2026-03-04T10:00Z>Wednesday</time></header><main>Text of the article.</main>", "2026-03-04")]
    [InlineData("<header><time datetime=2026-03-04>a</time><time datetime=2026-03-05>b</time></header><main>Text of the article.</main>", null)]
    [InlineData("<main>It takes <time datetime=PT2H>two hours</time>.</main>", null)]
    public void A_time_that_is_only_shown_is_offered_as_such(string body, string? day)
    {
        var about = HtmlPage.Read(body, null).About;
        Assert.Equal((null, day), (about.Published, about.SeenDate));
    }

    [Fact]
    public void Several_dates_and_broken_descriptions_are_told()
    {
        var text = HtmlPage.Read(
            "<meta property=article:published_time content=2026-03-04><meta name=date content=2026-03-06><meta name=pubdate content='last week'>"
            + "<script type=application/ld+json>{'not': json}</script><main>Text.</main>", null);
        Assert.Equal(
            ["a description of the page (JSON-LD) is not JSON and was left out", "the page states several dates: 2026-03-04, 2026-03-06; 'published' has the first"],
            text.Warnings.AsEnumerable());
    }

    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("2026-03-04 10:00", "2026-03-04")]
    [InlineData("2026.03.04", "2026-03-04")]
    [InlineData("20260304T100000Z", "2026-03-04")]
    [InlineData("2026-03", "2026-03")]
    [InlineData("2026", "2026")]
    [InlineData("04 Mar 2026 10:00 +0100", "2026-03-04")]
    [InlineData("03/04/2026", null)]
    [InlineData("4.3.2026", null)]
    [InlineData("20261399", null)]
    [InlineData("1772618400", null)]
    [InlineData("", null)]
    public void A_date_is_read_only_if_its_order_is_certain(string stated, string? day) => Assert.Equal(day, StatedDate.Of(stated));
}
