using System.Text;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Corrections;
using FactCheck.Edit.Yaml;
using FactCheck.Load;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Tests.Edit;

public sealed class ClaimCorrectionTest
{
    private const string File = "claims/library/opens-at-nine.yaml";

    private static CorrectionRequest Request(CorrectionKind kind, params (string Key, string Value)[] fields) =>
        new("opens-at-nine", Day) { Kind = kind, Note = "A slip.", Fields = [.. fields.Select(field => KeyValuePair.Create(field.Key, field.Value))] };

    private static readonly PartialDate Day = new(2026, 12, 1);

    private static readonly IReadOnlyList<string> RealFiles =
    [
        .. Directory.EnumerateFiles(Path.Join(TestRepository.OfThisProject(), "claims"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is var name && name != "source.yaml" && name.Count(c => c == '.') == 1 && !file.Contains("evidence", StringComparison.Ordinal))
            // The test writes the log.
            .Where(file => System.IO.File.ReadAllText(file) is var text && !text.Contains("\ncorrections:", StringComparison.Ordinal) && !text.Contains("\nupdated:", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void A_new_verdict_is_written_with_its_entry_and_dates()
    {
        using var repository = TestRepository.Small();
        var before = repository.Read(File);
        var done = Run(repository, Verdict("mostly-accurate") with { ReportedBy = "A reader" });
        Assert.Equal([$"{File}: verdict accurate -> mostly-accurate; correction of 2026-12-01 written"], done.Changes.AsEnumerable());
        Assert.Equal(
            before.Replace("verdict: accurate", "verdict: mostly-accurate", StringComparison.Ordinal).Replace(
                "published: 2026-01-05\n",
                "published: 2026-01-05\nupdated: 2026-12-01\ncorrections:\n  - date: 2026-12-01\n    kind: verdict\n    from: accurate\n    to: mostly-accurate\n    note: Why.\n    reported-by: A reader\n",
                StringComparison.Ordinal),
            repository.Read(File));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Corrections_follow_each_other_in_a_chain()
    {
        using var repository = TestRepository.Small();
        Run(repository, Verdict("mostly-accurate"));
        Run(repository, new CorrectionRequest("opens-at-nine", Day) { Kind = CorrectionKind.Typo, Note = "A dash." });
        Run(repository, Verdict("inaccurate") with { Date = new(2026, 12, 3), Fields = [KeyValuePair.Create("accurate-version", "It opens at ten."), KeyValuePair.Create("headline", "The library opens at ten")] });
        var claim = Claim(repository);
        Assert.Equal(
            ["accurate>mostly-accurate", ">", "mostly-accurate>inaccurate"],
            claim.Corrections.Select(correction => $"{correction.From?.Value}>{correction.To?.Value}"));
        Assert.Equal(("inaccurate", new PartialDate(2026, 12, 3), "It opens at ten."), (claim.Verdict.Value, claim.Updated!.Value.Value, claim.AccurateVersion!.Value));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_new_wording_is_named_with_the_old_one()
    {
        using var repository = TestRepository.Small();
        Run(repository, new CorrectionRequest("opens-at-nine", Day) { Kind = CorrectionKind.Clarification, Note = "Which library.", Fields = [KeyValuePair.Create("claim", "The Harbour Library opens at nine.")] });
        var claim = Claim(repository);
        Assert.Equal("The Harbour Library opens at nine.", claim.Wording!.Value);
        Assert.Equal(("The library opens at nine.", "The Harbour Library opens at nine."), (claim.Corrections[0].From!.Value, claim.Corrections[0].To!.Value));
        Refused(repository, Verdict("opinion") with { Fields = [KeyValuePair.Create("claim", "x")] }, "verdict and wording are two corrections");
    }

    [Fact]
    public void A_correction_of_spelling_names_both_words()
    {
        using var repository = TestRepository.Small();
        repository.Put(File, TestRepository.Claim("The library opens at nine.").Replace("The notice at the door", "The notise at the door", StringComparison.Ordinal));
        Run(repository, Request(CorrectionKind.Spelling, ("summary", "The notice at the door says the same.")));
        var claim = Claim(repository);
        Assert.Equal(("The notice at the door says the same.", "notise", "notice"), (claim.Summary.Value, claim.Corrections[0].From!.Value, claim.Corrections[0].To!.Value));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Typography_and_spelling_change_nothing_else()
    {
        using var repository = TestRepository.Small();
        Refused(repository, Request(CorrectionKind.Typo, ("summary", "The notice at the door denies the same.")), "the new text of 'summary' changes more than a correction of kind 'typo' may");
        Refused(repository, Request(CorrectionKind.Typo, ("would-change", "A notice.")), "the new text of 'would-change' changes more than a correction of kind 'typo' may");
        Refused(repository, Request(CorrectionKind.Spelling, ("summary", "The notices at the doors say the same.")), "the new text of 'summary' changes more than a correction of kind 'spelling' may");
        Refused(repository, Request(CorrectionKind.Spelling, ("claim", "The liprary opens at nine.")), "the new text of 'claim' changes more than a correction of kind 'spelling' may");
        Refused(repository, Request(CorrectionKind.Spelling), "a correction of kind 'spelling' changes one word of one text");
        Refused(repository, Request(CorrectionKind.Typo) with { LeavesOut = ["A point."] }, "a new point of 'leaves-out' is not a correction of kind 'typo'");
        Run(repository, Request(CorrectionKind.Typo, ("summary", "The notice at\u00A0the door says the same.")));
        Assert.Equal(CorrectionKind.Typo, Assert.Single(Claim(repository).Corrections).Kind);
    }

    [Theory]
    [InlineData("accurate", "Why.", "the verdict is 'accurate' already")]
    [InlineData("acurate", "Why.", "the verdict 'acurate' is not in the scale")]
    [InlineData("inaccurate", " ", "a correction needs a note")]
    [InlineData("missing-context", "Why.", "the change would add 1 error")]
    public void An_invalid_correction_is_refused_and_nothing_is_written(string verdict, string note, string reason)
    {
        using var repository = TestRepository.Small();
        Refused(repository, Verdict(verdict) with { Note = note }, reason);
    }

    [Theory]
    [InlineData("corrections: [{date: 2026-02-01, kind: verdict, from: inaccurate, to: opinion, note: n}]", "do not lead to its verdict")]
    [InlineData("retracted: {date: 2026-02-01, note: n}", "the claim is retracted")]
    [InlineData("withheld: {date: 2026-02-01, class: privacy}", "the claim is withheld")]
    [InlineData("corrections: [{kind: verdict}]", "has errors")]
    [InlineData("updated: 2026-12-24\ncorrections: [{date: 2026-12-24, kind: typo, note: n}]", "the change would add 1 error")]
    [InlineData("corrections:\n  date: 2026-02-01\n  kind: typo\n  note: n", "cannot be changed without affecting the rest")]
    public void A_claim_with_an_inconsistent_log_is_refused(string more, string reason)
    {
        using var repository = TestRepository.Small();
        repository.Put(File, TestRepository.Claim("The library opens at nine.", more));
        Refused(repository, Verdict("mostly-accurate"), reason);
    }

    [Fact]
    public void A_contradictory_request_is_refused()
    {
        using var repository = TestRepository.Small();
        Refused(repository, new CorrectionRequest("opens-at-nine", Day) { Note = "n" }, "the kind of correction is missing");
        Refused(repository, new CorrectionRequest("opens-at-nine", Day) { Note = "n", Kind = CorrectionKind.Retraction }, "a retraction is not a correction");
        Refused(repository, Verdict("opinion") with { Kind = CorrectionKind.Typo }, "a new verdict is not a correction of kind 'typo'");
        Refused(repository, Verdict("opinion") with { Claim = "opens-at-nin" }, "there is no claim 'opens-at-nin'");
        Refused(repository, Verdict("opinion") with { Note = "a\u202Eb" }, "contains a character that no file may contain");
        Refused(repository, Verdict("opinion") with { Fields = [KeyValuePair.Create("summary", " ")] }, "the new text of 'summary' is empty");
    }

    [Theory]
    [InlineData("")]
    [InlineData("published: 2026-01-05\npublish-after: 2027-01-01\n")]
    public void A_claim_that_no_one_has_read_gets_no_log(string published)
    {
        using var repository = TestRepository.Small();
        repository.Put(File, TestRepository.Claim("The library opens at nine.").Replace("published: 2026-01-05\n", published, StringComparison.Ordinal));
        var done = Run(repository, Verdict("mostly-accurate"));
        Assert.Contains("the claim is not public yet, so it needs no correction; the note was not written", done.Notes);
        var claim = Claim(repository);
        Assert.Equal(("mostly-accurate", 0), (claim.Verdict.Value, claim.Corrections.Length));
        Assert.Null(claim.Updated);
    }

    /// <summary>Formats that people use: line ends, byte order marks, comments, and every way to write a log.</summary>
    [Fact]
    public void Only_edited_lines_change_in_real_files_of_any_style() =>
        Gen.Select(Gen.Int[0, RealFiles.Count - 1], Gen.Bool, Gen.Int[0, Logs.Length - 1], Gen.Int[0, 100], Gen.Bool, Anchor.RandomText.Any)
            .ForAll((file, isCrLf, log, comments, isVerdict, noise) =>
            {
                var text = WithComments(System.IO.File.ReadAllText(RealFiles[file]).Replace("published: ", Logs[log] + "published: ", StringComparison.Ordinal), comments);
                if (isCrLf)
                    text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
                var claim = Read(text, out var findings);
                Assert.True(findings.Count == 0, string.Join('\n', findings));
                var request = new CorrectionRequest(claim.Id, Day) { Verdict = isVerdict ? "opinion" : null, Kind = isVerdict ? null : CorrectionKind.Factual };
                var note = WhiteSpace.Collapsed("Why: " + noise);
                if (!YamlFile.CanHold(note))
                    note = "Why.";

                var changed = ClaimCorrection.Changed(YamlFile.Parse(text)!, claim, request, note).Characters;

                var after = Read(changed, out findings);
                Assert.True(findings.All(finding => finding.Severity != Severity.Error), changed);
                Assert.Equal(claim.Corrections.Length + 1, after.Corrections.Length);
                Assert.Equal((note, Day), (after.Corrections[^1].Note!.Value, after.Updated!.Value.Value));
                Assert.Equal(isVerdict ? "opinion" : claim.Verdict.Value, after.Verdict.Value);
                AssertOnlyTouched(text, changed, isVerdict, isCrLf);
            }, iter: 400);

    /// <summary>One after another in a copy of this repository, as the command does it.</summary>
    [Fact]
    public void Every_real_claim_can_be_corrected_without_new_findings()
    {
        using var repository = TestRepository.CopyOf(TestRepository.OfThisProject());
        var before = repository.Check();
        foreach (var id in RealFiles.Take(4).Select(file => Path.GetFileNameWithoutExtension(file)))
            ClaimCorrection.Run(repository.Root, new CorrectionRequest(id, Day) { Kind = CorrectionKind.Clarification, Note = "Clearer: #1." }, 2);

        // The entry itself is to be translated.
        Assert.Equal(
            before.Findings.Select(finding => (finding.Code, finding.File, finding.Message)),
            repository.Check().Findings.Where(finding => finding.Rule != Rule.FC405).Select(finding => (finding.Code, finding.File, finding.Message)));
    }

    [Theory]
    [InlineData("", "the claim is a draft, so no one has read it")]
    [InlineData("published: 2026-01-05\npublish-after: 2027-01-01\n", "the claim is held back until 2027-01-01, so no one has read it")]
    public void A_claim_that_no_one_has_read_is_not_retracted(string published, string message)
    {
        using var repository = TestRepository.Small();
        repository.Put(File, TestRepository.Claim("The library opens at nine.").Replace("published: 2026-01-05\n", published, StringComparison.Ordinal));
        Assert.Equal(message, Assert.Throws<Refusal>(() => ClaimRetraction.Run(repository.Root, "opens-at-nine", "n", Day, 1)).Message);
    }

    [Fact]
    public void A_retraction_adds_a_notice_and_a_correction()
    {
        using var repository = TestRepository.Small();
        ClaimRetraction.Run(repository.Root, "opens-at-nine", "Another library was meant.", Day, 1);
        var claim = Claim(repository);
        Assert.Equal((Day, "Another library was meant."), (claim.Retracted!.Date.Value, claim.Retracted.Note.Value));
        Assert.Equal((CorrectionKind.Retraction, Day), (Assert.Single(claim.Corrections).Kind, claim.Updated!.Value.Value));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("the claim was retracted on 2026-12-01", Assert.Throws<Refusal>(() => ClaimRetraction.Run(repository.Root, "opens-at-nine", "n", Day, 1)).Message);
    }

    private static readonly string[] Logs =
    [
        "",
        "updated: 2026-11-23   # once\n",
        "corrections: []\n",
        "corrections: [{date: 2026-11-23, kind: typo, note: x}] # log\n",
        "corrections: {date: 2026-11-23, kind: typo, note: x}\n",
        "corrections:\n- date: 2026-11-23\n  kind: typo # why\n\n# next\n",
        "corrections:\n    - kind: typo\n      date: 2026-11-23\n      note: |+\n        kept\n\n\n",
    ];

    private static string WithComments(string text, int seed)
    {
        var lines = text.Split('\n').ToList();
        var keys = Enumerable.Range(0, lines.Count).Where(i => lines[i].Length > 0 && char.IsAsciiLetter(lines[i][0])).ToList();
        lines.Insert(keys[seed % keys.Count], $"# remark {seed}");
        return string.Join('\n', lines);
    }

    /// <summary>The lines of the old file are those of the new one, in order, but for verdict, dates and log.</summary>
    private static void AssertOnlyTouched(string before, string after, bool isVerdict, bool isCrLf)
    {
        if (isCrLf)
            Assert.DoesNotContain('\n', after.Replace("\r\n", "", StringComparison.Ordinal));
        var touched = before.Split('\n').Where(line => !IsTouched(line)).ToList();
        var remaining = new Queue<string>(touched);
        var added = 0;
        foreach (var line in after.Split('\n'))
        {
            if (remaining.TryPeek(out var next) && next == line)
                remaining.Dequeue();
            else
                added++;
        }

        Assert.True(remaining.Count == 0, $"lost: {string.Join('\n', remaining.Take(3))}");
        Assert.InRange(added, 1, 60);

        bool IsTouched(string line) =>
            (isVerdict && line.StartsWith("verdict:", StringComparison.Ordinal))
            || line.StartsWith("updated:", StringComparison.Ordinal) || line.StartsWith("corrections: ", StringComparison.Ordinal);
    }

    private static Claim Read(string text, out List<Diagnostic> findings)
    {
        findings = [];
        return ClaimFile.Read("d", "c", "c.yaml", YamlReader.Read("c.yaml", text.Replace("\r\n", "\n", StringComparison.Ordinal), findings), findings)!;
    }

    private static CorrectionRequest Verdict(string verdict) => new("opens-at-nine", Day) { Verdict = verdict, Note = "Why." };

    private static EditDone Run(TestRepository repository, CorrectionRequest request) => ClaimCorrection.Run(repository.Root, request, 1);

    private static Claim Claim(TestRepository repository) => Read(repository.Read(File), out _);

    private static void Refused(TestRepository repository, CorrectionRequest request, string reason)
    {
        var before = System.IO.File.ReadAllBytes(Path.Join(repository.Root, File));
        var refusal = Assert.Throws<Refusal>(() => Run(repository, request));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Hint);
        Assert.Equal(before, System.IO.File.ReadAllBytes(Path.Join(repository.Root, File)));
        Assert.DoesNotContain(TestRepository.FilesBelow(repository.Root), file => Path.GetFileName(file).StartsWith('.'));
    }
}
