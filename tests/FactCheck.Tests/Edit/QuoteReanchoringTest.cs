using System.Text;
using System.Text.Json;
using FactCheck.Anchor;
using FactCheck.Edit.Reanchoring;
using FactCheck.Load;

namespace FactCheck.Tests.Edit;

public sealed class QuoteReanchoringTest
{
    private const string Rest = "verdict: accurate   # kept\nsummary: s\nevidence:\n  - {title: t, stance: supports, shows: s}\n";

    private const string Text = """
        Unemployment rose by 5 per cent in the whole of the year, the office said on Monday.
        The minister had already abandoned talks about the treaty in March of that year.

        Nobody knows what the committee will eventually decide about these proposals.
        The same words stand here about the harbour and the bridge.
        The same words stand there about the harbour and the bridge.

        """;

    [Theory]
    [InlineData("quote: The minister had abandoned talks about the treaty in March of that year.\n",
        "quote: The minister had already abandoned talks about the treaty in March of that year.\n")]
    [InlineData("quote: 'The minister had abandoned talks about the treaty in March of that year.'  # why\n",
        "quote: 'The minister had already abandoned talks about the treaty in March of that year.'  # why\n")]
    [InlineData("quote: \"The minister had abandoned talks about the treaty \\\n  in March of that year.\"\n",
        "quote: \"The minister had already abandoned talks about the\n  treaty in March of that year.\"\n")]
    [InlineData("quote:    |-   # literal\n   The minister had abandoned talks about the treaty in March of that year.\n\n",
        "quote:    |-   # literal\n   The minister had already abandoned talks about the treaty in March of that year.\n\n")]
    [InlineData("quote: >\n  The minister had abandoned talks\n  about the treaty in March of that year.\n",
        "quote: >\n  The minister had already abandoned\n  talks about the treaty in March of that\n  year.\n")]
    [InlineData("quote: |+\n  The minister had abandoned talks about the treaty in March of that year.\n\n\n",
        "quote: |+\n  The minister had already abandoned talks about the treaty in March of that year.\n\n\n")]
    [InlineData("quote: The minister had abandoned talks\n    about the treaty in March of that year.\n",
        "quote: The minister had already abandoned talks\n    about the treaty in March of that year.\n")]
    [InlineData("quote: {exact: The minister had abandoned talks about the treaty in March of that year., suffix: Nobody knows}\n",
        "quote: {exact: The minister had already abandoned talks about the treaty in March of that year., suffix: Nobody knows}\n")]
    [InlineData("quotes:\n- Nobody knows\n- exact:   \"The minister had abandoned talks about the treaty in March of that year.\"\n  partial: false\n",
        "quotes:\n- Nobody knows\n- exact:   \"The minister had already abandoned talks about the treaty in March of that year.\"\n  partial: false\n")]
    public void A_quote_is_replaced_in_its_place_and_style(string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            foreach (var mark in new[] { "", "\uFEFF" })
            {
                using var repository = Repository(("c", ""));
                repository.Write("claims/d/c.yaml", mark + ("# top\n" + before + Rest).Replace("\n", lineEnd, StringComparison.Ordinal));
                var result = Run(repository);
                Assert.True(result.Count(ReanchorOutcome.Rewritten) == 1 && result.Entries.Length == 1, ReanchorReport.Text(result));
                Assert.Equal(mark + ("# top\n" + after + Rest).Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(repository.Root, "claims/d/c.yaml"))));
                Assert.Empty(Run(repository).Entries);
            }
        }
    }

    [Theory]
    [InlineData("Unemployment rose by 6 per cent in the whole of the year, the office said on Monday.", "a number differs")]
    [InlineData("Unemployment fell by 5 per cent in the whole of the year, the office said on Monday.", "a comparison or direction differs")]
    [InlineData("The minister had not already abandoned talks about the treaty in March of that year.", "a negation differs")]
    [InlineData("The minister had already abandoned talks about the treaty in June of that year.", "a name or capitalised word differs")]
    [InlineData("The same words stand everywhere about the harbour and the bridge.", "another place is nearly as similar")]
    [InlineData("that minister had already abandoned talks about the treaty in March of that year.", "the first or the last word differs")]
    [InlineData("Nobody knows what the committee will eventually decide about these ideas.", "the first or the last word differs")]
    [InlineData("the harbour and the bridge", "appears 2 times")]
    [InlineData("inister had already abandoned", "is only part of")]
    public void Substantive_or_uncertain_changes_are_refused_and_nothing_is_written(string quote, string reason)
    {
        using var repository = Repository(("c", $"quote: \"{quote}\"\n"));
        var before = repository.Read("claims/d/c.yaml");
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal(ReanchorOutcome.Refused, entry.Outcome);
        Assert.Contains(reason, entry.Reason, StringComparison.Ordinal);
        Assert.Equal(before, repository.Read("claims/d/c.yaml"));
        Assert.Equal(5, repository.Entries().Count);
    }

    [Theory]
    [InlineData("Completely other words that have never stood in any text of this kind", "nothing in the text is similar to the quote")]
    [InlineData("Nobody knows what the committee eventually thought of all those other proposals.", "the nearest words are less similar than 0.85")]
    public void Words_without_a_similar_place_are_lost(string quote, string reason)
    {
        using var repository = Repository(("c", $"quote: {quote}\n"));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal((ReanchorOutcome.Lost, reason), (entry.Outcome, entry.Reason));
    }

    [Fact]
    public void A_stale_sentence_id_is_updated_if_the_words_appear_once()
    {
        using var repository = Repository(("c", "quote: {exact: abandoned talks about the treaty, sentence: s-aaaaaaaaaa} # x\n"));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal(ReanchorOutcome.Moved, entry.Outcome);
        Assert.Matches("^# top\nquote: \\{exact: abandoned talks about the treaty, sentence: s-[a-z2-7]{10}\\} # x\n", repository.Read("claims/d/c.yaml"));
        Assert.DoesNotContain("aaaaaaaaaa", repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
        Assert.Empty(Run(repository).Entries);
    }

    [Fact]
    public void Words_and_sentence_id_are_updated_together()
    {
        using var repository = Repository(("c", "quote:\n  sentence: 's-aaaaaaaaaa'\n  exact: abandoned the talks about the treaty in March\n"));
        repository.Write("claims/d/source.txt", Text.Replace("talks about the treaty", "the long talks about the treaty", StringComparison.Ordinal));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal(ReanchorOutcome.Rewritten, entry.Outcome);
        Assert.Matches("^“s-aaaaaaaaaa” is now “s-[a-z2-7]{10}”$", entry.Reason);
        Assert.Matches("^# top\nquote:\n  sentence: 's-[a-z2-7]{10}'\n  exact: abandoned the long talks about the treaty in March\n", repository.Read("claims/d/c.yaml"));
        Assert.Empty(Run(repository).Entries);
    }

    [Theory]
    [InlineData("{exact: talks about the treaty, prefix: had abandoned}", "{exact: talks about the treaty, prefix: already abandoned}", ReanchorOutcome.Moved)]
    [InlineData("{exact: talks about the treaty, prefix: had never abandoned}", null, ReanchorOutcome.Refused)]
    [InlineData("{exact: the bridge, prefix: and beside}", null, ReanchorOutcome.Refused)]
    [InlineData(
        "{exact: The minister had abandoned talks about the treaty in March of that year., suffix: Nobody recalls what}",
        "{exact: The minister had already abandoned talks about the treaty in March of that year., suffix: Nobody knows what}", ReanchorOutcome.Rewritten)]
    public void Context_is_updated_if_no_substance_differs(string before, string? after, ReanchorOutcome outcome)
    {
        using var repository = Repository(("c", $"quote: {before}\n"));
        var result = Run(repository);
        Assert.True(Assert.Single(result.Entries).Outcome == outcome, ReanchorReport.Text(result));
        Assert.Equal($"# top\nquote: {after ?? before}\n{Rest}", repository.Read("claims/d/c.yaml"));
    }

    [Fact]
    public void Quotes_of_evidence_labels_and_notes_are_updated_together()
    {
        using var repository = Repository();
        repository.Write("claims/d/source.yaml", """
            # the title
            title: T
            language: en
            labels:
              - quote: Nobody knows what the committee will decide about these proposals.
                label: opinion
            notes:
              - {quote: "The minister had abandoned talks about the treaty in March of that year.", kind: slip, note: n}
            """);
        repository.Write("claims/d/evidence/e.yaml", "title: E\ntext: |\n  The harbour was closed for the whole of that winter because of the ice.\n");
        repository.Write("claims/d/c.yaml", """
            quotes:
              - the office said on Monday
              - The minister had abandoned talks about the treaty in March of that year.
            verdict: accurate
            summary: s
            evidence:
              - document: e
                stance: supports
                shows: s
                quote: 'The harbour was closed for the whole that winter because of the ice.'
            """);
        var result = Run(repository);
        Assert.True(result.Count(ReanchorOutcome.Rewritten) == 4 && result.Entries.Length == 4, ReanchorReport.Text(result));
        Assert.Equal(["claims/d/c.yaml", "claims/d/source.yaml"], result.Files.AsEnumerable());
        Assert.Contains("            quote: 'The harbour was closed for the whole of that winter because of the ice.'".TrimStart(), repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
        Assert.Contains("{quote: \"The minister had already abandoned talks about the treaty in March of that year.\", kind: slip, note: n}", repository.Read("claims/d/source.yaml"), StringComparison.Ordinal);
        Assert.Empty(Run(repository).Entries);
    }

    [Fact]
    public void Words_that_need_quotation_marks_get_them()
    {
        using var repository = Repository(("c", "quote: The report named three towns in the north of the country and in the south.\n"));
        repository.Write("claims/d/source.txt", "The report named three towns: in the north of the country and in the south.\n");
        Assert.Equal(ReanchorOutcome.Rewritten, Assert.Single(Run(repository).Entries).Outcome);
        Assert.StartsWith("# top\nquote: \"The report named three towns: in the north of the country and in the south.\"\n", repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "日本政府は条約の交渉を引き続き進める方針を示した。", "日本政府は条約の交渉を引き続いて進める方針を示した。")]
    [InlineData("ru", "Министр заявил, что переговоры о мирном договоре были тогда прерваны.", "Министр заявил, что переговоры о мирном договоре были прерваны.")]
    [InlineData("ar", "قال الوزير إن المحادثات الطويلة حول معاهدة السلام توقفت في ذلك الوقت.", "قال الوزير إن المحادثات حول معاهدة السلام توقفت في ذلك الوقت.")]
    public void Other_scripts_are_updated(string language, string now, string before)
    {
        using var repository = Repository(("c", $"quote: {before}\n# 👍 e\u0301\n"));
        repository.Write("claims/d/source.yaml", $"title: T\nlanguage: {language}\n");
        repository.Write("claims/d/source.txt", $"👩‍👩‍👧 {now[..4]}\n{now}\n");
        var result = Run(repository);
        Assert.True(Assert.Single(result.Entries).Outcome == ReanchorOutcome.Rewritten, ReanchorReport.Text(result));
        Assert.StartsWith($"# top\nquote: {now}\n# 👍 e\u0301\n", repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_reports_the_same()
    {
        using var repository = Repository(("c", "quote: The minister had abandoned talks about the treaty in March of that year.\n"));
        var before = repository.Read("claims/d/c.yaml");
        var dry = Run(repository, isDryRun: true);
        Assert.Equal(before, repository.Read("claims/d/c.yaml"));
        Assert.Equal(
            "rewritten  claims/d/c.yaml:2 -> claims/d/source.txt:2:1 (ID)  similarity 0.90\n"
            + "    - The minister had abandoned talks about the treaty in March of that year.\n"
            + "    + The minister had already abandoned talks about the treaty in March of that year.\n"
            + "0 moved, 1 rewritten, 0 refused, 0 lost; 1 file would be written\n",
            System.Text.RegularExpressions.Regex.Replace(ReanchorReport.Text(dry), @"\(s-\w+\)", "(ID)"));
        Assert.Equal(dry.Entries.AsEnumerable(), Run(repository).Entries.AsEnumerable());
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_rewritten()
    {
        using var repository = Repository(("c", "quote: The minister had abandoned talks about the treaty in March of that year.\n"));
        var anchored = Anchored(repository);
        repository.Write("claims/d/c.yaml", "quote: something else\n" + Rest);
        var entry = Assert.Single(QuoteReanchoring.Run(repository.Root, anchored, isDryRun: false).Entries);
        Assert.Equal(ReanchorOutcome.Refused, entry.Outcome);
        Assert.Equal("quote: something else\n" + Rest, repository.Read("claims/d/c.yaml"));
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var repository = Repository();
        repository.Write("shared/c.yaml", "quote: The minister had abandoned talks about the treaty in March of that year.\n" + Rest);
        File.SetUnixFileMode(Path.Combine(repository.Root, "shared/c.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(Path.Combine(repository.Root, "claims/d/c.yaml"), "../../shared/c.yaml");
        Assert.Single(Run(repository).Files);
        Assert.NotNull(new FileInfo(Path.Combine(repository.Root, "claims/d/c.yaml")).LinkTarget);
        Assert.Contains("already", repository.Read("shared/c.yaml"), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(Path.Combine(repository.Root, "shared/c.yaml")));
    }

    [Fact]
    public void Json_contains_every_quote_and_the_counts()
    {
        using var repository = Repository(
            ("a", "quote: The minister had abandoned talks about the treaty in March of that year.\n"),
            ("b", "quote: Completely other words that have never stood in any text of this kind\n"));
        using var json = JsonDocument.Parse(ReanchorReport.Json(Run(repository, isDryRun: true)));
        Assert.Equal(["version", "dryRun", "quotes", "files", "counts"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["rewritten", "lost"], json.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("outcome").GetString()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("quotes")[1].GetProperty("new").ValueKind);
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("lost").GetInt32());
    }

    private static ReanchorResult Run(TemporaryRepository repository, bool isDryRun = false) =>
        QuoteReanchoring.Run(repository.Root, Anchored(repository), isDryRun);

    private static AnchoredRepository Anchored(TemporaryRepository repository)
    {
        var (read, findings) = RepositoryReader.Read(repository.Root, 1);
        Assert.Empty(findings);
        return QuoteAnchoring.Run(read, 1).Anchored;
    }

    private static TemporaryRepository Repository(params (string Id, string Quote)[] claims)
    {
        var repository = new TemporaryRepository();
        repository.Write("claims/d/source.yaml", "title: T\nlanguage: en\n");
        repository.Write("claims/d/source.txt", Text);
        foreach (var (id, quote) in claims)
            repository.Write($"claims/d/{id}.yaml", $"# top\n{quote}{Rest}");
        return repository;
    }
}
