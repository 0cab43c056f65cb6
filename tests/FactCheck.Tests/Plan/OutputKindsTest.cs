using System.Globalization;
using FactCheck.Model;

namespace FactCheck.Tests.Plan;

/// <summary>What <c>outputs</c> in site.yaml leaves out is neither written nor linked.</summary>
public sealed class OutputKindsTest
{
    private const string Address = "--base-url https://site.test/base/";

    public static TheoryData<string, string> FilesByKind => new()
    {
        { "embed", "claims/opens-at-00/embed/index.html" },
        { "claim-json", "claims/opens-at-00/index.json" },
        { "annotations", "sources/library/annotations.jsonld" },
        { "claims-json", "data/claims.json" },
        { "csv", "data/claims.csv" },
        { "claimreview", "data/claimreview.json" },
        { "search", "search/index.json" },
        { "statistics", "statistics/index.html" },
        { "months", "claims/month/2026-01/index.html" },
        { "feed", "corrections/feed.xml" },
        { "list-feeds", "topics/hours/feed.xml" },
        { "sitemap", "sitemap.xml" },
        { "aliases", "claims/opened-at-00/index.html" },
    };

    [Fact]
    public void Every_kind_is_in_the_table() =>
        Assert.Equal(Vocabularies.OutputKinds.Words.Order(StringComparer.Ordinal), FilesByKind.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(FilesByKind))]
    public void A_site_has_every_output_but_the_one_left_out(string kind, string file)
    {
        using var repository = Library();
        Build(repository);
        var all = TestRepository.FilesBelow(repository.Output);
        Assert.Contains(file, all);
        Assert.Empty(BrokenLinks.In(repository.Output));

        repository.Put("site/site.yaml", $"outputs: [{string.Join(", ", Vocabularies.OutputKinds.Words.Where(word => word != kind))}]\n");
        Build(repository);
        var rest = TestRepository.FilesBelow(repository.Output);
        Assert.DoesNotContain(file, rest);
        Assert.Subset(all.ToHashSet(StringComparer.Ordinal), rest.ToHashSet(StringComparer.Ordinal));
        Assert.Empty(BrokenLinks.In(repository.Output));
    }

    [Fact]
    public void A_site_without_any_of_them_still_has_its_pages()
    {
        using var repository = Library();
        repository.Put("site/site.yaml", "outputs: []\n");
        Build(repository);
        Assert.Empty(BrokenLinks.In(repository.Output));
        var files = TestRepository.FilesBelow(repository.Output);
        Assert.Contains("claims/opens-at-00/index.html", files);
        Assert.Contains("data/build.json", files);
        Assert.DoesNotContain(files, file => file.StartsWith("search/", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal));
        Assert.DoesNotContain("Sitemap", repository.Page("robots.txt"), StringComparison.Ordinal);
    }

    private static void Build(TestRepository repository)
    {
        var result = repository.Build(Address);
        Assert.True(result.Written is not null, repository.Print(result));
    }

    /// <summary>As many claims as statistics ask for.</summary>
    private static TestRepository Library()
    {
        var repository = new TestRepository();
        repository.Put("claims/library/source.yaml", "title: Notice of the Harbour Library\nlanguage: en\n");
        repository.Put("claims/library/source.txt", string.Concat(Numbers().Select(number => $"Room {number} opens at nine.\n")));
        foreach (var number in Numbers())
            repository.Put($"claims/library/opens-at-{number}.yaml", TestRepository.Claim($"Room {number} opens at nine.", $"topics: [hours]\naliases: [opened-at-{number}]\n"));
        return repository;
    }

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, 30).Select(i => i.ToString("00", CultureInfo.InvariantCulture));
}
