using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Exchange;
using FactCheck.Plan;

namespace FactCheck.Tests.Exchange;

/// <summary>Other people's ClaimReviews become drafts that pass the check, and come back as they were.</summary>
public sealed class ClaimReviewRoundTripTest
{
    private const string Feed =
        """
        {"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [
          {"@type": "DataFeedItem", "item": [{
            "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://facts.example/moon", "datePublished": "2024-05-06T10:00:00Z",
            "claimReviewed": "The moon is made of cheese", "inLanguage": "en", "sdLicense": "https://creativecommons.org/licenses/by/4.0/",
            "author": {"@type": "Organization", "name": "Example Facts", "url": "https://facts.example/"},
            "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 7, "worstRating": 1, "alternateName": "Four noses", "image": "https://facts.example/4.png"},
            "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Speaker", "jobTitle": "Mayor"}, "datePublished": "2024-05-01",
              "appearance": [{"@type": "CreativeWork", "url": "https://news.example/moon", "headline": "Moon talk"}, {"@type": "CreativeWork", "url": "https://other.example/"}]}}]},
          {"@type": "DataFeedItem", "item": null},
          {"@type": "DataFeedItem", "item": {"@type": "ClaimReview", "claimReviewed": "The moon is made of cheese and salt: \"true\", he said", "reviewRating": "Spin",
            "itemReviewed": {"@type": "CreativeWork", "appearance": "https://news.example/moon", "author": "A. Speaker"}}},
          {"@type": "DataFeedItem", "item": {"@type": ["ClaimReview", "Review"], "claimReviewed": "- 水は燃える #1 ", "reviewRating": {"ratingValue": "-1", "bestRating": -1, "worstRating": -1}}}
        ]}
        """;

    private const string Answer =
        """
        {"claims": [{"text": "Taxes fell by half", "claimant": "The party", "claimDate": "2023-01-02T00:00:00Z",
          "claimReview": [{"publisher": {"name": "Checkers", "site": "checkers.example"}, "url": "https://checkers.example/1", "title": "Did taxes fall?",
            "reviewDate": "2023-02-03T00:00:00Z", "textualRating": "Mostly false", "languageCode": "en"}]}], "nextPageToken": "x"}
        """;

    private const string Table =
        "claimReviewed,claimant,claimDate,url,publisher,reviewDate,textualRating,languageCode\r\n"
        + "\"It is \"\"all\"\" true, they say\",Them,2023-01-02,https://checkers.example/2,Checkers,2023-02-03,Half true,en\r\n\r\n"
        + "No more than this,,,,,,,\r\n";

    public static TheoryData<string, int> Files => new() { { Feed, 3 }, { Answer, 1 }, { Table, 2 } };

    [Theory]
    [MemberData(nameof(Files))]
    public void Drafts_pass_the_check(string file, int drafts)
    {
        using var repository = new TestRepository();
        Import(repository, file);
        var result = repository.Check();
        Assert.True(result.Count(Severity.Error) == 0, repository.Print(result));
        var claims = result.Anchored.Repository.Claims.ToList();
        Assert.Equal(drafts, claims.Count);
        Assert.All(claims, claim => Assert.True(claim.IsDraft));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Imported_reviews_are_exported_unchanged(string file, int drafts)
    {
        using var repository = new TestRepository();
        Import(repository, file);
        var first = Export(repository);
        Assert.Equal(drafts, first.Count);

        using var again = new TestRepository();
        Import(again, new JsonArray([.. first.Select(review => review.DeepClone())]).ToJsonString());
        Assert.Equal(first.Select(Text).Order(StringComparer.Ordinal), Export(again).Select(Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org:99999999/a")]
    [InlineData("https://exa_mple..org/a")]
    [InlineData("https://user:password@news.example/")]
    [InlineData("https://news.example\\\\a")]
    [InlineData("javascript:alert(1)")]
    public void An_invalid_address_is_left_out_and_the_review_is_imported(string address)
    {
        using var repository = new TestRepository();
        Import(repository, $$$$"""
            [{"@type": "ClaimReview", "claimReviewed": "First", "itemReviewed": {"appearance": {"url": "https://news.example/moon"}}},
             {"@type": "ClaimReview", "claimReviewed": "Second", "url": "{{{{address}}}}", "itemReviewed": {"appearance": {"url": "{{{{address}}}}"}}}]
            """);
        Assert.Equal(2, repository.Check().Anchored.Repository.Claims.Count());
        Assert.DoesNotContain(TestRepository.FilesBelow(Path.Join(repository.Root, "claims")).Where(file => !file.Contains("/.", StringComparison.Ordinal)), file => File.ReadAllText(Path.Join(repository.Root, "claims", file)).Contains(address, StringComparison.Ordinal));
    }

    /// <summary>What publishers write, and a line that the draft or the dossier must have.</summary>
    [Theory]
    [InlineData("""{"claimReviewed": "Tom &amp; Ann said &#8220;<b>no</b>&#8221;"}""", "quote: Tom & Ann said “no”")]
    [InlineData("""{"claimReviewed": "The bridge &amp;quot;full&amp;quot;"}""", "quote: \"The bridge \\\"full\\\"\"")]
    [InlineData("""{"claimReviewed": "5 < 6 &c."}""", "quote: \"5 < 6 &c.\"")]
    [InlineData("""{"claimReviewed": "<p>The bridge fell.</p><p>Nobody said so.</p>"}""", "quote: The bridge fell. Nobody said so.")]
    [InlineData("""{"claimReviewed": "&lt;p&gt;No.&lt;/p&gt;<style>p{color:red}</style>"}""", "quote: No.")]
    [InlineData("""{"claimReviewed": "Values where x <b and c> 3 hold"}""", "quote: \"Values where x <b and c> 3 hold\"")]
    [InlineData("""{"claimReviewed": "X", "reviewRating": {"ratingValue": "False"}}""", "# verdict: derived from the review's rating, “False”; the decision is yours")]
    [InlineData("""{"claimReviewed": "X", "itemReviewed": {"datePublished": "05/10/2023"}}""", "# date: when it was made, YYYY-MM-DD")]
    [InlineData("""{"claimReviewed": {"@value": "Die Brücke ist voll.", "@language": "de"}}""", "language: de")]
    [InlineData("""{"claimReviewed": [{"@value": "Full.", "@language": "en"}, {"@value": "Voll.", "@language": "de"}]}""", "quote: Full.")]
    [InlineData("""{"claimReviewed": "X", "author": "Example Facts", "reviewRating": {"alternateName": {"@value": "Falsch", "@language": "de"}}}""", "summary: Example Facts rates the claim “Falsch”.")]
    [InlineData("""{"claimReviewed": "X", "author": [{"@type": "Person", "name": "Ann"}, {"@type": "Organization", "name": "Example Facts"}]}""", "summary: Example Facts has checked the claim; its review states no rating.")]
    [InlineData("""{"claimReviewed": "X", "reviewRating": {"ratingValue": 2, "bestRating": 5, "worstRating": 1}}""", "# verdict: derived from the review's rating, 2 on a scale from 1 to 5; the decision is yours")]
    [InlineData("""{"claimReviewed": "X", "reviewRating": null}""", "# verdict: the review states no rating")]
    [InlineData("""{"claimReviewed": "X", "reviewRating": "Spin"}""", "# verdict: the review's rating is “Spin”, from which no verdict follows")]
    [InlineData("""{"claimReviewed": "X", "itemReviewed": {"appearance": [{"url": "https://n.example.org/1", "publisher": {"name": "News"}}]}}""", "publisher: News")]
    [InlineData("""{"claimReviewed": "X", "datePublished": "Sun, 01 Feb 2026 10:00:00 GMT"}""", "    published: 2026-02-01")]
    [InlineData("""{"claimReviewed": "X", "datePublished": "01/02/2026"}""", "# The day of the review is “01/02/2026” in the review, which cannot be used here as it is.")]
    [InlineData("""{"claimReviewed": "X", "datePublished": 1769940000000}""", "# The day of the review is “1769940000000” in the review, which cannot be used here as it is.")]
    [InlineData("""{"claimReviewed": "X", "url": "https://facts.example/a b"}""", "# The address of the review, as the review states it, cannot be linked; .claimreview.json keeps it.")]
    [InlineData("""{"claimReviewed": "X", "inLanguage": "German"}""", "# The language is “German” in the review, which cannot be used here as it is.")]
    [InlineData("""{"claimReviewed": "X", "@type": "schema:ClaimReview"}""", "quote: X")]
    [InlineData("""{"claimReviewed": "X", "@type": "http://schema.org/ClaimReview"}""", "quote: X")]
    public void What_a_review_states_is_kept_or_marked(string review, string line)
    {
        using var repository = new TestRepository();
        var node = JsonNode.Parse(review)!.AsObject();
        node.TryAdd("@type", "ClaimReview");
        Import(repository, node.ToJsonString());
        var written = TestRepository.FilesBelow(Path.Join(repository.Root, "claims")).Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(file => File.ReadLines(Path.Join(repository.Root, "claims", file)));
        Assert.Contains(line, written);
        Assert.Equal(0, repository.Check().Count(Severity.Error));
    }

    [Theory]
    [InlineData("""{"@type": "NewsArticle", "hasPart": {"@type": "ClaimReview", "claimReviewed": "A"}, "mainEntity": {"@type": "ClaimReview", "claimReviewed": "B"}}""", 2)]
    [InlineData("""{"@type": "ClaimReview", "claimReviewed": ["A", "B", "C"]}""", 3)]
    [InlineData("// by a plugin\n{\"@type\": \"ClaimReview\", \"claimReviewed\": \"A\"}", 1)]
    [InlineData("""<!doctype html><title>A check</title><script type="application/ld+json">{"@graph": [{"@type": "ClaimReview", "claimReviewed": "A"}]}</script><p>Words.</p>""", 1)]
    [InlineData("""<script type="application/ld+json">{</script><script type="application/ld+json; charset=utf-8">{"@type": "ClaimReview", "claimReviewed": "A"}</script>""", 1)]
    [InlineData("""<script type="application/ld+json">[{"@type": "ClaimReview", "claimReviewed": "A"}, {"@type": "ClaimReview", "claimReviewed": "B"}]</script>""", 2)]
    public void Reviews_are_found_wherever_they_stand(string file, int drafts)
    {
        using var repository = new TestRepository();
        Import(repository, file);
        Assert.Equal(drafts, repository.Check().Anchored.Repository.Claims.Count());
        Assert.Equal(drafts, Export(repository).Count);
    }

    [Fact]
    public void A_claimant_whom_the_repository_knows_is_written_by_id_and_exported_by_name()
    {
        using var repository = new TestRepository();
        repository.Put("site/people.yaml", "- {id: pledge-times, name: Pledge Times, kind: organisation}\n");
        Import(repository, """{"@type": "ClaimReview", "claimReviewed": "A", "itemReviewed": {"author": {"name": "Pledge Times"}}}""");
        Assert.Equal("pledge-times", repository.Check().Anchored.Repository.Claims.Single().Claimant?.Value);
        Assert.Equal("Pledge Times", (string?)Export(repository).Single()["itemReviewed"]!["author"]!["name"]);
    }

    [Fact]
    public void A_page_that_only_opens_elements_is_refused_at_once() =>
        Assert.Contains("nested", Assert.Throws<Refusal>(() =>
        {
            using var repository = new TestRepository();
            Import(repository, "<body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<script type='application/ld+json'>{}</script>");
        }).Message, StringComparison.Ordinal);

    [Fact]
    public void If_one_dossier_cannot_be_written_the_others_are_named()
    {
        using var repository = new TestRepository();
        var second = ReviewImport.Run(repository.Root, Encoding.UTF8.GetBytes("""[{"claimReviewed": "Second", "@type": "ClaimReview"}]"""), 1);
        var taken = Path.GetDirectoryName(second.Changes[0])!;
        Directory.Delete(Path.Join(repository.Root, taken), recursive: true);
        File.WriteAllText(Path.Join(repository.Root, taken), "a file where the dossier would be");

        var refusal = Assert.Throws<Refusal>(() => ReviewImport.Run(repository.Root, Encoding.UTF8.GetBytes("""[{"claimReviewed": "First", "@type": "ClaimReview"}, {"claimReviewed": "Second", "@type": "ClaimReview"}]"""), 1));
        Assert.Equal($"{taken} exists already", refusal.Message);
        Assert.Equal("run the import again: it chooses another name; delete the dossiers written before: claims/first", refusal.Hint);
        Assert.True(Directory.Exists(Path.Join(repository.Root, "claims/first")));
    }

    [Fact]
    public void Fields_without_a_place_in_a_claim_are_kept()
    {
        using var repository = new TestRepository();
        Import(repository, Feed);
        var expected = JsonNode.Parse(Feed)!["dataFeedElement"]!.AsArray()
            .SelectMany(element => element!["item"] is JsonArray many ? many.Select(item => item!) : element["item"] is { } one ? [one] : Array.Empty<JsonNode>());
        Assert.Equal(expected.Select(Text).Order(StringComparer.Ordinal), Export(repository).Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_wording_and_claimant_are_exported()
    {
        using var repository = new TestRepository();
        Import(repository, Answer);
        var file = Directory.EnumerateFiles(Path.Join(repository.Root, "claims"), "taxes-*.yaml", SearchOption.AllDirectories).Single();
        File.WriteAllText(file, File.ReadAllText(file).Replace("claimant: The party", "claimant: The other party\nclaim: Taxes fell by 50 %", StringComparison.Ordinal));
        var review = Assert.Single(Export(repository));
        Assert.Equal("Taxes fell by 50 %", (string?)review["claimReviewed"]);
        Assert.Equal("The other party", (string?)review["itemReviewed"]!["author"]!["name"]);
        Assert.Equal("Mostly false", (string?)review["reviewRating"]!["alternateName"]);
    }

    [Fact]
    public void Reviews_of_one_document_share_a_dossier_and_a_second_import_takes_other_names()
    {
        using var repository = new TestRepository();
        Import(repository, Feed);
        Assert.Equal(2, Directory.GetDirectories(Path.Join(repository.Root, "claims")).Length);
        Import(repository, Feed);
        Assert.Equal(4, Directory.GetDirectories(Path.Join(repository.Root, "claims")).Length);
        Assert.Equal(0, repository.Check().Count(Severity.Error));
    }

    [Theory]
    [InlineData("{\"@type\": \"Article\"}", "no ClaimReview")]
    [InlineData("{\"@type\": ", "not JSON")]
    [InlineData("a,b\n1,2\n", "no column claimReviewed")]
    [InlineData("<p>Words.</p>", "no JSON-LD")]
    [InlineData("claimReviewed\n\"open", "not closed")]
    [InlineData("{\"@type\": \"ClaimReview\", \"claimReviewed\": \"\\ud800\"}", "unpaired surrogate")]
    [InlineData("{\"\\ud800\": 1, \"@type\": \"ClaimReview\"}", "unpaired surrogate")]
    [InlineData("{\"@type\": \"\\ud800\"}", "unpaired surrogate")]
    [InlineData("{\"@type\": \"ClaimReview\", \"url\": \"a\", \"url\": \"b\"}", "not JSON")]
    [InlineData("<script type='application/ld+json'>{</script>", "a script of JSON-LD in the page is not JSON")]
    public void Unreadable_files_are_refused_and_nothing_is_written(string file, string message)
    {
        using var repository = new TestRepository();
        var refusal = Assert.Throws<Refusal>(() => ReviewImport.Run(repository.Root, Encoding.UTF8.GetBytes(file), 2));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Join(repository.Root, "claims")));
    }

    private static void Import(TestRepository repository, string file) =>
        ReviewImport.Run(repository.Root, Encoding.UTF8.GetBytes(file), 2);

    private static List<JsonNode> Export(TestRepository repository)
    {
        var (json, _, _) = ReviewExport.Run(repository.Root, new PlanOptions(null, null, Drafts: false, ForDisk: false, "test"), 2);
        return [.. JsonNode.Parse(json)!["dataFeedElement"]!.AsArray().Select(element => element!["item"]!)];
    }

    private static string Text(JsonNode node) => node.ToJsonString();
}
