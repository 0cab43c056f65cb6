using FactCheck.Diagnostics;

namespace FactCheck.Tests.Rules;

/// <summary>FC114 and FC115 at their edges.</summary>
public sealed class DatesAheadTest
{
    private const string Claim = "claims/library/opens-at-nine.yaml";

    [Theory]
    [InlineData("updated: 2026-06-02", "")]
    [InlineData("updated: 2026-06-03", "updated")]
    [InlineData("recheck: 2030-01-01\nexpires: 2031-01-01", "")]
    [InlineData("contact: [{who: ada, date: 2026-06-01, deadline: 2026-07-01}]", "")]
    [InlineData("publish-after: 2027-01-01", "")]
    public void A_day_has_one_more_for_time_zones(string more, string keys)
    {
        using var repository = With(more);
        Assert.Equal(keys, Keys(repository.Check("--as-of 2026-06-01"), Rule.FC114));
    }

    [Theory]
    [InlineData("published: 2026", "")]
    [InlineData("published: 2026-06", "")]
    [InlineData("published: 2026-07", "published")]
    [InlineData("published: 2027", "published")]
    public void A_month_or_a_year_lies_ahead_only_as_a_whole(string source, string keys)
    {
        using var repository = With("");
        repository.Put("claims/library/source.yaml", repository.Read("claims/library/source.yaml") + source + "\n");
        Assert.Equal(keys, Keys(repository.Check("--as-of 2026-06-01"), Rule.FC114));
    }

    /// <summary>The claim was published on 2026-01-05.</summary>
    [Theory]
    [InlineData("updated: 2027-01-05", "")]
    [InlineData("updated: 2027-01-06", "updated")]
    [InlineData("updated: 2062-02-05\ncorrections: [{date: 2062-02-05, kind: clarification, note: n}]", "date updated")]
    [InlineData("publish-after: 2030-01-01", "")]
    public void Without_a_day_a_date_is_held_against_all_others(string more, string keys)
    {
        using var repository = With(more);
        var result = repository.Check();
        Assert.Equal(keys, Keys(result, Rule.FC115));
        Assert.All(result.Findings.Where(finding => finding.Rule == Rule.FC115), finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Empty(Keys(repository.Check("--as-of 2062-03-01"), Rule.FC115));
    }

    [Fact]
    public void The_first_claim_on_an_old_document_is_not_held_against_the_document()
    {
        using var repository = With("");
        repository.Put("claims/library/source.yaml", repository.Read("claims/library/source.yaml") + "published: 1956\n");
        Assert.Empty(Keys(repository.Check(), Rule.FC115));
        repository.Put("claims/library/source.yaml", repository.Read("claims/library/source.yaml") + "retrieved: 2206-01-01\n");
        Assert.Equal("retrieved", Keys(repository.Check(), Rule.FC115));
    }

    private static string Keys(BuildResult result, Rule rule) =>
        string.Join(' ', result.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Message.Split('\'')[1]).Order(StringComparer.Ordinal));

    private static TestRepository With(string more)
    {
        var repository = TestRepository.Small();
        repository.Put(Claim, TestRepository.Claim("The library opens at nine.", more));
        return repository;
    }
}
