namespace FactCheck.Tests.Plan;

/// <summary>"As of" is the newest day, not after the day of the build, on which what readers see changed.</summary>
public sealed class VisibleChangesTest
{
    [Theory]
    [InlineData("", "", "2026-01-05")]
    [InlineData("", "2026-06-01", "2026-01-05")]
    [InlineData("updated: 2026-02-01", "2026-06-01", "2026-02-01")]
    [InlineData("corrections: [{date: 2026-02-02, kind: clarification, note: n}]", "2026-06-01", "2026-02-02")]
    [InlineData("reviewers: [{id: ada, date: 2026-02-03}]", "2026-06-01", "2026-02-03")]
    [InlineData("publish-after: 2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("publish-after: 2026-03-01", "2026-06-01", "2026-03-01")]
    [InlineData("recheck: 2026-03-01", "2026-03-01", "2026-01-05")]
    [InlineData("recheck: 2026-03-01", "2026-03-02", "2026-03-02")]
    [InlineData("recheck: 2026-03-01", "2026-06-01", "2026-03-02")]
    [InlineData("expires: 2026-03-31", "2026-06-01", "2026-04-01")]
    [InlineData("recheck: 2026-03-01", "", "2026-01-05")]
    [InlineData("recheck: 2026-03-01\nretracted: {date: 2026-02-04, note: n}", "2026-06-01", "2026-02-04")]
    [InlineData("recheck: 2026-03-01\ncorrections: [{date: 2026-02-02, kind: verdict, from: inaccurate, to: accurate, note: n}]", "2026-06-01", "2026-02-02")]
    [InlineData("updated: 2026-06-02", "2026-06-01", "2026-01-05")]
    [InlineData("retracted: {date: 2026-02-04, note: n}", "2026-06-01", "2026-02-04")]
    [InlineData("withheld: {date: 2026-02-05, class: privacy}", "2026-06-01", "2026-02-05")]
    public void As_of_is_the_newest_day_that_readers_noticed(string more, string day, string asOf)
    {
        using var repository = Small(more);
        var site = repository.Check(Flags(day)).Site;
        Assert.Equal((asOf, asOf), (site.AsOf.ToString(), site.Claims.Single().LastChanged.ToString()));
    }

    [Theory]
    [InlineData("publish-after: 2026-03-01", "")]
    [InlineData("publish-after: 2026-03-01", "2026-02-28")]
    [InlineData("publish-after: 2026-03-01\nupdated: 2062-02-05", "")]
    public void Without_its_day_a_claim_that_is_held_back_is_nowhere(string more, string day)
    {
        using var repository = Small(more);
        var result = repository.Build(Flags(day));
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.DoesNotContain(TestRepository.FilesBelow(repository.Output), file => repository.Page(file).Contains("opens-at-nine", StringComparison.Ordinal));
        Assert.Contains(day.Length == 0 ? "no day was given (--as-of), so nothing that waits for one is shown" : "1 claim left out as unpublished", repository.Print(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_a_page_or_a_document_counts()
    {
        using var repository = Small("");
        const string Correction = "corrections: [{date: 2026-02-DD, kind: factual, note: n}]\n";
        repository.Put("site/pages/about.md", $"---\ntitle: About\n{Correction.Replace("DD", "06", StringComparison.Ordinal)}---\nWe.\n");
        Assert.Equal("2026-02-06", repository.Check("--as-of 2026-06-01").Site.AsOf.ToString());
        repository.Put("claims/library/source.yaml", repository.Read("claims/library/source.yaml") + Correction.Replace("DD", "07", StringComparison.Ordinal));
        Assert.Equal("2026-02-07", repository.Check("--as-of 2026-06-01").Site.AsOf.ToString());
    }

    [Fact]
    public void Another_day_on_which_nothing_changed_changes_build_json_alone()
    {
        using var repository = Small("recheck: 2026-07-01");
        var first = Files("2026-06-01");
        var second = Files("2026-06-30");
        Assert.Equal(["data/build.json"], first.Keys.Where(file => first[file] != second[file]));

        var overdue = Files("2026-07-02");
        Assert.Contains("claims/opens-at-nine/index.html", first.Keys.Where(file => first[file] != overdue[file]));
        Assert.Contains("It may be out of date.", overdue["claims/opens-at-nine/index.html"], StringComparison.Ordinal);

        Dictionary<string, string> Files(string day)
        {
            Assert.NotNull(repository.Build("--base-url https://example.org/ " + Flags(day)).Written);
            return TestRepository.FilesBelow(repository.Output).ToDictionary(file => file, repository.Page, StringComparer.Ordinal);
        }
    }

    private static string Flags(string day) => day.Length == 0 ? "" : "--as-of " + day;

    private static TestRepository Small(string more)
    {
        var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", more));
        return repository;
    }
}
