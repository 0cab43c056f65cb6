using FactCheck.Diagnostics;

namespace FactCheck.Tests;

/// <summary>What a newsroom relies on: an error anywhere stops the build, is reported in full, and leaves the site alone.</summary>
public sealed class IntegrityTest
{
    private const string Claim = "claims/japan-russia-peace-treaty/islands-passed-to-the-ussr.yaml";
    private const string Source = "claims/japan-russia-peace-treaty/source.txt";

    [Fact]
    public void One_letter_of_a_quote_changed_stops_check_and_build_and_the_site_stays()
    {
        var (finding, printed) = Spoil(Claim, "they passed to the USSR", "they massed to the USSR");
        Assert.Equal((Claim, 1, 8), (finding.File, finding.Location.Line, finding.Location.Column));
        Assert.Contains($"{Claim}:1:8: error FC203: ", printed, StringComparison.Ordinal);
        Assert.Contains("  hint: copy the words letter for letter; the nearest sentence is claims/japan-russia-peace-treaty/source.txt:", printed, StringComparison.Ordinal);
        Assert.Contains("the quote: as a result of the Second World War they [massed] to the USSR", printed, StringComparison.Ordinal);
        Assert.Contains("the text:  as a result of the Second World War they [passed] to the USSR", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_deleted_from_the_source_stops_check_and_build_and_the_site_stays()
    {
        var sentence = File.ReadLines(Path.Join(TestRepository.OfThisProject(), Source)).Single(line => line.Contains("they passed to the USSR", StringComparison.Ordinal));
        var (finding, printed) = Spoil(Source, sentence + "\n", "");
        Assert.Equal((Claim, 1, 8), (finding.File, finding.Location.Line, finding.Location.Column));
        Assert.Contains($"{Claim}:1:8: error FC203: ", printed, StringComparison.Ordinal);
        Assert.Contains("  hint: ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_does_not_hide_the_findings_in_others()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/broken.yaml", "quote: [never closed\nverdict: accurate\n");
        repository.Put("claims/library/misspelt.yaml", TestRepository.Claim("It closes at six.", "headlin: Six"));
        repository.Put("claims/library/misquoted.yaml", TestRepository.Claim("It closes at ten."));
        repository.Put("claims/library/half.yaml", "quote: It never closes.\nverdict: wrong\n");
        repository.Put("claims/library/evidence/half.yaml", "kind: nonsense\n");
        repository.Put("claims/empty/source.yaml", "");
        repository.Put("site/people.yaml", "- id: Not An Id\n  name: X\n  kind: organisation\n");
        repository.Put("site/pages/about.md", "no front matter\n");

        var found = repository.Check("--base-url https://example.org/").Findings.Select(finding => $"{finding.File} {finding.Code}").ToList();

        Assert.Equal(
            [
                "claims/empty/source.txt FC010",
                "claims/empty/source.yaml FC003",
                "claims/library/broken.yaml FC002",
                "claims/library/evidence/half.yaml FC103",
                "claims/library/evidence/half.yaml FC105",
                "claims/library/half.yaml FC103",
                "claims/library/half.yaml FC203",
                "claims/library/half.yaml FC301",
                "claims/library/misquoted.yaml FC203",
                "claims/library/misspelt.yaml FC101",
                "site/pages/about.md FC103",
                "site/people.yaml FC108",
            ],
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_of_three_megabytes_is_written_whole()
    {
        using var repository = TestRepository.Small();
        repository.Put("templates/home.html", "{{ for i in 1..60000 }}<p>{{ i }}: fifty characters of text stand in each line.</p>\n{{ end }}the end\n");
        var result = repository.Build();
        Assert.True(result.Written is not null, repository.Print(result));
        var page = repository.Page("index.html");
        Assert.True(page.Length > 3_000_000);
        Assert.Equal(string.Concat(Enumerable.Range(1, 60_000).Select(i => $"<p>{i}: fifty characters of text stand in each line.</p>\n")) + "the end\n", page);
    }

    /// <summary>Rules of form can be lowered; what then cannot be shown must not crash, nor be shown half.</summary>
    [Theory]
    [InlineData("FC314", "evidence:\n  - {title: A, document: plan, stance: supports, consulted: full, shows: The hours.}\n  - {title: B, document: plan, stance: context, consulted: full, shows: More hours.}\n")]
    [InlineData("FC304", "evidence:\n  - {document: nowhere, stance: supports, consulted: full, shows: The hours.}\n")]
    [InlineData("FC313", "evidence:\n  - {title: A, stance: supports, consulted: full, shows: The hours.}\nparts:\n  - {text: The hour., verdict: accurate, evidence: [nowhere]}\n")]
    [InlineData("FC306", "evidence:\n  - {title: A, stance: supports, consulted: full, shows: The hours.}\nanalysis: See.[^nowhere]\n")]
    [InlineData("FC502", "evidence:\n  - {title: A, stance: supports, consulted: full, shows: The hours.}\nanalysis: See [this](claim:nowhere).\n")]
    [InlineData("FC312", "evidence:\n  - {title: A, stance: supports, consulted: full, shows: The hours.}\nrelated:\n  - claim: nowhere\n")]
    [InlineData("FC301", "evidence:\n  - {title: A, stance: supports, consulted: full, shows: The hours.}\nparts:\n  - {text: The hour., verdict: nowhere}\n")]
    public void A_rule_that_is_lowered_leaves_a_site_that_builds(string code, string fields)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", $"rules: {{{code}: warning}}\n");
        repository.Put("claims/library/opens-at-nine.yaml", "quote: The library opens at nine.\nverdict: accurate\nsummary: So it is.\npublished: 2026-01-05\n" + fields);
        var result = repository.Build();
        Assert.Contains(result.Findings, finding => finding.Code == code && finding.Severity == Severity.Warning);
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.Empty(BrokenLinks.In(repository.Output));
    }

    private static (Diagnostic Finding, string Printed) Spoil(string file, string before, string after)
    {
        using var repository = TestRepository.CopyOf(TestRepository.OfThisProject());
        Assert.NotNull(repository.Build().Written);
        var site = Bytes(repository.Output);
        var text = repository.Read(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        repository.Put(file, text.Replace(before, after, StringComparison.Ordinal));

        var check = repository.Check();
        var build = repository.Build();

        Assert.False(check.CanRender(strict: false));
        Assert.Null(build.Written);
        Assert.Equal(repository.Print(check), repository.Print(build));
        Assert.Equal(site, Bytes(repository.Output));
        return (build.Findings.First(finding => finding.Severity == Severity.Error), repository.Print(build));
    }

    private static IEnumerable<(string File, string Bytes)> Bytes(string folder) =>
        [.. TestRepository.FilesBelow(folder).Select(file => (file, Convert.ToBase64String(File.ReadAllBytes(Path.Join(folder, file)))))];
}
