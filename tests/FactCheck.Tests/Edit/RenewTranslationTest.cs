using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Tests.History;

namespace FactCheck.Tests.Edit;

/// <summary>A translation is called up to date only after a person has seen what changed in its original.</summary>
public sealed class RenewTranslationTest
{
    private const string Claim = "claims/library/opens-at-nine.yaml";

    private const string Translation = "claims/library/opens-at-nine.ja.yaml";

    [Fact]
    public void It_shows_what_changed_since_the_translation_and_writes_the_hash_on_request()
    {
        using var files = Translated("leaves-out: [On Mondays it is shut.]");
        files.Put(Translation, files.Read(Translation) + "summary: 戸の掲示も同じ。\n");
        Commit(files);
        files.Put(Claim, files.Read(Claim).Replace("says the same", "says it too", StringComparison.Ordinal).Replace("verdict: accurate", "verdict: mostly-accurate", StringComparison.Ordinal) + "would-change: Another notice.\n");

        var renewal = RenewTranslation.Open(files.Root, "opens-at-nine", "ja", 1);
        Assert.Matches("^claims/library/opens-at-nine.yaml since [0-9a-f]{10}:$", renewal.Changes[0]);
        Assert.Equal(
            [
                "verdict: accurate -> mostly-accurate",
                "summary:", "  - The notice at the door says the same.", "  + The notice at the door says it too.",
                "would-change (not translated):", "  + Another notice.",
            ],
            renewal.Changes.Skip(1));
        Assert.Contains(files.Check().Findings, finding => finding.Rule == Rule.FC405);

        renewal.Confirm();
        Assert.DoesNotContain(files.Check().Findings, finding => finding.File == Translation);
        Assert.Equal($"{Translation} is up to date", Assert.Throws<Refusal>(() => RenewTranslation.Open(files.Root, "opens-at-nine", "ja", 1)).Message);
    }

    [Fact]
    public void A_translation_that_no_longer_pairs_stays_old()
    {
        using var files = Translated("leaves-out: [On Mondays it is shut.]");
        files.Put(Translation, files.Read(Translation) + "leaves-out: [月曜は休み。]\n");
        files.Put(Claim, files.Read(Claim).Replace("[On Mondays it is shut.]", "[On Mondays it is shut., In August it is shut.]", StringComparison.Ordinal));
        var renewal = RenewTranslation.Open(files.Root, "opens-at-nine", "ja", 1);
        Assert.Equal($"the text that {Translation} renders is not in the history of {Claim}: compare it with all of that file", string.Join("\n", renewal.Changes));
        var before = files.Read(Translation);
        Assert.Contains(Assert.Throws<Refusal>(renewal.Confirm).Findings, finding => finding.Rule == Rule.FC423);
        Assert.Equal(before, files.Read(Translation));
    }

    [Fact]
    public void A_source_is_renewed_too()
    {
        using var files = TestRepository.Small();
        NewTranslation.Run(files.Root, "library/source", "ja", [], 1);
        Commit(files);
        files.Put("claims/library/source.yaml", files.Read("claims/library/source.yaml").Replace("Notice of", "A notice of", StringComparison.Ordinal));
        var renewal = RenewTranslation.Open(files.Root, "library/source", "ja", 1);
        Assert.Equal(["title (not translated):", "  - Notice of the Harbour Library", "  + A notice of the Harbour Library"], renewal.Changes.Skip(1));
        Assert.Equal("there is no claims/library/source.ru.yaml", Assert.Throws<Refusal>(() => RenewTranslation.Open(files.Root, "library/source", "ru", 1)).Message);
    }

    private static TestRepository Translated(string more)
    {
        var files = TestRepository.Small();
        files.Put(Claim, TestRepository.Claim("The library opens at nine.", more));
        NewTranslation.Run(files.Root, "opens-at-nine", "ja", [], 1);
        return files;
    }

    private static void Commit(TestRepository files)
    {
        GitFolder.GitIn(files.Root, "init", "--quiet", "--initial-branch=main");
        GitFolder.GitIn(files.Root, "add", "--all");
        GitFolder.GitIn(files.Root, "commit", "--quiet", "--message", "Begin");
    }
}
