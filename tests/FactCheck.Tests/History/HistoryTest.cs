using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Review;

namespace FactCheck.Tests.History;

/// <summary>What an honest editor may do to a published claim; what is refused is in <c>Rejected/FC411</c> to <c>FC421</c>.</summary>
public sealed class HistoryTest
{
    private static readonly IReadOnlyList<Rule> Rules = [.. Rule.All.Where(rule => string.CompareOrdinal(rule.Code, "FC411") >= 0 && string.CompareOrdinal(rule.Code, "FC425") < 0)];
    private const string File = "claims/library/opens-at-nine.yaml";
    private static readonly string Published = TestRepository.Claim("The library opens at nine.");

    public static TheoryData<string, string, string> HonestChanges => new()
    {
        { "a verdict with its correction", Published, Changed("verdict: accurate", "verdict: inaccurate", "{date: 2026-01-09, kind: verdict, from: accurate, to: inaccurate, note: It opens at ten.}") },
        {
            "a verdict that changed twice", Published,
            Changed("verdict: accurate", "verdict: inaccurate", "{date: 2026-01-08, kind: verdict, from: accurate, to: mostly-accurate, note: One.}", "{date: 2026-01-09, kind: verdict, from: mostly-accurate, to: inaccurate, note: Two.}")
        },
        { "a wording whose correction names the words", Claim("Open at 9 on weekdays"), Claim("Open at 10 on weekdays", "{date: 2026-01-09, kind: factual, from: at 9, to: at 10, note: Misread.}") },
        { "a wording whose correction names the whole", Claim("Open at 9"), Claim("Open at 10", "{date: 2026-01-09, kind: factual, from: Open at 9, to: Open at 10, note: Misread.}") },
        { "a slip of the pen that its correction names", Claim("Open at 9 by the brige"), Claim("Open at 9 by the bridge", "{date: 2026-01-09, kind: clarification, from: brige, to: bridge, note: A letter.}") },
        { "quotation marks and dashes", Claim("Open - 'always' - at 9"), Claim("Open – ‘always’ – at 9") },
        { "a quote that is added", Published, Published.Replace("quote: The library opens at nine.", "quotes: [The library opens at nine., It closes at six.]", StringComparison.Ordinal) },
        {
            "a quote whose end is recorded", Published.Replace("quote: The library opens at nine.", "quotes: [The library opens at nine., It closes at six.]", StringComparison.Ordinal),
            Published + Log(["{date: 2026-01-09, kind: factual, from: It closes at six., note: That is another check.}"])
        },
        { "prose around the verdict", Published, Published.Replace("The notice at the door says the same.", "The notice says so.", StringComparison.Ordinal) },
        { "a retraction", Published, Published + "retracted: {date: 2026-01-09, note: The notice was a joke.}\n" },
        { "a withheld claim", Claim("Open at 9"), Claim("-") + "withheld: {date: 2026-01-09, class: privacy}\n" },
        { "a draft", Published.Replace("published: 2026-01-05", "", StringComparison.Ordinal), Changed("verdict: accurate", "verdict: inaccurate") },
        { "an embargoed claim", Published + "publish-after: 2026-02-01\n", Changed("verdict: accurate", "verdict: inaccurate") },
        { "a day of publication that its correction names", Published, Changed("2026-01-05", "2026-01-04", "{date: 2026-01-09, kind: factual, from: 2026-01-05, to: 2026-01-04, note: It was online a day before.}") },
        { "evidence that was replaced", Published, Published.Replace("title: Notice at the door", "title: Notice in the hall", StringComparison.Ordinal) },
        {
            "an attribution of format 1 with the verdict that says the same", Published + "rates: attribution\nclaim: The clerk said so.\n",
            Published.Replace("verdict: accurate", "verdict: reported-correctly", StringComparison.Ordinal) + "claim: The clerk said so.\n"
        },
        {
            "an attribution of format 1 with another verdict and its correction", Published + "rates: attribution\nclaim: The clerk said so.\n",
            Published.Replace("verdict: accurate", "verdict: reported-in-part", StringComparison.Ordinal)
            + "claim: The clerk said so.\ncorrections:\n  - {date: 2026-01-09, kind: verdict, from: accurate, to: reported-in-part, note: He said more.}\n"
        },
        { "a media rating that is added", Published, Published + "media-rating: [staged]\n" },
        {
            "a media rating that its correction names", Published + "media-rating: [original]\n",
            Published + "media-rating: [altered, staged]\ncorrections:\n  - {date: 2026-01-09, kind: factual, from: original, to: 'altered, staged', note: A second copy shows more.}\n"
        },
        { "a claimant that its correction names", Published + "claimant: Ada Porter\n", Published + "claimant: Ben Carter\ncorrections:\n  - {date: 2026-01-09, kind: factual, from: Ada Porter, to: Ben Carter, note: Misheard.}\n" },
    };

    [Theory]
    [MemberData(nameof(HonestChanges))]
    public void Is_allowed(string what, string was, string now)
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        before.Put(File, was);
        after.Put(File, now);
        Assert.True(Compared(before, after).Length == 0, $"{what} is refused:\n{string.Join('\n', Compared(before, after))}");
    }

    [Theory]
    [InlineData("from: It is so., to: The record says so.", true)]
    [InlineData("from: {en: It is so., de: Es ist so.}, to: {en: The record says so., de: So steht es da.}", true)]
    [InlineData("from: {de: It is so.}, to: {de: The record says so.}", false)]
    [InlineData("from: It is so., to: The record says otherwise.", false)]
    public void Clearer_words_of_a_verdict_need_an_entry_in_its_log(string change, bool isAllowed)
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        before.Put("site/verdicts.yaml", Scale("It is so."));
        after.Put("site/verdicts.yaml", Scale("The record says so.") + $"  corrections: [{{date: 2026-01-09, kind: clarification, {change}, note: Clearer.}}]\n");
        Assert.Equal(isAllowed ? [] : ["FC417"], Compared(before, after).Select(finding => finding.Split(' ')[1]).Distinct());
        // The claims' own logs stay as they are, and the log of the verdict only grows.
        Assert.Contains("FC413", string.Join(' ', Compared(after, before)), StringComparison.Ordinal);

        static string Scale(string definition) => $"- id: accurate\n  label: Accurate\n  definition: {{en: {definition}}}\n";
    }

    [Theory]
    [InlineData("2026-02-28", "2026-03-15", false)]
    [InlineData("2026-03-01", "2026-03-15", true)]
    [InlineData(null, "2026-03-15", true)]
    [InlineData(null, "2026-02-28", false)]
    public void A_base_is_judged_on_its_own_day(string? was, string now, bool isPublished)
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        before.Put(File, Published + "publish-after: 2026-03-01\n");
        after.Put(File, Changed("verdict: accurate", "verdict: inaccurate") + "publish-after: 2026-03-01\n");
        var past = new Baseline("base", new DiskTree(before.Root)) { Day = Day(was) };
        var options = TestRepository.OptionsFor(after.Root, "--as-of " + now) with { Baseline = past };
        Assert.Equal(isPublished, SiteBuild.Check(options).Findings.Any(finding => finding.Rule == Rule.FC411));

        static PartialDate? Day(string? text) => text is not null && PartialDate.TryParse(text, out var day) ? day : null;
    }

    [Fact]
    public void A_base_of_an_earlier_format_is_read_and_its_findings_are_not_reported()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        before.Put("site/site.yaml", "format: 1\ntitle: Checks\n");
        after.Put(File, Changed("verdict: accurate", "verdict: inaccurate"));
        var findings = after.Check(new Baseline("base", new DiskTree(before.Root))).Findings;
        Assert.Contains(findings, finding => finding.Rule == Rule.FC411);
        Assert.DoesNotContain(findings, finding => finding.Rule == Rule.FC707);
    }

    [Fact]
    public void A_claim_that_is_renamed_keeps_its_past()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        after.Delete(File);
        after.Put("claims/library/opens-at-9.yaml", Published + "aliases: [opens-at-nine]\n");
        Assert.Empty(Compared(before, after));

        after.Put("claims/library/opens-at-9.yaml", Published.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal) + "aliases: [opens-at-nine]\n");
        var finding = Assert.Single(Compared(before, after));
        Assert.StartsWith("claims/library/opens-at-9.yaml FC411", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_moves_to_another_dossier_keeps_its_past()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        after.Delete(File);
        foreach (var name in new[] { "source.yaml", "source.txt" })
            after.Put("claims/harbour/" + name, after.Read("claims/library/" + name));
        after.Put("claims/harbour/opens-at-nine.yaml", Published);
        Assert.Empty(Compared(before, after));
    }

    [Fact]
    public void A_verdict_cannot_change_while_the_claim_is_withheld()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        after.Put(File, Changed("verdict: accurate", "verdict: inaccurate") + "withheld: {date: 2026-01-09, class: rights}\n");
        Assert.Contains(Compared(before, after), finding => finding.Contains("FC411", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_correction_tells_of_what_claims_take_over_from_it()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        before.Put("claims/library/source.yaml", "title: Notice\nlanguage: en\npublisher: Harbour Library\n");
        after.Put("claims/library/source.yaml", "title: Notice\nlanguage: en\npublisher: City Library\n");
        Assert.Contains(Compared(before, after), finding => finding.StartsWith("claims/library/source.yaml FC412", StringComparison.Ordinal));

        after.Put(
            "claims/library/source.yaml",
            "title: Notice\nlanguage: en\npublisher: City Library\ncorrections:\n  - {date: 2026-01-09, kind: factual, from: Harbour Library, to: City Library, note: Renamed.}\n");
        Assert.Empty(Compared(before, after));
    }

    [Fact]
    public void No_setting_lowers_the_rules_that_protect_the_record()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        after.Put(File, Changed("verdict: accurate", "verdict: inaccurate"));
        after.Put("site/site.yaml", "rules: {FC411: info}\n");
        Assert.Contains(after.Check(new Baseline("base", new DiskTree(before.Root))).Findings, finding => finding is { Code: "FC411", Severity: Severity.Error });
    }

    [Fact]
    public void A_broken_file_is_reported_once()
    {
        using var before = TestRepository.Small();
        using var after = TestRepository.Small();
        after.Put(File, "quote: [never closed\n");
        Assert.DoesNotContain(Compared(before, after), finding => finding.Contains("FC4", StringComparison.Ordinal));
    }

    private static string[] Compared(TestRepository before, TestRepository after) =>
        [.. after.Check(new Baseline("base", new DiskTree(before.Root))).Findings
            .Where(finding => Rules.Contains(finding.Rule))
            .Select(finding => $"{finding.File} {finding.Code} {finding.Message}")];

    private static string Changed(string was, string now, params string[] corrections) =>
        Published.Replace(was, now, StringComparison.Ordinal) + Log(corrections);

    private static string Claim(string wording, params string[] corrections) =>
        $"claim: {System.Text.Json.JsonSerializer.Serialize(wording)}\n" + Published + Log(corrections);

    private static string Log(string[] corrections) =>
        corrections.Length == 0 ? "" : "corrections:\n" + string.Concat(corrections.Select(entry => $"  - {entry}\n"));
}
