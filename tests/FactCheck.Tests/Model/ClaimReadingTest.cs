using System.Text.Json;

namespace FactCheck.Tests.Model;

/// <summary>When a check counts as read by a person, what its page says, and whether it carries ClaimReview.</summary>
public sealed class ClaimReadingTest
{
    private const string Responsible = "organisation: {name: Desk, responsible: The editor}\n";

    [Theory]
    [InlineData("", Responsible, "ai-unread", "No person has checked this page.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]", Responsible, "ai-read", "Ada checked text and evidence on 9 January 2026. Responsible: The editor.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]", "", "ai-read-no-one-responsible", "Ada checked text and evidence on 9 January 2026. No one is named as responsible.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: language}]", Responsible, "ai-read-language", "Ada read the language on 9 January 2026; no person has checked the evidence.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: expert}]", Responsible, "ai-read-expert", "no person has checked the evidence.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]\nauthors: [ada]", Responsible, "ai-unread", "No person has checked this page.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-04, scope: evidence}]", Responsible, "ai-read", "Ada checked text and evidence on 4 January 2026.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]\nupdated: 2026-01-10", Responsible, "ai-read-outdated", "Changed since; that reading no longer counts.")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-10, scope: evidence}]\nupdated: 2026-01-10", Responsible, "ai-read", "on 10 January 2026")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]\ncorrections: [{date: 2026-01-10, kind: factual, from: a, to: b, note: So.}]", Responsible, "ai-read-outdated", "Changed since")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]\ncorrections: [{date: 2026-01-10, kind: typo, from: a - b, to: a – b}]", Responsible, "ai-read", "Ada checked")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}, {id: ada, date: 2026-01-11, scope: evidence}]\nupdated: 2026-01-10", Responsible, "ai-read", "on 11 January 2026")]
    public void A_check_by_an_AI_model_says_who_has_read_it(string more, string site, string state, string words)
    {
        using var repository = Repository("ai: draft\n" + site, more);
        using var json = JsonDocument.Parse(repository.Page("claims/opens-at-nine/index.json"));
        var claim = json.RootElement.GetProperty("claim");
        Assert.Equal(state, claim.GetProperty("notice").GetProperty("state").GetString());
        Assert.Equal(state == "ai-read", claim.GetProperty("readByPerson").GetBoolean());
        var page = repository.Page("claims/opens-at-nine/index.html");
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(state == "ai-read", page.Contains("\"ClaimReview\"", StringComparison.Ordinal));
        Assert.Equal(state == "ai-read", repository.Page("data/claimreview.json").Contains("\"ClaimReview\"", StringComparison.Ordinal));
        var isChecked = state is "ai-read" or "ai-read-no-one-responsible";
        Assert.Equal(!isChecked, page.Contains("· AI-written · not checked by a person · ", StringComparison.Ordinal));
        Assert.Contains(isChecked ? words : "AI-written · not checked by a person", repository.Page("claims/opens-at-nine/embed/index.html"), StringComparison.Ordinal);
        Assert.Contains(isChecked ? words : "AI-written · not checked by a person", repository.Page("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "unread")]
    [InlineData("reviewers: [{id: ada, date: 2026-01-09, scope: evidence}]", null)]
    public void A_check_by_people_says_so_until_a_second_person_has_read_it(string more, string? state)
    {
        using var repository = Repository("ai: draft\ndefault-authors: [grace, desk]\n" + Responsible, "ai: none\n" + more);
        using var json = JsonDocument.Parse(repository.Page("claims/opens-at-nine/index.json"));
        Assert.Equal(state, json.RootElement.GetProperty("claim").TryGetProperty("notice", out var notice) ? notice.GetProperty("state").GetString() : null);
        var page = repository.Page("claims/opens-at-nine/index.html");
        Assert.Equal(state is not null, page.Contains("Written by Grace, The desk. No second person has checked it.", StringComparison.Ordinal));
        Assert.DoesNotContain("AI", page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    /// <summary>On its page, in the collected file.</summary>
    [Theory]
    [InlineData("reviewed", false, false)]
    [InlineData("all", true, true)]
    [InlineData("feed", false, true)]
    [InlineData("none", false, null)]
    public void The_site_decides_which_checks_carry_ClaimReview(string setting, bool onPage, bool? inFile)
    {
        using var repository = Repository($"claimreview: {setting}\n", "");
        Assert.Equal(onPage, repository.Page("claims/opens-at-nine/index.html").Contains("\"ClaimReview\"", StringComparison.Ordinal));
        var hasFile = TestRepository.FilesBelow(repository.Output).Contains("data/claimreview.json");
        Assert.Equal(inFile, hasFile ? repository.Page("data/claimreview.json").Contains("\"ClaimReview\"", StringComparison.Ordinal) : null);
    }

    private static TestRepository Repository(string site, string more)
    {
        var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\n" + site);
        repository.Put("site/people.yaml", "- {id: ada, name: Ada, public-role: public}\n- {id: grace, name: Grace, public-role: public}\n- {id: desk, name: The desk, kind: organisation}\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", more));
        var result = repository.Build("--base-url https://example.org/");
        Assert.True(result.Written is not null, repository.Print(result));
        return repository;
    }
}
