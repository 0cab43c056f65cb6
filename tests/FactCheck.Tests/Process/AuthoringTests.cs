namespace FactCheck.Tests.Process;

/// <summary>The commands that write files, through the native program: exit codes, streams, and a walk from an empty folder.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class AuthoringTests(AheadOfTimeProgram native)
{
    [Fact]
    public void A_newcomer_gets_from_an_empty_folder_to_a_corrected_site()
    {
        using var folder = new TemporaryFolder();
        var init = native.Program.RunIn(folder.Path, ["init", "desk"]);
        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        Assert.EndsWith("\nNow:\n  cd desk\n  factcheck check\n  factcheck build --for-disk\n  factcheck new source article.html\nSETUP.md lists what to set up before you publish.\n", init.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Succeed("check", "--strict");
        Succeed("build", "--for-disk");

        folder.Put("desk/notice.txt", "The library opens at nine. It closes at six.\n");
        Succeed("new", "source", "notice.txt", "--title", "Notice at the door", "--language", "en");
        Assert.Equal("claims/notice-at-the-door/it-closes-at-six.yaml\n", Succeed("new", "claim", "notice-at-the-door", "--quote", "It closes at six"));
        Succeed("new", "evidence", "notice.txt", "--dossier", "notice-at-the-door", "--title", "A second look", "--quote", "closes at six");
        Succeed("rename", "it-closes-at-six", "closing-hour");
        Assert.Equal(1, Run("correct", "no-peace-treaty-signed", "--verdict", "missing-context", "--note", "Why.", "--date", "2026-12-01").ExitCode);
        Succeed("correct", "no-peace-treaty-signed", "--verdict", "accurate", "--note", "Why.", "--date", "2026-12-01");
        Succeed("new", "translation", "no-peace-treaty-signed", "ja");
        Assert.Contains("2027-11-23  recheck", Succeed("due", "--as-of", "2027-12-01"), StringComparison.Ordinal);
        Assert.Equal(1, Run("due", "--as-of", "2027-12-01", "--fail").ExitCode);
        Succeed("retract", "no-peace-treaty-signed", "--note", "Why.", "--date", "2026-12-02");
        Succeed("check");
        Succeed("build", "--for-disk", "--drafts");

        ProcessRun Run(params string[] arguments) => native.Program.RunIn(folder["desk"], arguments);

        string Succeed(params string[] arguments)
        {
            var run = Run(arguments);
            Assert.True(run.ExitCode == 0, $"{string.Join(' ', arguments)}: {run.Error}");
            return run.Output.ReplaceLineEndings("\n");
        }
    }

    [Theory]
    [InlineData(1, "there is no claim 'other'", "correct", "other", "--verdict", "accurate", "--note", "n")]
    [InlineData(1, "exists already", "rename", "bridge-opened", "bridge-opened-2")]
    [InlineData(1, "the event is not JSON", "intake", "--event", "notes.txt", "--form", "form.yml")]
    [InlineData(2, "Option '--note' is required", "retract", "bridge-opened")]
    [InlineData(2, "--date '2026-02-30' is not a date", "retract", "bridge-opened", "--note", "n", "--date", "2026-02-30")]
    [InlineData(2, "Argument 'verdict' not recognized", "correct", "bridge-opened", "--kind", "verdict")]
    [InlineData(2, "a new claim needs a dossier and --quote", "new", "claim", "bridge")]
    [InlineData(4, "is at 127.0.0.1, a loopback address", "new", "evidence", "http://127.0.0.1/", "--dossier", "bridge")]
    [InlineData(4, "there is no file 'none.html'", "new", "evidence", "none.html", "--dossier", "bridge")]
    [InlineData(4, "none.json", "intake", "--event", "none.json", "--form", "form.yml")]
    public void What_cannot_be_done_leaves_everything_as_it_was(int exitCode, string reason, params string[] arguments)
    {
        using var repository = SmallRepository.Create();
        repository.Put("claims/bridge/bridge-opened-2.yaml", "quote: It has four lanes\n");
        repository.Put("notes.txt", "mine");
        repository.Put("form.yml", "body: []\n");
        var before = FileTree.Read(repository.Path);
        var run = native.Program.RunIn(repository.Path, arguments);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains("  hint: ", run.Error, StringComparison.Ordinal);
        FileTree.AssertEqual(before, FileTree.Read(repository.Path));
    }

    [Theory]
    [InlineData("correct", "x", "--note", "n", "--kind", "typo")]
    [InlineData("retract", "x", "--note", "n")]
    [InlineData("rename", "x", "y")]
    [InlineData("due")]
    [InlineData("new", "claim", "x", "--quote", "y")]
    [InlineData("new", "translation", "x", "ja")]
    [InlineData("new", "evidence", "--dossier", "x", "--title", "t")]
    public void A_folder_without_claims_ends_with_3(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(3, native.Program.RunIn(folder.Path, arguments).ExitCode);
        Assert.Empty(FileTree.Read(folder.Path));
    }

    [Theory]
    [InlineData("correct")]
    [InlineData("retract")]
    [InlineData("rename")]
    [InlineData("due")]
    [InlineData("intake")]
    [InlineData("init")]
    [InlineData("new", "claim")]
    [InlineData("new", "evidence")]
    [InlineData("new", "translation")]
    public void The_help_of_each_shows_examples(params string[] command)
    {
        var run = native.Program.Run([.. command, "--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n    factcheck {string.Join(' ', command)}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
