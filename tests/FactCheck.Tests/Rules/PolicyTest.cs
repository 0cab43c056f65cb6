using FactCheck.Diagnostics;

namespace FactCheck.Tests.Rules;

/// <summary>What a site asks of its claims.</summary>
public sealed class PolicyTest
{
    private static readonly string[] Newsroom = ["FC317", "FC318", "FC328", "FC406", "FC408", "FC409", "FC705", "FC706", "FC720"];

    [Fact]
    public void A_person_who_checks_alone_is_asked_for_nothing_more() => Assert.Empty(Codes("policy: {preset: personal}"));

    [Fact]
    public void Without_a_policy_the_preset_is_personal() => Assert.Empty(Codes(""));

    [Fact]
    public void A_newsroom_is_asked_for_all_that_files_can_show() => Assert.Equal(Newsroom, Codes("policy: {preset: newsroom}"));

    [Theory]
    [InlineData("second-readers: 0", "FC406")]
    [InlineData("origins: 1", "FC317")]
    [InlineData("both-sides: false", "FC318")]
    [InlineData("contact: false", "FC408")]
    [InlineData("recheck: false", "FC409")]
    [InlineData("selection: false", "FC328")]
    public void A_key_takes_one_demand_of_the_preset_back(string key, string code) =>
        Assert.Equal(Newsroom.Where(known => known != code), Codes($"policy: {{preset: newsroom, {key}}}"));

    [Theory]
    [InlineData("second-readers: 1", "FC406")]
    [InlineData("origins: 2", "FC317")]
    [InlineData("both-sides: true", "FC318")]
    [InlineData("contact: true", "FC408")]
    [InlineData("recheck: true", "FC409")]
    [InlineData("selection: true", "FC328")]
    [InlineData("quotation: 10", "FC210")]
    public void A_key_adds_one_demand_to_the_preset(string key, string code) => Assert.Equal([code], Codes($"policy: {{{key}}}"));

    [Fact]
    public void Every_demand_of_the_policy_has_rules_and_every_rule_of_the_policy_a_demand()
    {
        using var repository = TestRepository.Small();
        var keys = Rule.All.Select(rule => rule.PolicyKey).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var key in keys)
            repository.Put("site/site.yaml", $"policy: {{{key}: {(key is "second-readers" or "origins" or "quotation" ? "0" : "false")}}}\n");
        Assert.Equal(
            ["archive", "both-sides", "contact", "interests", "origins", "policy-pages", "primary-sources", "quotation", "recheck", "second-readers", "selection"],
            keys);
        repository.Put("site/site.yaml", "policy: {" + string.Join(", ", keys.Select(key => $"{key}: {(key is "second-readers" or "origins" or "quotation" ? "0" : "false")}")) + "}\n");
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity > Severity.Info);
    }

    [Fact]
    public void A_draft_is_asked_for_nothing()
    {
        using var repository = Repository("policy: {preset: newsroom, policy-pages: false}\ncontact: desk@checks.example");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.").Replace("published: 2026-01-05\n", "", StringComparison.Ordinal));
        Assert.Empty(Codes(repository));
    }

    [Fact]
    public void Findings_of_a_rule_that_is_switched_off_are_counted_in_the_last_line()
    {
        using var repository = Repository("policy: {preset: newsroom, policy-pages: false}\nrules: {FC406: off, FC409: off, FC328: info}");
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six."));
        var result = repository.Check("--base-url https://example.org/");
        Assert.DoesNotContain(result.Findings, finding => finding.Code is "FC406" or "FC409");
        Assert.All(result.Findings.Where(finding => finding.Code == "FC328"), finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.Contains("; 2 findings of FC406 not listed (switched off); 2 findings of FC409 not listed (switched off); ", repository.Print(result), StringComparison.Ordinal);
    }

    [Fact]
    public void No_integrity_rule_can_be_switched_off_or_lowered()
    {
        foreach (var rule in Rule.All.Where(rule => rule.Integrity))
        {
            foreach (var word in new[] { "off", "info", "warning" })
            {
                using var repository = Repository($"rules: {{{rule.Code}: {word}}}");
                Assert.Equal(["FC702"], Codes(repository));
            }
        }
    }

    private static string[] Codes(string settings)
    {
        using var repository = Repository(settings);
        return Codes(repository);
    }

    private static string[] Codes(TestRepository repository) =>
        [.. repository.Check("--base-url https://example.org/").Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)];

    private static TestRepository Repository(string settings)
    {
        var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: Notice of the Harbour Library\nlanguage: en\npublisher: Harbour Library\n");
        repository.Put("site/site.yaml", "format: 2\n" + settings + "\n");
        return repository;
    }
}
