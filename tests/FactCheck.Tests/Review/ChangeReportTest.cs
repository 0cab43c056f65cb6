using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Review.Reports;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Review;

/// <summary>What a reviewer learns about a change, and how much each change matters.</summary>
public sealed class ChangeReportTest
{
    private const string File = "claims/library/opens-at-nine.yaml";
    private static readonly string Published = TestRepository.Claim("The library opens at nine.");
    private static readonly string Draft = Published.Replace("published: 2026-01-05", "", StringComparison.Ordinal);

    public static TheoryData<string, string, string, string, ChangeSeverity> Changes => new()
    {
        { "the verdict", Published, Published.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal), "verdict", ChangeSeverity.Critical },
        { "the quote", Published, Published.Replace("The library opens at nine.", "It closes at six.", StringComparison.Ordinal), "quote", ChangeSeverity.Critical },
        { "the wording", Published + "claim: Open at 9\n", Published + "claim: Open at 10\n", "claim", ChangeSeverity.Critical },
        { "the claimant", Published + "claimant: Ada\n", Published + "claimant: Ben\n", "claimant", ChangeSeverity.Critical },
        { "the day of publication", Published, Published.Replace("2026-01-05", "2026-01-04", StringComparison.Ordinal), "first published", ChangeSeverity.Critical },
        { "a retraction", Published, Published + "retracted: {date: 2026-01-09, note: A joke.}\n", "retracted", ChangeSeverity.Critical },
        { "a draft again", Published, Draft, "unpublished", ChangeSeverity.Critical },
        { "the last evidence", Published, Published.Replace("stance: supports", "stance: context", StringComparison.Ordinal), "last evidence removed", ChangeSeverity.Critical },
        { "the author", Published + "authors: [Ada]\n", Published + "authors: [Ben]\n", "authors", ChangeSeverity.Critical },
        { "publication", Draft, Published, "published", ChangeSeverity.Major },
        { "the summary", Published, Published.Replace("The notice at the door says the same.", "Somebody who works there told us so on the phone.", StringComparison.Ordinal), "summary", ChangeSeverity.Major },
        { "a slip of the pen", Published.Replace("The notice", "The notise", StringComparison.Ordinal), Published, "summary", ChangeSeverity.Major },
        { "typography", Published.Replace("The notice", "The \u00ADnotice", StringComparison.Ordinal), Published, "summary", ChangeSeverity.Minor },
        { "a number in the summary", Published.Replace("the same.", "9.", StringComparison.Ordinal), Published.Replace("the same.", "8.", StringComparison.Ordinal), "summary", ChangeSeverity.Major },
        { "topics", Published, Published + "topics: [hours]\n", "topics", ChangeSeverity.Minor },
        { "a correction", Published, Published + "corrections:\n  - {date: 2026-01-09, kind: clarification, note: The door is in the north.}\n", "correction added", ChangeSeverity.Major },
        { "the log", Published + "corrections:\n  - {date: 2026-01-09, kind: clarification, note: North.}\n", Published + "corrections:\n  - {date: 2026-01-09, kind: clarification, note: South.}\n", "corrections rewritten", ChangeSeverity.Critical },
        { "evidence", Published, Published.Replace("evidence:\n", "evidence:\n  - {title: Plan, stance: supports, consulted: full, shows: Nine.}\n", StringComparison.Ordinal), "evidence added", ChangeSeverity.Major },
        { "the address of a document", Published.Replace("    stance:", "    url: https://example.org/a\n    stance:", StringComparison.Ordinal), Published, "evidence removed", ChangeSeverity.Major },
        { "what a document shows", Published, Published.Replace("shows: The hours.", "shows: Opening hours on working days.", StringComparison.Ordinal), "evidence shows", ChangeSeverity.Major },
        { "the verdict of a draft", Draft, Draft.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal), "verdict", ChangeSeverity.Minor },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Has_its_severity(string what, string was, string now, string field, ChangeSeverity severity)
    {
        using var compared = new Compared();
        compared.Was.Put(File, was);
        compared.Now.Put(File, now);
        var claim = Assert.Single(compared.Report().Claims);
        Assert.True(claim.Changes.Any(change => change.Field == field && change.Severity == severity), $"{what}: {string.Join(", ", claim.Changes)}");
    }

    [Fact]
    public void What_is_no_small_change_is_counted_in_the_first_line()
    {
        using var compared = new Compared();
        compared.Was.Put(File, Published + "parts:\n  - {text: It opens., verdict: accurate}\n");
        compared.Now.Put(File, Published + "parts:\n  - {text: It opens., verdict: inaccurate}\n");
        Assert.StartsWith("factcheck diff before..after — 1 change · 0 new errors", ChangeText.Render(compared.Report()), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_comments_and_layout_change_nothing_for_readers()
    {
        using var compared = new Compared();
        compared.Was.Put(File, Published.Replace("evidence:\n", "evidence:\n  - {title: A, stance: context, consulted: full, shows: One.}\n  - {title: B, stance: context, consulted: full, shows: Two.}\n", StringComparison.Ordinal) + "topics: [a, b]\n");
        compared.Now.Put(File, "# Looked at again.\ntopics: [b, a]\n" + Published.Replace("evidence:\n", "evidence:\n  - {title: B, stance: context, consulted: full, shows: Two.}\n  - {title: A, stance: context, consulted: full, shows: 'One.'}\n", StringComparison.Ordinal));
        var report = compared.Report();
        Assert.Empty(report.Claims);
        Assert.Equal(ChangeSeverity.None, report.Severity);
        Assert.StartsWith("factcheck diff before..after — no field changed, though 1 file under claims/ differs · 0 new errors", ChangeText.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rename_with_an_alias_is_one_change_and_not_two()
    {
        using var compared = new Compared();
        compared.Now.Delete(File);
        compared.Now.Put("claims/library/opens-at-9.yaml", Published + "aliases: [opens-at-nine]\n");
        var claim = Assert.Single(compared.Report().Claims);
        Assert.Equal((ClaimStatus.Renamed, "opens-at-9"), (claim.Status, claim.Id));
        Assert.Contains(claim.Consequences, text => text.Contains("the old address redirects", StringComparison.Ordinal));
    }

    [Fact]
    public void A_verdict_without_its_correction_says_so_with_all_that_follows()
    {
        using var compared = new Compared();
        compared.PutBoth("site/verdicts.yaml", Scale("The record says the same."));
        compared.Now.Put(File, Published.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal));
        var report = compared.Report();
        var text = ChangeText.Render(report);
        Assert.StartsWith("factcheck diff before..after — 1 correction missing · 1 verdict change · ", text, StringComparison.Ordinal);
        Assert.Contains("\nCRITICAL changed claims/library/opens-at-nine.yaml", text, StringComparison.Ordinal);
        Assert.Contains("  verdict: accurate -> inaccurate\n", text, StringComparison.Ordinal);
        Assert.Contains("Accurate 1 → 0, Inaccurate 0 → 1\n", text, StringComparison.Ordinal);
        Assert.Contains("ClaimReview: reviewRating.alternateName, reviewRating.ratingValue", text, StringComparison.Ordinal);
        Assert.Contains("[ ] opens-at-nine: does the claimant have to be informed?", text, StringComparison.Ordinal);

        compared.Now.Put(File, Published.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal)
            + "corrections:\n  - {date: 2026-01-09, kind: verdict, from: accurate, to: inaccurate, note: It opens at ten.}\n");
        Assert.DoesNotContain("MISSING", ChangeText.Render(compared.Report()).ToUpperInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_evidence_document_reaches_every_claim_that_cites_it()
    {
        using var compared = new Compared();
        compared.PutBoth("claims/library/evidence/plan.yaml", "title: Plan\nurl: https://example.org/plan\narchived: [{url: 'https://archive.example/plan', date: 2026-01-01}]\n");
        foreach (var id in new[] { "one", "two" })
            compared.PutBoth($"claims/library/{id}.yaml", TestRepository.Claim("It closes at six.").Replace("title: Notice at the door", "document: plan", StringComparison.Ordinal));
        compared.Now.Put("claims/library/evidence/plan.yaml", "title: Plan\nurl: https://example.org/other\n");
        var document = Assert.Single(compared.Report().Documents);
        Assert.Equal(["one", "two"], document.Claims.AsEnumerable());
        Assert.Equal(["archived copy dropped", "url"], document.Changes.Select(change => change.Field).Order());
    }

    [Fact]
    public void Readers_of_a_translation_are_readers_too()
    {
        using var compared = new Compared();
        compared.PutBoth(File, Published);
        compared.PutBoth("claims/library/opens-at-nine.ja.yaml", "summary: 図書館は九時に開く。\n");
        Assert.Empty(compared.Report().Documents);

        compared.Now.Put("claims/library/opens-at-nine.ja.yaml", "summary: 図書館は十時に開いて、六時に閉まる。\n");
        compared.Now.Put("claims/library/opens-at-nine.ru.yaml", "summary: Библиотека открывается в девять.\n");
        var report = compared.Report();
        Assert.Equal(["opens-at-nine.ja summary Major", "opens-at-nine.ru new translation Major"], report.Documents.Select(document => $"{document.Id} {document.Changes[0].Field} {document.Severity}"));
        Assert.Contains("2 translations changed", ChangeText.Render(report), StringComparison.Ordinal);
        Assert.Contains("opens-at-nine.ja: ask a person who reads the language to review it", report.ToDo);

        compared.Now.Put("claims/library/opens-at-nine.ja.yaml", "summary: [");
        Assert.Contains(compared.Report().Documents, document => document.Changes[0].Field == "unreadable");
        compared.Now.Delete("claims/library/opens-at-nine.ja.yaml");
        Assert.Contains(compared.Report().Documents, document => document.Changes[0].Field == "translation removed");
        compared.Now.Delete(File);
        compared.Now.Delete("claims/library/opens-at-nine.ru.yaml");
        Assert.DoesNotContain(compared.Report().Documents, document => document.Kind == "translation");
    }

    [Fact]
    public void A_redefined_verdict_reaches_every_claim_that_has_it()
    {
        using var compared = new Compared();
        compared.Was.Put("site/verdicts.yaml", Scale("The record says the same."));
        compared.Now.Put("site/verdicts.yaml", Scale("Nothing in the record says otherwise."));
        var report = compared.Report();
        var document = Assert.Single(report.Documents);
        Assert.Equal(("verdict", "accurate", ChangeSeverity.Critical), (document.Kind, document.Id, document.Severity));
        Assert.Equal(["opens-at-nine"], document.Claims.AsEnumerable());
        Assert.Equal(["site/verdicts.yaml"], report.Other.Select(path => path.Path));
    }

    [Fact]
    public void Findings_that_were_there_before_are_counted_and_not_repeated()
    {
        using var compared = new Compared();
        compared.PutBoth("claims/library/notes.txt", "Not read.\n");
        compared.Now.Put("claims/library/more.txt", "Not read.\n");
        var report = compared.Report();
        Assert.Equal("claims/library/more.txt", Assert.Single(report.NewFindings).File);
        Assert.True(report.OldFindings > 0);
    }

    [Fact]
    public void Line_ends_that_git_changes_on_checkout_are_no_change()
    {
        using var compared = new Compared();
        const string Settings = "title: Facts\nformat: 2\n";
        const string Style = "p {\n  color: red;\n}\n";
        compared.Was.Put("site/site.yaml", Settings);
        compared.Now.Put("site/site.yaml", Settings.ReplaceLineEndings("\r\n"));
        compared.Was.Put("site/assets/own.css", Style.ReplaceLineEndings("\r\n"));
        compared.Now.Put("site/assets/own.css", Style);
        compared.Now.Put(File, compared.Was.Read(File).ReplaceLineEndings("\r\n"));
        var report = compared.Report();
        Assert.Empty(report.Other);
        Assert.Empty(report.Claims);
        Assert.Empty(report.WithoutChange);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nb")]
    [InlineData("a\nb\n", "a\rb\n")]
    [InlineData("a\nb\n", "a\n\nb\n")]
    [InlineData("a\r\nb\n", "a\nc\n")]
    [InlineData("\0a\r\nb", "\0a\nb")]
    public void Other_bytes_are_a_change(string was, string now)
    {
        using var compared = new Compared();
        compared.Was.Put("site/assets/own.txt", was);
        compared.Now.Put("site/assets/own.txt", now);
        Assert.Equal(["site/assets/own.txt"], compared.Report().Other.Select(path => path.Path));
    }

    [Fact]
    public void A_claim_that_cannot_be_read_is_neither_new_nor_removed()
    {
        using var compared = new Compared();
        compared.Now.Put(File, "quote: [never closed\n");
        var report = compared.Report();
        Assert.Equal([$"{File} (after)"], report.Unreadable.AsEnumerable());
        Assert.Empty(report.WithoutChange);
        Assert.Equal(ClaimStatus.Unreadable, Assert.Single(report.Claims).Status);
        Assert.Contains("INCOMPLETE: 1 file cannot be read", ChangeText.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public void What_strangers_write_stays_text_in_every_form()
    {
        const string Hostile = "Ping @octocat in #12 ![x](https://evil.example/p.png) </details><script>alert(1)</script> | cell | `code` ::error::gone ##[group]x www.evil.example \u202Ereversed";
        using var compared = new Compared();
        compared.Now.Put(File, Published.Replace("The notice at the door says the same.", System.Text.Json.JsonSerializer.Serialize("\n::error::x\n" + Hostile), StringComparison.Ordinal));
        compared.Now.Put("site/assets/@octocat <b>.css", "");
        var report = compared.Report();

        var markdown = ChangeMarkdown.Render(report);
        Assert.DoesNotMatch("@octocat|<script|!\\[|(?<!<)</details><script|`code`|\u202E|www\\.evil|https://evil|\\| cell", markdown);
        foreach (var form in new[] { markdown, ChangeText.Render(report), ChangeJson.Render(report) })
        {
            Assert.DoesNotContain("##[", form, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202E", form, StringComparison.Ordinal);
            Assert.All(form.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line));
        }

        Assert.Equal("after", System.Text.Json.JsonDocument.Parse(ChangeJson.Render(report)).RootElement.GetProperty("head").GetString());
    }

    [Fact]
    public void Markdown_ends_before_GitHub_cuts_it_and_counts_what_is_left_out()
    {
        using var compared = new Compared();
        for (var i = 0; i < 60; i++)
            compared.Now.Put($"claims/library/claim-{i}.yaml", Published.Replace("The notice at the door says the same.", new string('x', 1500), StringComparison.Ordinal));
        var markdown = ChangeMarkdown.Render(compared.Report());
        Assert.InRange(markdown.Length, 10_000, ChangeMarkdown.MaxLength);
        Assert.Matches(@"\*\*\d+ parts of this report did not fit", markdown);
    }

    [Fact]
    public void The_page_shows_both_sides_with_the_templates_of_the_base_and_runs_nothing()
    {
        using var compared = new Compared();
        compared.Now.Put(File, Published.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal));
        compared.Now.Put("templates/claim.html", "<p>hijacked</p>");
        compared.Now.Put("site/assets/site.css", "body{display:none}");
        var html = compared.Html();

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        var frames = page.QuerySelectorAll("iframe");
        Assert.Equal(2, frames.Length);
        Assert.All(frames, frame => Assert.Equal("", frame.GetAttribute("sandbox")));
        Assert.Empty(page.QuerySelectorAll("script"));
        var shown = frames.Select(frame => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(frame.GetAttribute("srcdoc")!)).ToList();
        Assert.All(shown, document => Assert.Empty(document.QuerySelectorAll("script, link, meta[http-equiv]")));
        Assert.All(shown, document => Assert.Contains("opens at nine", document.Body!.TextContent, StringComparison.Ordinal));
        Assert.All(shown, document => Assert.True(document.QuerySelector("style")!.TextContent.Length > 1000));
        Assert.DoesNotContain("hijacked", html, StringComparison.Ordinal);
        Assert.Contains("templates/claim.html", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_is_compared_word_by_word()
    {
        Assert.Equal(
            [new(ProseKind.Same, "The bridge carries "), new(ProseKind.Deleted, "90,000"), new(ProseKind.Inserted, "61,000"), new(ProseKind.Same, " cars")],
            ProseDiff.Of("The bridge carries 90,000 cars", "The bridge carries 61,000 cars").AsEnumerable());
        Assert.Equal(
            [new(ProseKind.Same, "橋は"), new(ProseKind.Deleted, "九"), new(ProseKind.Inserted, "六"), new(ProseKind.Same, "時に開く")],
            ProseDiff.Of("橋は九時に開く", "橋は六時に開く").AsEnumerable());
    }

    /// <summary>The table in the guide is the one in the program.</summary>
    [Fact]
    public void The_guide_shows_the_severity_table()
    {
        var file = Checkout.PathOf("site/pages/guide/review.md");
        var guide = System.IO.File.ReadAllText(file);
        foreach (var severity in new[] { ChangeSeverity.Critical, ChangeSeverity.Major, ChangeSeverity.Minor })
        {
            var more = severity == ChangeSeverity.Major ? ", any other field" : "";
            var (start, row) = ($"| {severity.ToString().ToLowerInvariant()} | ", $"{string.Join(", ", SeverityTable.Names(severity))}{more} |");
            if (Expectations.AreRewritten)
                System.IO.File.WriteAllText(file, guide = string.Join('\n', guide.Split('\n').Select(line => line.StartsWith(start, StringComparison.Ordinal) ? start + row : line)));
            Assert.Contains(start + row, guide, StringComparison.Ordinal);
        }
    }

    private static string Scale(string definition) =>
        $"- {{id: accurate, label: Accurate, definition: {definition}, rating: 5}}\n- {{id: inaccurate, label: Inaccurate, definition: The record says otherwise., rating: 1}}\n";
}
