using System.Text;
using System.Text.Json;
using CsCheck;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Edit.Reanchoring;
using FactCheck.Load;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Edit;

public sealed class QuoteReanchoringTest
{
    private const string Rest = "verdict: accurate   # kept\nsummary: s\nevidence:\n  - {title: t, stance: supports, consulted: full, shows: s}\n";

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
    public void An_accepted_quote_is_replaced_in_its_place_and_style(string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            foreach (var mark in new[] { "", "\uFEFF" })
            {
                using var repository = Repository(("c", ""));
                repository.Write("claims/d/c.yaml", mark + ("# top\n" + before + Rest).Replace("\n", lineEnd, StringComparison.Ordinal));
                var result = Run(repository, ["c"]);
                Assert.True(result is { IsComplete: true, Entries: [{ Outcome: ReanchorOutcome.Accepted }] }, ReanchorReport.Text(result));
                Assert.Equal(mark + ("# top\n" + after + Rest).Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(repository.Root, "claims/d/c.yaml"))));
                Assert.Empty(Run(repository).Entries);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reversals.All), MemberType = typeof(Reversals))]
    public void No_word_that_reverses_a_sentence_is_written_without_a_person(string language, string before, string after)
    {
        foreach (var (quote, text) in new[] { (before, after), (after, before) })
        {
            using var repository = Repository(("c", $"quote: \"{quote}\"\n"));
            repository.Write("claims/d/source.yaml", $"title: T\nlanguage: {language}\n");
            repository.Write("claims/d/source.txt", text + "\n");
            var file = repository.Read("claims/d/c.yaml");
            var result = Run(repository);
            Assert.Equal(file, repository.Read("claims/d/c.yaml"));
            Assert.False(result.IsComplete, ReanchorReport.Text(result));
            var entry = Assert.Single(result.Entries);
            Assert.True(entry is { Outcome: ReanchorOutcome.Proposed, New: not null, Difference: not null }, ReanchorReport.Text(result));
            Assert.Contains('[', entry.Difference.Value.Old + entry.Difference.Value.New);

            Assert.True(Run(repository, ["c"]).IsComplete);
            Assert.Empty(Run(repository).Entries);
        }
    }

    [Theory]
    [InlineData("Unemployment rose by 6 per cent in the whole of the year, the office said on Monday.", "a number differs")]
    [InlineData("Unemployment fell by 5 per cent in the whole of the year, the office said on Monday.", "a comparison or direction differs")]
    [InlineData("The minister had not already abandoned talks about the treaty in March of that year.", "a negation differs")]
    [InlineData("The minister had already abandoned talks about the treaty in June of that year.", "a name or capitalised word differs")]
    [InlineData("that minister had already abandoned talks about the treaty in March of that year.", "the first or the last word differs, so check where the quote starts and ends")]
    [InlineData("Nobody knows what the committee will eventually decide about these ideas.", "the first or the last word differs, so check where the quote starts and ends")]
    [InlineData("The minister had abandoned talks about the treaty in March of that year.", null)]
    public void A_proposal_says_what_kind_of_word_differs_if_it_knows(string quote, string? reason)
    {
        using var repository = Repository(("c", $"quote: \"{quote}\"\n"));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal((ReanchorOutcome.Proposed, reason), (entry.Outcome, entry.Reason));
    }

    [Theory]
    [InlineData("The same words stand everywhere about the harbour and the bridge.", "another place is nearly as similar: claims/d/source.txt:")]
    [InlineData("the harbour and the bridge", "appears 2 times")]
    [InlineData("inister had already abandoned", "is only part of")]
    public void Without_one_certain_place_there_is_no_proposal(string quote, string reason)
    {
        using var repository = Repository(("c", $"quote: \"{quote}\"\n"));
        var before = repository.Read("claims/d/c.yaml");
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal(ReanchorOutcome.Refused, entry.Outcome);
        Assert.Contains(reason, entry.Reason, StringComparison.Ordinal);
        Assert.Equal(before, repository.Read("claims/d/c.yaml"));
        Assert.Equal(5, repository.Entries().Count);
    }

    [Fact]
    public void Words_without_a_similar_place_are_lost()
    {
        using var repository = Repository(("c", "quote: Completely other words that have never stood in any text of this kind\n"));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal((ReanchorOutcome.Lost, "nothing in the text is similar to the quote"), (entry.Outcome, entry.Reason));
    }

    [Fact]
    public void A_proposal_keeps_the_words_at_the_edges_of_the_quote()
    {
        using var repository = Repository(("c", "quote: The harbour is safe for the ferries of the island, said the pilot\n"));
        repository.Write("claims/d/source.txt", "The harbour is unsafe for the ferries of the island, said once the pilot there.\n");
        Assert.Equal("The harbour is unsafe for the ferries of the island, said once the pilot", Assert.Single(Run(repository).Entries).New);
    }

    [Fact]
    public void A_name_without_a_proposal_is_refused_with_those_that_have_one()
    {
        using var repository = Repository(
            ("a", "quote: The minister had abandoned talks about the treaty in March of that year.\n"),
            ("b", "quote: Nobody knows what the committee will decide about these proposals.\n"),
            ("c", "quote: the office said on Monday\n"));
        var before = repository.Read("claims/d/a.yaml");
        var refusal = Assert.Throws<Refusal>(() => Run(repository, ["a", "c"]));
        Assert.Equal(("'c' has no proposal to accept", "these have one: a, b"), (refusal.Message, refusal.Hint));
        Assert.Equal(before, repository.Read("claims/d/a.yaml"));

        var result = Run(repository, ["b"]);
        Assert.Equal([ReanchorOutcome.Proposed, ReanchorOutcome.Accepted], result.Entries.Select(entry => entry.Outcome));
        Assert.Equal(before, repository.Read("claims/d/a.yaml"));
        Assert.Throws<Refusal>(() => Run(repository, ["b"]));
    }

    [Theory]
    [InlineData("{exact: The minister had already abandoned talks about the treaty in March of that year., sentence: s-aaaaaaaaaa} # x")]
    [InlineData("{exact: The minister had already abandoned talks about the treaty in March of that year., prefix: on Tuesday. } # x")]
    [InlineData("{exact: 'Nobody knows what the committee will eventually decide about these proposals.', suffix: Some words} # x")]
    public void Whole_sentences_that_moved_are_updated(string quote)
    {
        using var repository = Repository(("c", $"quote: {quote}\n"));
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal(ReanchorOutcome.Moved, entry.Outcome);
        Assert.Matches("^“.+” is now “.+”$", entry.Reason);
        Assert.DoesNotContain(quote, repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
        Assert.Matches("^# top\nquote: \\{exact: .+\\} # x\nverdict", repository.Read("claims/d/c.yaml"));
        Assert.Empty(Run(repository).Entries);
    }

    [Fact]
    public void A_part_of_a_sentence_follows_its_sentence()
    {
        using var repository = Repository(("c", "quote: {exact: the second ferry, sentence: ID}\n"));
        repository.Write("claims/d/source.txt", "The town wants the second ferry.\nIt snowed.\n");
        var id = SentenceIds.Of("The town wants the second ferry.");
        repository.Write("claims/d/c.yaml", $"quote: {{exact: the second ferry, sentence: {id}-2}}\n{Rest}");
        Assert.Equal(ReanchorOutcome.Moved, Assert.Single(Run(repository).Entries).Outcome);
        Assert.StartsWith($"quote: {{exact: the second ferry, sentence: {id}}}\n", repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
    }

    /// <summary>The quoted words are the same, but a word beside them may reverse them.</summary>
    [Theory]
    [InlineData("{exact: safe for the ferries, sentence: s-aaaaaaaaaa}", "{exact: safe for the ferries, sentence: s-ncnlxiszly}", "safe for the ferries", "[The harbour is not] safe for the ferries[, said the pilot.]")]
    [InlineData("{exact: safe for the ferries, prefix: harbour is}", "{exact: safe for the ferries, prefix: is not}", "[harbour] is safe for the ferries", "is [not] safe for the ferries")]
    [InlineData("{exact: safe for the ferries, suffix: ', the pilot denied'}", "{exact: safe for the ferries, suffix: ', said the pilot.'}", "safe for the ferries , the pilot [denied]", "safe for the ferries , [said] the pilot[.]")]
    public void A_part_of_a_sentence_waits_if_the_words_around_it_differ(string before, string after, string old, string now)
    {
        using var repository = Repository(("c", $"quote: {before}\n"));
        repository.Write("claims/d/source.txt", "The harbour is not safe for the ferries, said the pilot.\n");
        var entry = Assert.Single(Run(repository).Entries);
        Assert.Equal((ReanchorOutcome.Proposed, (old, now)), (entry.Outcome, entry.Difference));
        Assert.Equal($"# top\nquote: {before}\n{Rest}", repository.Read("claims/d/c.yaml"));
        Assert.True(Run(repository, ["c"]).IsComplete);
        Assert.Equal($"# top\nquote: {after}\n{Rest}", repository.Read("claims/d/c.yaml"));
        Assert.Empty(Run(repository).Entries);
    }

    [Fact]
    public void Words_and_sentence_id_are_updated_together()
    {
        using var repository = Repository(("c", "quote:\n  sentence: 's-aaaaaaaaaa'\n  exact: abandoned the talks about the treaty in March\n"));
        repository.Write("claims/d/source.txt", Text.Replace("talks about the treaty", "the long talks about the treaty", StringComparison.Ordinal));
        var entry = Assert.Single(Run(repository, ["c"]).Entries);
        Assert.Equal(ReanchorOutcome.Accepted, entry.Outcome);
        Assert.Matches("^“s-aaaaaaaaaa” is now “s-[a-z2-7]{10}”$", entry.Reason);
        Assert.Matches("^# top\nquote:\n  sentence: 's-[a-z2-7]{10}'\n  exact: abandoned the long talks about the treaty in March\n", repository.Read("claims/d/c.yaml"));
        Assert.Empty(Run(repository).Entries);
    }

    [Fact]
    public void Words_and_context_are_updated_together()
    {
        using var repository = Repository(("c", "quote: {exact: The minister had abandoned talks about the treaty in March of that year., suffix: Nobody recalls what}\n"));
        Assert.True(Run(repository, ["c"]).IsComplete);
        Assert.Equal(
            "# top\nquote: {exact: The minister had already abandoned talks about the treaty in March of that year., suffix: Nobody knows what}\n" + Rest,
            repository.Read("claims/d/c.yaml"));
    }

    [Fact]
    public void A_prefix_without_words_to_replace_it_is_left_to_a_person()
    {
        using var repository = Repository(("c", "quote: {exact: Unemployment rose by 5 per cent, prefix: and beside}\n"));
        Assert.Equal(ReanchorOutcome.Refused, Assert.Single(Run(repository, []).Entries).Outcome);
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
                consulted: full
                shows: s
                quote: 'The harbour was closed for the whole that winter because of the ice.'
            """);
        var result = Run(repository, ["c", "d/source"]);
        Assert.True(result.Count(ReanchorOutcome.Accepted) == 4 && result.Entries.Length == 4, ReanchorReport.Text(result));
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
        Assert.Equal(ReanchorOutcome.Accepted, Assert.Single(Run(repository, ["c"]).Entries).Outcome);
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
        var result = Run(repository, ["c"]);
        Assert.True(Assert.Single(result.Entries).Outcome == ReanchorOutcome.Accepted, ReanchorReport.Text(result));
        Assert.StartsWith($"# top\nquote: {now}\n# 👍 e\u0301\n", repository.Read("claims/d/c.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_is_printed_with_what_differs_and_the_command_that_accepts_it()
    {
        using var repository = Repository(("c", "quote: The minister had abandoned talks about the treaty in March of that year.\n"));
        Assert.Equal(
            "proposed  claims/d/c.yaml:2 -> claims/d/source.txt:2:1 (ID)  similarity 0.90\n"
            + "    - The minister had abandoned talks about the treaty in March of that year.\n"
            + "    + The minister had [already] abandoned talks about the treaty in March of that year.\n"
            + "    if the claim still fits these words: factcheck reanchor --accept c\n"
            + "0 moved, 0 accepted, 1 proposed, 0 refused, 0 lost; what was proposed, refused or lost waits for a person\n",
            Printed(Run(repository)));
    }

    /// <summary>Of two files, one with a word more, less or other than the text, pinned by nothing, a sentence id or neighbours.</summary>
    [Fact]
    public void Nothing_is_written_without_a_person_unless_the_fold_calls_the_sentences_equal()
    {
        var word = RandomText.OneOf("harbour", "safe", "unsafe", "not", "ferry", "“pilot”", "мост", "небезопасен", "ليس", "橋は安全", "ない", "ไม่", "don’t", "2019", "A–B");
        var sentence = word.Array[4, 9].Select(words => string.Join(' ', words) + ".");
        var pin = RandomText.OneOf("", ", sentence: s-aaaaaaaaaa", ", sentence: OLD", ", prefix: the pilot", ", suffix: he said", ", prefix: the pilot, suffix: he said");
        Gen.Select(sentence, sentence, word, Gen.Int[0, 8], Gen.Int[0, 3], pin).ForAll(
            (checkedText, other, replacement, place, change, pinned) =>
            {
                var words = checkedText.Split(' ');
                place %= words.Length;
                var (quote, now) = change switch
                {
                    0 => (checkedText, string.Join(' ', words.Select((one, i) => i == place ? replacement : one))),
                    1 => (checkedText, string.Join(' ', words.Where((_, i) => i != place))),
                    2 => (checkedText, string.Join(' ', words.SelectMany((one, i) => i == place ? [replacement, one] : new[] { one }))),
                    _ => (string.Join(' ', words.Skip(1)), $"{replacement} {string.Join(' ', words.Skip(1))}"),
                };
                using var repository = new TemporaryRepository();
                repository.Write("claims/d/source.yaml", "title: T\nlanguage: en\n");
                repository.Write("claims/d/source.txt", $"{other}\n{now}\n");
                var file = $"quote: {{exact: '{quote.Replace('\'', '’')}'{pinned.Replace("OLD", SentenceIds.Of(checkedText), StringComparison.Ordinal)}}}\n{Rest}";
                repository.Write("claims/d/c.yaml", file);
                var result = QuoteReanchoring.Run(repository.Root, QuoteAnchoring.Run(RepositoryReader.Read(repository.Root, 1).Repository, 1).Anchored, [], isDryRun: false);
                if (repository.Read("claims/d/c.yaml") != file)
                    Assert.Contains(TextFold.Key(quote), new[] { TextFold.Key(now), TextFold.Key(other), TextFold.Key($"{other} {now}") });
                else if (result.Entries.Any(entry => entry.Outcome == ReanchorOutcome.Proposed))
                    Assert.False(result.IsComplete);
            },
            iter: 300);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_reports_the_same()
    {
        using var repository = Repository(("c", "quote: The minister had abandoned talks about the treaty in March of that year.\n"));
        var before = repository.Read("claims/d/c.yaml");
        var dry = Run(repository, ["c"], isDryRun: true);
        Assert.Equal(before, repository.Read("claims/d/c.yaml"));
        Assert.Equal(
            "accepted  claims/d/c.yaml:2 -> claims/d/source.txt:2:1 (ID)  similarity 0.90\n"
            + "    - The minister had abandoned talks about the treaty in March of that year.\n"
            + "    + The minister had [already] abandoned talks about the treaty in March of that year.\n"
            + "0 moved, 1 accepted, 0 proposed, 0 refused, 0 lost; 1 file would be written\n",
            Printed(dry));
        Assert.Equal(dry.Entries.AsEnumerable(), Run(repository, ["c"]).Entries.AsEnumerable());
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_rewritten()
    {
        using var repository = Repository(("c", "quote: The minister had abandoned talks about the treaty in March of that year.\n"));
        var anchored = Anchored(repository);
        repository.Write("claims/d/c.yaml", "quote: something else\n" + Rest);
        var entry = Assert.Single(QuoteReanchoring.Run(repository.Root, anchored, ["c"], isDryRun: false).Entries);
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
        Assert.Single(Run(repository, ["c"]).Files);
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
        Assert.Equal(["proposed", "lost"], json.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("outcome").GetString()));
        var (proposed, lost) = (json.RootElement.GetProperty("quotes")[0], json.RootElement.GetProperty("quotes")[1]);
        Assert.Equal(("a", "factcheck reanchor --accept a"), (proposed.GetProperty("owner").GetString(), proposed.GetProperty("accept").GetString()));
        Assert.Equal("The minister had [already] abandoned talks about the treaty in March of that year.", proposed.GetProperty("difference").GetProperty("new").GetString());
        Assert.All(["new", "difference", "accept"], name => Assert.Equal(JsonValueKind.Null, lost.GetProperty(name).ValueKind));
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("lost").GetInt32());
    }

    private static string Printed(ReanchorResult result) =>
        System.Text.RegularExpressions.Regex.Replace(ReanchorReport.Text(result), @"\(s-\w+\)", "(ID)");

    private static ReanchorResult Run(TemporaryRepository repository, string[]? accepted = null, bool isDryRun = false) =>
        QuoteReanchoring.Run(repository.Root, Anchored(repository), accepted ?? [], isDryRun);

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
