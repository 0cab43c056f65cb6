using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Tests.Links;

namespace FactCheck.Tests.Import;

/// <summary>A document that is described from its address.</summary>
public sealed class FetchedDocumentTest
{
    private const string Html = """
        <html lang="de"><head><title>Z\u00e4hlung 2025</title><meta property="og:site_name" content="Amt"><meta property="article:published_time" content="2025-11-03T08:00:00Z">
        <link rel="canonical" href="https://other.example/elsewhere"></head><body><main><p>Es sind 61.204 am Tag.</p></main></body></html>
        """;

    [Theory]
    [InlineData("text/html; charset=ISO-8859-1", 302, "http://news.example/old")]
    [InlineData("text/html; charset=iso-8859-1", 301, "http://news.example/new")]
    public async Task The_request_has_the_content_and_details_of_the_page(string type, int status, string address)
    {
        await using var web = TestWeb.Saying(request => request.Path == "/old" ? TestWeb.Redirect("/new", status) : TestWeb.Page(Html.Replace("\\u00e4", "\u00e4", StringComparison.Ordinal), "200 OK", $"Content-Type: {type}\r\n"));
        var fetched = await FetchedDocument.Fetch(web.Client, "http://news.example/old", CancellationToken.None);

        using var repository = TestRepository.Small();
        var done = NewEvidence.Run(repository.Root, new EvidenceDraft("library") { Document = fetched, Url = fetched.Url, Id = "count" }, 1);
        var yaml = repository.Read(Assert.Single(done.Changes));
        Assert.Contains("title: Z\u00e4hlung 2025\n# title-translation: The title in the site's language, if the document is in another one.\n# publisher: who published it (the page calls its site “Amt”)\n", yaml, StringComparison.Ordinal);
        Assert.Contains($"\nurl: {address}\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2025-11-03\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\nlanguage: de\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\n# consulted: ", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_answer_says_of_its_encoding_precedes_the_page()
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("<meta charset=utf-8><main><p>Z\u00e4hlung", "200 OK", "Content-Type: text/html; charset=latin1\r\n"));
        var fetched = await FetchedDocument.Fetch(web.Client, "http://news.example/a", CancellationToken.None);
        Assert.Equal("Z\u00e4hlung", Assert.Single(DocumentText.Read(fetched, []).Blocks).Text);
        var refused = Assert.Throws<Refusal>(() => DocumentText.Read(fetched with { Charset = "utf-8" }, []));
        Assert.Equal("the document is not in the encoding UTF-8", refused.Message);
    }

    [Theory]
    [InlineData("200 OK", "Content-Type: application/pdf\r\n", "'http://news.example/a' is not a page or text but application/pdf")]
    [InlineData("404 No", "", "'http://news.example/a' answered with status 404")]
    [InlineData("302 Found", "Location: http://169.254.169.254/\r\n", "'http://news.example/a' cannot be fetched: 169.254.169.254 is at 169.254.169.254, a link-local or metadata address")]
    public async Task Unreadable_documents_are_refused(string status, string headers, string problem)
    {
        await using var web = TestWeb.Saying(_ => TestWeb.Page("\u00e4", status, headers));
        var refused = await Assert.ThrowsAsync<Refusal>(() => FetchedDocument.Fetch(web.Client, "http://news.example/a", CancellationToken.None));
        Assert.Equal(problem, refused.Message);
        Assert.NotEqual("", refused.Hint);
    }
}
