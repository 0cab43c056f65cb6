using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Search;

public sealed class StatisticsTest
{
    [Fact]
    public void Below_30_published_claims_there_is_no_page_and_no_link_to_one()
    {
        using var repository = Generated(29);
        repository.Put("claims/hall-0/draft.yaml", GeneratedRepository.Claim("It is a hall.", "accurate", "2026-01-05").Replace("published: 2026-01-05", "", StringComparison.Ordinal));
        var result = repository.Build("--drafts");
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.DoesNotContain(TestRepository.FilesBelow(repository.Output), file => file.Contains("statistics", StringComparison.Ordinal));
        Assert.DoesNotContain("statistics", repository.Page("index.html") + repository.Page("search/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void From_30_on_the_page_counts_months_evidence_and_claimants()
    {
        using var repository = Generated(33);
        var page = Built(repository);
        Assert.Equal("statistics/", Assert.Single(Parse(repository.Page("index.html")).QuerySelectorAll("footer a[href^=statistics]")).GetAttribute("href"));

        var tables = page.QuerySelectorAll("table");
        Assert.Equal(5, tables.Length);
        Assert.All(tables, table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));

        // January to April; in March nothing was published, and the month is listed all the same.
        var months = Rows(tables[0]);
        Assert.Equal(["January 2026", "February 2026", "March 2026", "April 2026"], months.Select(row => row[0]));
        Assert.Equal(["11", "11", "0", "11"], months.Select(row => row[^1]));
        Assert.All(months, row => Assert.Equal(int.Parse(row[^1], CultureInfo.InvariantCulture), row[1..^1].Sum(cell => int.Parse(cell, CultureInfo.InvariantCulture))));
        Assert.Equal(7, page.QuerySelectorAll(".trend > svg").Length);
        Assert.Equal(3, page.QuerySelectorAll(".trend rect").Length);

        Assert.Equal([["primary document", "33", ""]], Rows(tables[1]));
        Assert.Equal([["English", "33", ""]], Rows(tables[2]));

        // Ben has ten claims, but in two documents only.
        Assert.Equal([["Anna", "12", "3", "12", "0", "0", "0"], ["Town", "11", "3", "11", "0", "0", "0"]], Rows(tables[3]).Select(row => row[..7]));
        Assert.Equal([["Anna", "8", "4", "0", "0", "0", "0", "0"], ["Town", "9", "2", "0", "0", "0", "0", "0"]], Rows(tables[4]));
        Assert.Equal("whether it is true", tables[4].QuerySelector("caption")!.TextContent);
        Assert.DoesNotContain("%", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_of_publication_have_pages_that_the_search_page_links_to()
    {
        using var repository = Generated(33);
        Built(repository);
        var links = Parse(repository.Page("search/index.html")).QuerySelectorAll("[aria-labelledby=by-month] a");
        Assert.Equal(
            ["../claims/month/2026-04/", "../claims/month/2026-02/", "../claims/month/2026-01/"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(11, Parse(repository.Page("claims/month/2026-02/index.html")).QuerySelectorAll(".row").Length);
    }

    /// <summary>Three halls; every third claim is of the same hall, month and verdict; Anna said some of each, Ben of two.</summary>
    /// <summary>Claims of two people and an organisation in three documents, over four months.</summary>
    internal static TestRepository Generated(int claims)
    {
        var repository = new TestRepository();
        repository.Put("site/people.yaml", "- {id: anna, name: Anna, kind: person, public-role: public}\n- {id: ben, name: Ben, kind: person, public-role: public}\n- {id: town, name: Town, kind: organisation, public-role: public}\n");
        for (var hall = 0; hall < 3; hall++)
        {
            var numbers = Enumerable.Range(0, claims).Where(i => i % 3 == hall).ToList();
            repository.Put($"claims/hall-{hall}/source.yaml", $"title: Hall {hall}\nclaimant: town\nlanguage: en\n");
            repository.Put($"claims/hall-{hall}/source.txt", string.Concat(numbers.Select(i => $"Gate {i} opens at nine.\n")) + "It is a hall.\n");
            foreach (var i in numbers)
            {
                var claimant = i < 12 ? "anna" : hall < 2 && i < 27 ? "ben" : "town";
                repository.Put(
                    $"claims/hall-{hall}/gate-{i}.yaml",
                    GeneratedRepository.Claim(
                        $"Gate {i} opens at nine.", hall == 0 ? "mostly-accurate" : "accurate", $"2026-{(hall == 2 ? 4 : hall + 1):D2}-05", more: $"claimant: {claimant}"));
            }
        }

        return repository;
    }

    private static IHtmlDocument Built(TestRepository repository)
    {
        var result = repository.Build();
        Assert.True(result.Written is not null, repository.Print(result));
        return Parse(repository.Page("statistics/index.html"));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static List<string[]> Rows(AngleSharp.Dom.IElement table) =>
    [
        .. table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th, td")
            .Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray()),
    ];
}
