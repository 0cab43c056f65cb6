using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Drafts;
using FactCheck.Model;

namespace FactCheck.Tests.Edit;

public sealed class NewClaimTest
{
    private static readonly PartialDate Day = new(2026, 12, 1);

    [Fact]
    public void The_draft_has_the_exact_words_their_sentence_and_what_to_write()
    {
        using var repository = Repository();
        var done = Run(repository, "the mayor's \"second\" bridge", draft => draft with { Verdict = "accurate", Summary = "The minutes say so: yes." });
        Assert.Equal(["claims/harbour/the-mayors-second-bridge.yaml"], done.Changes.AsEnumerable());
        Assert.StartsWith(
            """
            ## The sentence, claims/harbour/source.txt:2:1 (s-odxc5hbcdf):
            ## It is the mayor’s “second” bridge: the first one carries 90,000 cars a day, and nobody knows
            ## for how long it will.
            quote: the mayor’s “second” bridge
            # claim: The wording that is rated, if it is not the words of the first quote.
            # reworded: How the rated wording came from the quote.
            # headline: The finding in our words, without the verdict: at most 75 characters, 40 in Han, kana and Hangul.
            # claimant: Who made the claim; else the speaker of the sentence, else the source's claimant, else its publisher.
            # date: when it was said; 2026-11 unless written here
            verdict: accurate
            # media-rating: What the picture or recording itself is; the verdict rates what is said about it.
            summary: "The minutes say so: yes."

            """.ReplaceLineEndings("\n").Replace("s-odxc5hbcdf", FactCheck.Anchor.SentenceIds.Of("It is the mayor’s “second” bridge: the first one carries 90,000 cars a day, and nobody knows for how long it will."), StringComparison.Ordinal),
            repository.Read(done.Changes[0]), StringComparison.Ordinal);
        Assert.Contains("\n# published: 2026-12-01  # the day", repository.Read(done.Changes[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The bridge is new.", "1", "\nquote:\n  exact: The bridge is new.\n  suffix: ")]
    [InlineData("The bridge is new.", "3", "\nquote:\n  exact: The bridge is new.\n  prefix: ")]
    public void Words_that_appear_twice_are_identified_by_their_sentence(string quote, string sentence, string yaml)
    {
        using var repository = Repository();
        var done = Run(repository, quote, draft => draft with { Sentence = sentence, Id = "new-bridge" });
        Assert.Contains(yaml, repository.Read(done.Changes[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);
    }

    [Theory]
    [InlineData("The bridge is new.", "appears 2 times", "choose the place with --sentence")]
    [InlineData("It is the mayor's third bridge: the first one carries 90,000 cars a day", "is not in claims/harbour/source.txt", "the nearest sentence is")]
    [InlineData("econd", "is only part of", "quote whole words")]
    [InlineData("", "the quote is empty", "copy the words you mean from the source")]
    public void Words_that_do_not_resolve_are_refused_with_advice(string quote, string message, string hint)
    {
        using var repository = Repository();
        var refusal = Assert.Throws<Refusal>(() => Run(repository, quote));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(hint, refusal.Hint, StringComparison.Ordinal);
        Assert.Equal(["harbour/source.txt", "harbour/source.yaml"], TestRepository.FilesBelow(Path.Join(repository.Root, "claims")));
    }

    [Fact]
    public void A_draft_passes_check_but_fails_once_it_is_published_unchanged()
    {
        using var repository = Repository();
        var file = Run(repository, "second").Changes[0];
        var finding = Assert.Single(repository.Check("--base-url https://example.org/").Findings);
        Assert.Equal((Rule.FC103, Severity.Info, "the draft still lacks verdict, summary, evidence"), (finding.Rule, finding.Severity, finding.Message));
        Assert.NotNull(repository.Build("--base-url https://example.org/ --drafts").Written);

        repository.Put(file, repository.Read(file) + "published: 2026-12-01\n");
        Assert.Equal(3, repository.Check().Findings.Count(error => error.Rule == Rule.FC103 && error.Severity == Severity.Error));
    }

    [Fact]
    public void A_draft_may_have_a_verdict_without_the_fields_it_requires()
    {
        using var repository = Repository();
        Run(repository, "second", draft => draft with { Verdict = "missing-context" });
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var repository = Repository();
        Assert.Equal("claims/harbour/second.yaml", Run(repository, "second").Changes[0]);
        Assert.Equal("claims/harbour/second-2.yaml", Run(repository, "second").Changes[0]);
        Assert.Equal("the id 'second' is taken", Assert.Throws<Refusal>(() => Run(repository, "second", draft => draft with { Id = "second" })).Message);
        Assert.Equal("the id 'feed' is reserved", Assert.Throws<Refusal>(() => Run(repository, "second", draft => draft with { Id = "feed" })).Message);
        Assert.Equal("there is no dossier 'harbor'", Assert.Throws<Refusal>(() => Run(repository, "second", draft => draft with { Dossier = "harbor" })).Message);
        Assert.Equal("the verdict 'true' is not in the scale", Assert.Throws<Refusal>(() => Run(repository, "second", draft => draft with { Verdict = "true" })).Message);
        Assert.Equal("claims/harbour/source.txt has no sentence 9", Assert.Throws<Refusal>(() => Run(repository, "second", draft => draft with { Sentence = "9" })).Message);
    }

    [Fact]
    public void A_new_translation_contains_the_originals_and_reads_as_their_translation()
    {
        using var repository = TestRepository.CopyOf(TestRepository.OfThisProject());
        var done = NewTranslation.Run(repository.Root, "islands-passed-to-the-ussr", "ar", ["factcheck-project"], 2);
        var text = repository.Read(done.Changes[0]);
        Assert.Contains("\nof: \"8abc7a3b663e\"\ntranslators: [factcheck-project]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Japan disputes that it lost title to the four islands.\n#   -\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# shows:\n", text, StringComparison.Ordinal);
        Assert.Equal(2, done.Notes.Length);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.File == done.Changes[0]);

        repository.Put(done.Changes[0], text.Replace("\n# claim:\n", "\nclaim: انتقلت الجزر\n", StringComparison.Ordinal).Replace("# shows:\n", "shows:\n", StringComparison.Ordinal).Replace("#   frus-1949-huston-416:", "  frus-1949-huston-416: ما يُظهره", StringComparison.Ordinal));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.File == done.Changes[0]);
        Assert.EndsWith("exists already", Assert.Throws<Refusal>(() => NewTranslation.Run(repository.Root, "islands-passed-to-the-ussr", "ar", [], 2)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opens-at-nine", "english", "'english' is not a language tag")]
    [InlineData("opens-at-nine", "en", "'en' is the language of the site, in which claims are written")]
    [InlineData("other", "ja", "there is no claim 'other'")]
    public void A_translation_of_nothing_is_refused(string claim, string language, string message)
    {
        using var repository = TestRepository.Small();
        Assert.Equal(message, Assert.Throws<Refusal>(() => NewTranslation.Run(repository.Root, claim, language, [], 1)).Message);
    }

    private static EditDone Run(TestRepository repository, string quote, Func<ClaimDraft, ClaimDraft>? more = null) =>
        NewClaim.Run(repository.Root, (more ?? (draft => draft))(new ClaimDraft("harbour", quote)), Day, 1);

    private static TestRepository Repository()
    {
        var repository = new TestRepository();
        repository.Put("claims/harbour/source.yaml", "title: The harbour\npublisher: The Daily Example\nlanguage: en\npublished: 2026-11\n");
        repository.Put("claims/harbour/source.txt", "The bridge is new.\nIt is the mayor’s “second” bridge: the first one carries 90,000 cars a day, and nobody knows for how long it will.\nThe bridge is new.\n");
        return repository;
    }
}
