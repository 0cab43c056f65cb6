using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Tests.Lists;

public sealed class DueListTest
{
    [Theory]
    [InlineData("recheck: 2026-06-01", "2026-06-01", "recheck", "2026-06-01")]
    [InlineData("recheck: 2026-06-01", "2026-05-31", "", "")]
    [InlineData("expires: 2026-06-01", "2026-06-02", "expired", "2026-06-01")]
    [InlineData("recheck: 2026-06-01\nretracted: {date: 2026-02-01, note: n}", "2027-01-01", "", "")]
    [InlineData("expires: 2026-06-01\nwithheld: {date: 2026-02-01, class: rights}", "2027-01-01", "", "")]
    public void A_day_is_due_from_its_date(string more, string asOf, string kinds, string dates)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", more));
        var items = Of(repository, asOf).Where(item => item.Kind != DueKind.OpenSentences).ToList();
        Assert.Equal(kinds, string.Join(' ', items.Select(item => DueReport.Kinds.WordFor(item.Kind))));
        Assert.Equal(dates, string.Join(' ', items.Select(item => item.Date)));
        Assert.All(items, item => Assert.Equal(("opens-at-nine", 10), (item.Id, item.Line)));
    }

    [Fact]
    public void All_kinds_are_sorted_by_date_and_undated_ones_come_last()
    {
        using var repository = Full();
        Assert.Equal(
            """
            2025-05-01  withdrawn-evidence  claims/library/closes-at-six.yaml:5  'door' was withdrawn by its publisher (replaced by 'sign'), but is listed as supports, and nothing else has that stance
            2026-01-05  older-translation   claims/library/closes-at-six.ja.yaml:1  the claim has changed since: compare the translation with claims/library/closes-at-six.yaml, and update 'of:'
            2026-02-01  unpublished         claims/library/draft.yaml:2  the draft may be published since this day: add 'published:', or change 'publish-after:'
            2026-03-01  recheck             claims/library/opens-at-nine.yaml:10  read the evidence again, then set the next day under 'recheck:'
                        open-sentences      claims/library/source.txt:3  1 of 3 sentences has neither a published claim nor a label (factcheck coverage library --open)
            5 items due on 2026-12-01; last deployment not known (no --deployed)

            """.ReplaceLineEndings("\n"),
            DueReport.Text(Of(repository, "2026-12-01"), new PartialDate(2026, 12, 1), null));
    }

    [Fact]
    public void Json_contains_every_item_and_the_counts()
    {
        using var repository = Full();
        using var json = JsonDocument.Parse(DueReport.Json(Of(repository, "2026-12-01"), new PartialDate(2026, 12, 1), new PartialDate(2026, 11, 30)));
        Assert.Equal(["version", "asOf", "deployed", "due", "counts"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(5, json.RootElement.GetProperty("due").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("due")[4].GetProperty("date").ValueKind);
        Assert.Equal([1, 0, 1, 1, 1, 0, 1], json.RootElement.GetProperty("counts").EnumerateObject().Select(member => member.Value.GetInt32()));
    }

    [Theory]
    [InlineData("publish-after: 2026-06-01", "2026-06-01", "2026-05-31", "2026-06-01 the claim may be read")]
    [InlineData("publish-after: 2026-06-01", "2026-06-01", "2026-06-01", "")]
    [InlineData("publish-after: 2026-06-01", "2026-05-31", "2026-05-30", "")]
    [InlineData("recheck: 2026-06-01", "2026-06-02", "2026-06-01", "2026-06-01 the page warns")]
    [InlineData("expires: 2026-06-01", "2026-06-02", "2026-05-01", "2026-06-01 the page warns")]
    [InlineData("expires: 2026-06-01", "2026-06-01", "2026-05-01", "")]
    [InlineData("publish-after: 2026-06-01\nwithheld: {date: 2026-02-01, class: rights}", "2026-06-01", "2026-05-31", "")]
    public void A_day_that_has_come_since_the_deployment_is_not_deployed(string more, string asOf, string deployed, string expected)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", more));
        Assert.True(PartialDate.TryParse(deployed, out var last));
        var found = Of(repository, asOf, last).Where(item => item.Kind == DueKind.NotDeployed).ToList();
        Assert.Equal(expected.Length == 0 ? 0 : 1, found.Count);
        Assert.All(found, item => Assert.StartsWith(expected, $"{item.Date} {item.Message}", StringComparison.Ordinal));
        Assert.All(found, item => Assert.Contains($"the last deployment is for {deployed}", item.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"version\": 1}")]
    [InlineData("{\"day\": \"2026-06\"}")]
    public void A_deployment_without_a_day_is_refused(string json) => Assert.Throws<Refusal>(() => Deployment.DayOf(json));

    [Fact]
    public void The_day_of_a_deployment_is_that_of_its_build()
    {
        using var repository = TestRepository.Small();
        Assert.NotNull(repository.Build("--as-of 2026-06-01").Written);
        Assert.Equal(new PartialDate(2026, 6, 1), Deployment.DayOf(repository.Page("data/build.json")));
    }

    private static TestRepository Full()
    {
        var repository = TestRepository.Small();
        repository.Put("claims/library/source.txt", "The library opens at nine.\nIt closes at six.\nIt is large.\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "recheck: 2026-03-01"));
        repository.Put("claims/library/evidence/door.yaml", "title: Door\nwithdrawn: {date: 2025-05, replaced-by: sign}\n".Replace("2025-05,", "2025-05-01,", StringComparison.Ordinal));
        repository.Put("claims/library/evidence/sign.yaml", "title: Sign\n");
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six.").Replace("- title: Notice at the door", "- document: door", StringComparison.Ordinal));
        repository.Put("claims/library/closes-at-six.ja.yaml", "of: \"000000000000\"\n");
        repository.Put("claims/library/draft.yaml", "quote: It is large.\npublish-after: 2026-02-01\n");
        return repository;
    }

    private static ImmutableArray<DueItem> Of(TestRepository repository, string asOf, PartialDate? deployed = null)
    {
        var (read, _) = RepositoryReader.Read(repository.Root, 1);
        Assert.True(PartialDate.TryParse(asOf, out var day));
        return DueList.Of(QuoteAnchoring.Run(read, 1).Anchored, day, deployed);
    }
}
