using System.Text.Json;

namespace FactCheck.Tests.Render;

/// <summary>Pages and data say how a document was read as somebody wrote it, and nothing if nobody did.</summary>
public sealed class ReadingTest
{
    private const string Unstated = "How much of it was read is not stated";

    [Theory]
    [InlineData("", null, Unstated)]
    [InlineData("consulted: full", "full", "Read in full")]
    [InlineData("consulted: excerpt", "excerpt", "Read in excerpt only")]
    [InlineData("consulted: not-seen", "not-seen", "not seen by us")]
    public void Nothing_is_assumed(string consulted, string? word, string phrase)
    {
        using var repository = Repository("title: Plan of the hours\n", consulted);
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);
        var page = repository.Page("claims/opens-at-nine/index.html");
        Assert.Contains(phrase, page, StringComparison.Ordinal);
        foreach (var other in new[] { Unstated, "Read in full", "Read in excerpt only", "Known to exist" }.Where(other => !phrase.StartsWith(other, StringComparison.Ordinal)))
            Assert.DoesNotContain(other, page, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(repository.Page("claims/opens-at-nine/index.json"));
        var evidence = json.RootElement.GetProperty("claim").GetProperty("evidence")[0];
        Assert.Equal(word, evidence.TryGetProperty("consulted", out var stated) ? stated.GetString() : null);
        Assert.Equal(word is "full" or "excerpt", repository.Page("data/claimreview.json").Contains("\"citation\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("consulted: full", "", "Read in full")]
    [InlineData("consulted: full", "consulted: excerpt", "Read in excerpt only")]
    [InlineData("", "consulted: excerpt", "Read in excerpt only")]
    public void What_a_claim_says_of_a_document_comes_first(string ofDocument, string ofItem, string phrase)
    {
        using var repository = Repository($"title: Plan of the hours\n{ofDocument}\n", ofItem);
        Assert.NotNull(repository.Build().Written);
        Assert.Contains(phrase, repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
    }

    private static TestRepository Repository(string document, string ofItem)
    {
        var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nclaimreview: all\n");
        repository.Put("claims/library/evidence/plan.yaml", document);
        repository.Put("claims/library/opens-at-nine.yaml", $"quote: The library opens at nine.\nverdict: accurate\nsummary: So it does.\nevidence:\n  - document: plan\n    stance: context\n    {ofItem}\n    shows: The hours.\npublished: 2026-01-05\n");
        return repository;
    }
}
