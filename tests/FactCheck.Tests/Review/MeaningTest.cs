using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Review;
using FactCheck.Review.Changes;

namespace FactCheck.Tests.Review;

/// <summary>Words that reverse a sentence are never a small change, and no entry of the log that readers do not see may change them.</summary>
public sealed class MeaningTest
{
    private const string File = "claims/library/opens-at-nine.yaml";

    [Theory]
    [MemberData(nameof(Reversals.All), MemberType = typeof(Reversals))]
    public void A_reversal_is_not_minor_in_any_prose(string language, string before, string after)
    {
        foreach (var claim in new Func<string, string>[] { Summary, text => Published("The notice says so.") + $"accurate-version: \"{text}\"\nselection: \"{text}\"\nanalysis: |\n  {text}\n" })
        {
            Assert.All(Changes(claim(before), claim(after)), change => Assert.True(change.Severity >= ChangeSeverity.Major, $"{language}: {change}"));
        }
    }

    [Theory]
    [InlineData("The notice - 'at nine' - says so.", "The notice – ‘at nine’ – says so.", ChangeSeverity.Minor)]
    [InlineData("The notice... says so.", "The notice… says so.", ChangeSeverity.Minor)]
    [InlineData("The notice says so.", "The notise says so.", ChangeSeverity.Major)]
    [InlineData("The notice says so.", "The notice says so", ChangeSeverity.Major)]
    [InlineData("The notice says so.", "The Notice says so.", ChangeSeverity.Major)]
    public void Only_typography_is_minor(string before, string after, ChangeSeverity severity) =>
        Assert.Equal(severity, Assert.Single(Changes(Summary(before), Summary(after))).Severity);

    [Theory]
    [MemberData(nameof(Reversals.All), MemberType = typeof(Reversals))]
    public void A_reversal_is_no_typo(string _, string before, string after)
    {
        var entry = $"{{date: 2026-01-09, kind: typo, from: \"{before}\", to: \"{after}\"}}";
        Assert.Contains("FC424", Codes(Summary(before), Summary(after) + Log(entry)));
        Assert.Contains("FC424", Codes(Summary(before), Summary(after) + Log("{date: 2026-01-09, kind: typo, note: A slip.}")));
        var wording = $"claim: \"{before}\"\nreworded: condensed\n";
        Assert.Contains("FC412", Codes(Published("s") + wording, Published("s") + wording.Replace(before, after, StringComparison.Ordinal) + Log(entry)));
    }

    [Theory]
    [InlineData("a dash", "The notice - at nine.", "The notice – at nine.", "{date: 2026-01-09, kind: typo, from: '-', to: –}")]
    [InlineData("a dash that is not named", "The notice - at nine.", "The notice – at nine.", "{date: 2026-01-09, kind: typo, note: A dash.}")]
    [InlineData("a letter", "The notise says so.", "The notice says so.", "{date: 2026-01-09, kind: spelling, from: notise, to: notice}")]
    [InlineData("a letter left out", "The libary says so.", "The library says so.", "{date: 2026-01-09, kind: spelling, from: The libary, to: The library}")]
    [InlineData("a letter too many", "The buillding says so.", "The building says so.", "{date: 2026-01-09, kind: spelling, from: buillding, to: building}")]
    [InlineData("a letter in Russian", "Биюлиотека открыта.", "Библиотека открыта.", "{date: 2026-01-09, kind: spelling, from: Биюлиотека, to: Библиотека}")]
    [InlineData("words that a correction names", "The notice says so.", "The door says so.", "{date: 2026-01-09, kind: clarification, from: notice, to: door}")]
    public void Is_allowed(string what, string before, string after, string entry) =>
        Assert.True(Codes(Summary(before), Summary(after) + Log(entry)) is [], what);

    [Theory]
    [InlineData("one word", "{date: 2026-01-09, kind: spelling, from: notise}", "does not name both words")]
    [InlineData("no word", "{date: 2026-01-09, kind: spelling, from: notice, to: notice}", "it changes no word")]
    [InlineData("another word", "{date: 2026-01-09, kind: spelling, from: at eleven, to: by twelve}", "it changes more than one word")]
    [InlineData("a short word", "{date: 2026-01-09, kind: spelling, from: legal, to: regal}", "the word is shorter than six letters")]
    [InlineData("a word that gets long", "{date: 2026-01-09, kind: spelling, from: moral, to: amoral}", "the word is shorter than six letters")]
    [InlineData("the first letter", "{date: 2026-01-09, kind: spelling, from: typical, to: atypical}", "it changes the first letter of a word")]
    [InlineData("a prefix", "{date: 2026-01-09, kind: spelling, from: possible, to: impossible}", "it changes the first letter of a word")]
    [InlineData("two letters", "{date: 2026-01-09, kind: spelling, from: brigde, to: bridge}", "it changes more than one letter")]
    [InlineData("a digit", "{date: 2026-01-09, kind: spelling, from: '1234567', to: '1234568'}", "the word has something other than letters")]
    [InlineData("Japanese", "{date: 2026-01-09, kind: spelling, from: 橋は安全であると述べた, to: 橋は危全であると述べた}", "shorter than six letters")]
    public void Spelling_is_one_letter_inside_a_long_word(string what, string entry, string reason)
    {
        using var files = Put(Summary("The notice says so.") + Log(entry));
        var finding = Assert.Single(files.Check().Findings, finding => finding.Rule == Rule.FC424);
        Assert.True(finding.Message.Contains(reason, StringComparison.Ordinal), $"{what}: {finding.Message}");
    }

    [Theory]
    [InlineData("headline: The opening of the libary\n", "headline: The opening of the library\n")]
    [InlineData("positions:\n  - {party: A, text: The libary is open.}\n  - {party: B, text: It is not.}\n", "positions:\n  - {party: A, text: The library is open.}\n  - {party: B, text: It is not.}\n")]
    public void Spelling_changes_neither_the_headline_nor_the_words_of_others(string before, string after)
    {
        const string Spelling = "{date: 2026-01-09, kind: spelling, from: libary, to: library}";
        Assert.Contains("FC424", Codes(Published("s") + before, Published("s") + after + Log(Spelling)));
        Assert.Contains("FC424", Codes(Published("s") + before, Published("s") + after + Log(Spelling, "{date: 2026-01-09, kind: clarification, note: Another thing.}")));
        Assert.Empty(Codes(Published("s") + before, Published("s") + after + Log("{date: 2026-01-09, kind: clarification, from: libary, to: library}")));
    }

    [Fact]
    public void Readers_see_both_words_of_a_spelling_and_nothing_of_a_typo()
    {
        using var files = Put(Published("The notice says so.") + Log(
            "{date: 2026-01-08, kind: typo, from: “so”, to: '\"so\"', note: Quotation marks.}", "{date: 2026-01-09, kind: spelling, from: notise, to: notice}"));
        var result = files.Build("--base-url https://example.org/ --as-of 2026-02-01");
        Assert.True(result.Written is not null, files.Print(result));
        foreach (var page in new[] { files.Page("claims/opens-at-nine/index.html"), files.Page("corrections/index.html") })
        {
            Assert.Matches("(?s)Spelling corrected</b>.*<del>notise</del>.*<ins>notice</ins>", page);
            Assert.DoesNotContain("<p>Quotation marks.", page, StringComparison.Ordinal);
        }

        Assert.Contains("notise → notice.", files.Page("corrections/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"typo\"", files.Page("claims/opens-at-nine/index.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_entry_is_no_reason_for_an_author_to_go()
    {
        var before = Published("s") + "authors: [ada, ben]\n";
        var after = Published("s") + "authors: [ben]\n";
        Assert.Equal(["FC420"], Codes(before, after + Log("{date: 2026-01-09, kind: typo, from: ada, to: ada}")));
        Assert.Empty(Codes(before, after + Log("{date: 2026-01-09, kind: factual, from: ada, note: She had no part in it.}")));
    }

    [Fact]
    public void A_long_text_is_compared_near_the_difference()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => "w" + i % 97));
        using var before = Put(Published("s") + $"analysis: |\n  {words} legal {words}\n");
        using var after = Put(Published("s") + $"analysis: |\n  {words} illegal {words}\n" + Log("{date: 2026-01-09, kind: typo, note: A slip.}"));
        var finding = Assert.Single(Findings(before, after), finding => finding.Rule == Rule.FC424);
        Assert.Matches("^before: (w\\d+ ){12}\\[legal\\]( w\\d+){12}\nafter:  (w\\d+ ){12}\\[illegal\\]( w\\d+){12}\nwrite 'kind: factual'", finding.Hint);
    }

    private static System.Collections.Immutable.ImmutableArray<FieldChange> Changes(string before, string after)
    {
        using var compared = new Compared();
        compared.Was.Put(File, before);
        compared.Now.Put(File, after);
        return Assert.Single(compared.Report().Claims).Changes;
    }

    /// <summary>Codes of the rules about a log and what it explains.</summary>
    private static string[] Codes(string before, string after)
    {
        using var was = Put(before);
        using var now = Put(after);
        return [.. Findings(was, now).Select(finding => finding.Code).Where(code => code.StartsWith("FC41", StringComparison.Ordinal) || code.StartsWith("FC42", StringComparison.Ordinal))];
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Findings(TestRepository before, TestRepository after) =>
        after.Check(new Baseline("base", new DiskTree(before.Root))).Findings;

    private static string Summary(string text) => Published(text);

    private static string Published(string summary) =>
        TestRepository.Claim("The library opens at nine.").Replace("The notice at the door says the same.", $"\"{summary}\"", StringComparison.Ordinal);

    private static string Log(params string[] entries)
    {
        var log = new StringBuilder("corrections:\n");
        foreach (var entry in entries)
            log.Append("  - ").Append(entry).Append('\n');
        return log.ToString();
    }

    private static TestRepository Put(string claim)
    {
        var files = TestRepository.Small();
        files.Put(File, claim);
        return files;
    }
}
