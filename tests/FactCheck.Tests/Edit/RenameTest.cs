using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Renaming;

namespace FactCheck.Tests.Edit;

public sealed class RenameTest
{
    [Fact]
    public void Renaming_a_claim_updates_its_translations_links_and_old_address()
    {
        using var repository = Repository();
        var done = Rename.Run(repository.Root, "opens-at-nine", "hours-in-the-morning", 1);
        Assert.Equal(
            [
                "claims/library/opens-at-nine.yaml -> claims/library/hours-in-the-morning.yaml: 1 text changed",
                "claims/library/opens-at-nine.ja.yaml -> claims/library/hours-in-the-morning.ja.yaml",
                "claims/library/closes-at-six.yaml: 2 texts changed",
                "claims/library/closes-at-six.ja.yaml: 1 text changed",
                "claims/library/source.yaml: 1 text changed",
                "site/pages/about.md: 1 text changed",
            ],
            done.Changes.Order(StringComparer.Ordinal).OrderBy(change => change.Contains("->", StringComparison.Ordinal) ? change.Contains(".ja", StringComparison.Ordinal) ? 1 : 0 : change.Contains("site", StringComparison.Ordinal) ? 5 : change.Contains("source", StringComparison.Ordinal) ? 4 : change.Contains(".ja", StringComparison.Ordinal) ? 3 : 2));
        Assert.Contains("aliases:\n  - opens-at-nine\n", repository.Read("claims/library/hours-in-the-morning.yaml"), StringComparison.Ordinal);
        var other = repository.Read("claims/library/closes-at-six.yaml");
        Assert.Contains("- {claim: 'hours-in-the-morning', relation: context} # kept\n", other, StringComparison.Ordinal);
        Assert.Contains("See [nine](claim:hours-in-the-morning), [more](claim:opens-at-nine-again) and claim:opens-at-nine.", other, StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error && !finding.Message.Contains("opens-at-nine-again", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Join(repository.Root, "claims/library/opens-at-nine.yaml")));
    }

    [Fact]
    public void Renaming_back_leaves_one_alias()
    {
        using var repository = TestRepository.Small();
        Rename.Run(repository.Root, "opens-at-nine", "other", 1);
        Rename.Run(repository.Root, "other", "opens-at-nine", 1);
        Assert.Contains("aliases:\n  - other\n", repository.Read("claims/library/opens-at-nine.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Files of the site that name a claim or a document.</summary>
    [Fact]
    public void Renaming_updates_settings_topics_and_complaints()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/evidence/door.yaml", "title: Door\nconsulted: full\n");
        repository.Put("site/site.yaml", "title: Small\nfeatured: [opens-at-nine] # first\nfooter: See [nine](claim:opens-at-nine).\n");
        repository.Put("site/topics.yaml", "- id: doors\n  name: Doors\n  introduction: See [nine](claim:opens-at-nine).[^library/door]\n  timeline:\n    - {date: 2026, text: The door., evidence: [library/door]}\n");
        repository.Put("site/complaints.yaml", "- {id: one, received: 2026-01-06, about: 'claim:opens-at-nine', summary: Of the hours., outcome: open}\n");
        Rename.Run(repository.Root, "opens-at-nine", "hours", 1);
        Rename.Run(repository.Root, "library/door", "sign", 1);
        Assert.Equal("title: Small\nfeatured: [hours] # first\nfooter: See [nine](claim:hours).\n", repository.Read("site/site.yaml"));
        Assert.Equal(
            "- id: doors\n  name: Doors\n  introduction: See [nine](claim:hours).[^library/sign]\n  timeline:\n    - {date: 2026, text: The door., evidence: [library/sign]}\n",
            repository.Read("site/topics.yaml"));
        Assert.Contains("about: 'claim:hours'", repository.Read("site/complaints.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_gets_no_alias()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", "quote: It closes at six.\n");
        Rename.Run(repository.Root, "opens-at-nine", "other", 1);
        Assert.Equal("quote: It closes at six.\n", repository.Read("claims/library/other.yaml"));
    }

    [Fact]
    public void Renaming_an_evidence_document_updates_everything_that_cites_it()
    {
        using var repository = Repository();
        var done = Rename.Run(repository.Root, "library/door", "door-notice", 1);
        Assert.Equal(
            [
                "claims/library/evidence/door.yaml -> claims/library/evidence/door-notice.yaml",
                "claims/library/evidence/door.txt -> claims/library/evidence/door-notice.txt",
                "claims/library/closes-at-six.yaml: 3 texts changed",
                "claims/library/closes-at-six.ja.yaml: 2 texts changed",
                "claims/library/source.yaml: 1 text changed",
                "claims/school/starts.yaml: 1 text changed",
            ],
            [.. done.Changes.Take(2), .. done.Changes.Skip(2).OrderBy(change => Array.FindIndex(["six.yaml", "six.ja", "source", "school"], part => change.Contains(part, StringComparison.Ordinal)))]);
        Assert.Contains("[^door-notice]", repository.Read("claims/library/closes-at-six.yaml"), StringComparison.Ordinal);
        Assert.Contains("document: library/door-notice", repository.Read("claims/school/starts.yaml"), StringComparison.Ordinal);
        Assert.Contains("  door-notice: 時間", repository.Read("claims/library/closes-at-six.ja.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error && !finding.Message.Contains("opens-at-nine-again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("opens-at-nine", "closes-at-six", "claims/library/closes-at-six.yaml exists already")]
    [InlineData("opens-at-nine", "starts", "the change would add 1 error")]
    [InlineData("opens-at-nine", "Open", "'Open' is not an id")]
    [InlineData("opens-at-nine", "feed", "the id 'feed' is reserved")]
    [InlineData("opens-at-nine", "opens-at-nine", "the new id is the same as the old one")]
    [InlineData("opens-at-ten", "x1", "there is no claim 'opens-at-ten'")]
    [InlineData("library/dor", "x1", "there is no evidence document 'library/dor'")]
    public void Invalid_renames_are_refused_and_nothing_changes(string old, string @new, string reason)
    {
        using var repository = Repository();
        var before = Process.FileTree.Read(repository.Root);
        Assert.Contains(reason, Assert.Throws<Refusal>(() => Rename.Run(repository.Root, old, @new, 1)).Message, StringComparison.Ordinal);
        Process.FileTree.AssertEqual(before, Process.FileTree.Read(repository.Root));
    }

    [Fact]
    public void A_write_that_fails_is_undone()
    {
        using var repository = Repository();
        var before = Process.FileTree.Read(repository.Root);
        var edits = new[] { FileEdit.Of("claims/library/source.txt", "Other.\n"), new FileEdit("claims/library/closes-at-six.yaml", "claims/library/moved.yaml", "x"), new FileEdit(null, "site/new.yaml", "n"), new FileEdit(null, "site/pages/about.md", "taken") };
        Assert.Throws<IOException>(() => EditWriter.Write(repository.Root, [.. edits]));
        Process.FileTree.AssertEqual(before, Process.FileTree.Read(repository.Root));
    }

    /// <summary>A name in a text is not what was translated.</summary>
    [Theory]
    [InlineData("japan-russia-peace-treaty/frus-1949-huston-416", "huston-memorandum-1949")]
    [InlineData("islands-passed-to-the-ussr", "passed-to-the-ussr")]
    public void Translations_stay_up_to_date(string old, string @new)
    {
        using var repository = TestRepository.CopyOf(TestRepository.OfThisProject());
        Rename.Run(repository.Root, old, @new, 2);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Rule == Rule.FC405);
    }

    private static TestRepository Repository()
    {
        var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: Notice\nlanguage: en\nomits: |\n  See [nine](claim:opens-at-nine).[^door]\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "analysis: \"[Itself](claim:opens-at-nine)\""));
        repository.Put("claims/library/opens-at-nine.ja.yaml", "summary: 正しい。\n");
        repository.Put("claims/library/evidence/door.yaml", "title: Door\nconsulted: full\n");
        repository.Put("claims/library/evidence/door.txt", "Open from nine to six.\n");
        repository.Put("claims/library/evidence/other.yaml", "title: Door, again\nconsulted: full\n");
        repository.Put("claims/library/closes-at-six.yaml", """
            quote: It closes at six.
            verdict: accurate
            summary: So it does.
            evidence:
              - document: door
                stance: supports
                consulted: full
                shows: The hours.
            positions:
              - {party: Readers, text: They agree., evidence: [door]}
            related:
              - {claim: 'opens-at-nine', relation: context} # kept
            published: 2026-01-05
            analysis: |
              See [nine](claim:opens-at-nine), [more](claim:opens-at-nine-again) and claim:opens-at-nine.

              The door[^door] says so.

            """.ReplaceLineEndings("\n"));
        repository.Put("claims/library/closes-at-six.ja.yaml", "analysis: 「[九時](claim:opens-at-nine)」[^door]\nshows:\n  door: 時間\n");
        repository.Put("claims/school/source.yaml", "title: School\nlanguage: en\n");
        repository.Put("claims/school/source.txt", "School starts at eight.\n");
        repository.Put("claims/school/starts.yaml", TestRepository.Claim("School starts at eight.").Replace("- title: Notice at the door", "- document: library/door", StringComparison.Ordinal));
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\nSee [nine](claim:opens-at-nine).\n");
        return repository;
    }
}
