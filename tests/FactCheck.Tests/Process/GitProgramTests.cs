using FactCheck.Tests.History;

namespace FactCheck.Tests.Process;

/// <summary>Real repositories, real processes: what <c>--base</c> reads, and what it says if it cannot.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class GitProgramTests(AheadOfTimeProgram native)
{
    [Fact]
    public void A_verdict_that_changed_without_a_correction_stops_check_and_build()
    {
        using var git = Bridge();
        git.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("verdict: accurate", "verdict: mostly-accurate", StringComparison.Ordinal));

        var check = native.Program.Run("check", "--root", git.Path, "--base", "HEAD");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("claims/bridge/bridge-opened.yaml:2:10: error FC411: ", check.Error, StringComparison.Ordinal);
        Assert.EndsWith("; compared with what was published in HEAD\n", check.Output, StringComparison.Ordinal);

        Assert.Equal(1, native.Program.Run("build", "--root", git.Path, "--base", "HEAD").ExitCode);
        Assert.False(Directory.Exists(Path.Join(git.Path, "_site")));

        Assert.Equal(0, native.Program.Run("check", "--root", git.Path, "--base", "none").ExitCode);
        Assert.EndsWith("; history not checked (no --base)\n", native.Program.Run("check", "--root", git.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_may_be_a_tag_a_branch_or_part_of_a_commit_id()
    {
        using var git = Bridge();
        git.Git("tag", "--annotate", "v1", "--message", "First");
        foreach (var revision in new[] { "v1", "main", git.Git("rev-parse", "--short=12", "HEAD"), "HEAD^{commit}", "refs/heads/main" })
            Assert.Equal(0, native.Program.Run("check", "--root", git.Path, "--base", revision).ExitCode);
    }

    [Fact]
    public void A_root_below_the_top_of_the_repository_is_compared_with_itself()
    {
        using var git = Bridge("desk/");
        git.Put("desk/claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal));
        Assert.Contains(" error FC411: ", native.Program.RunIn(Path.Join(git.Path, "desk"), ["check", "--base", "HEAD"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worktree_of_a_repository_is_read_as_the_repository()
    {
        using var git = Bridge();
        using var folder = new TemporaryFolder();
        git.Git("worktree", "add", "--quiet", folder["other"], "-b", "other");
        Assert.Equal(0, native.Program.Run("check", "--root", folder["other"], "--base", "main").ExitCode);
    }

    [Fact]
    public void Nothing_of_the_base_is_run_or_believed()
    {
        using var git = Bridge();
        git.Put(".gitattributes", "*.yaml filter=evil\n");
        git.Put(".git/hooks/post-checkout", "#!/bin/sh\ntouch ran\n");
        git.Git("config", "filter.evil.smudge", "touch ran; cat");
        git.Git("config", "core.fsmonitor", "touch ran");
        git.Put("site/site.yaml", "rules: {FC303: error}\n");
        git.Git("-c", "core.fsmonitor=", "-c", "filter.evil.smudge=", "add", "--all");
        git.Git("-c", "core.fsmonitor=", "-c", "filter.evil.smudge=", "commit", "--quiet", "--message", "Hostile");
        git.Delete("site/site.yaml");
        foreach (var file in Directory.EnumerateFiles(git.Path, "ran", SearchOption.AllDirectories))
            File.Delete(file);

        Assert.Equal(0, native.Program.Run("check", "--root", git.Path, "--base", "HEAD").ExitCode);
        Assert.Empty(Directory.EnumerateFiles(git.Path, "ran", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_there_is_no_repository_that_is_said()
    {
        using var folder = SmallRepository.Create();
        Refused(folder.Path, "HEAD", "there is no git repository in or above", "--base none");
    }

    [Fact]
    public void A_revision_that_does_not_exist_is_no_empty_past()
    {
        using var git = Bridge();
        Refused(git.Path, "nowhere", "there is no revision 'nowhere' in this clone", "git fetch origin nowhere");
        Refused(git.Path, "", "there is no revision '' in this clone", "git fetch");
        Refused(git.Path, "HEAD:claims", "there is no revision 'HEAD:claims'", "git fetch");
        Refused(git.Path, new string('0', 40), "there is no revision", "git fetch");
    }

    [Fact]
    public void A_shallow_clone_says_how_to_get_the_rest()
    {
        using var git = Bridge();
        var first = git.Git("rev-parse", "HEAD");
        git.Commit("Again");
        using var folder = new TemporaryFolder();
        GitFolder.GitIn(folder.Path, "clone", "--quiet", "--depth=1", "file://" + git.Path, "clone");
        Refused(folder["clone"], first, "there is no revision", "git fetch --unshallow");

        GitFolder.GitIn(folder["clone"], "fetch", "--quiet", "--unshallow");
        Assert.Equal(0, native.Program.Run("check", "--root", folder["clone"], "--base", first).ExitCode);
    }

    [Fact]
    public void A_partial_clone_says_how_to_get_the_rest()
    {
        using var git = Bridge();
        git.Git("config", "uploadpack.allowFilter", "true");
        git.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        var first = git.Git("rev-parse", "HEAD");
        git.Put("claims/bridge/source.txt", "The bridge opened in 1932.\nIt has six lanes.\n");
        git.Commit("Six lanes");
        using var folder = new TemporaryFolder();
        GitFolder.GitIn(folder.Path, "clone", "--quiet", "--filter=blob:none", "file://" + git.Path, "clone");
        Refused(folder["clone"], first, "'claims/bridge/source.txt' of revision", "git fetch --refetch --no-filter");

        GitFolder.GitIn(folder["clone"], "fetch", "--quiet", "--refetch", "--no-filter");
        Assert.Equal(0, native.Program.Run("check", "--root", folder["clone"], "--base", first).ExitCode);
    }

    [Fact]
    public void A_repository_with_other_object_names_says_how_to_convert_it()
    {
        using var git = Bridge(init: "--object-format=sha256");
        Refused(git.Path, "HEAD", "unknown object format 'sha256'", "git init --object-format=sha1");

        GitFolder.GitIn(git.Path, "init", "--quiet", "--object-format=sha1", "copy");
        ProcessRun.Of("sh", ["-c", "git fast-export --all | git -C copy fast-import --quiet && git -C copy checkout --quiet main"], git.Path);
        Assert.Equal(0, native.Program.Run("check", "--root", Path.Join(git.Path, "copy"), "--base", "HEAD").ExitCode);
    }

    /// <summary>Only the superuser can give a folder away; elsewhere there is nothing to try.</summary>
    [Fact]
    public void A_repository_of_another_user_says_how_to_trust_it()
    {
        if (Environment.UserName != "root")
            return;
        using var git = Bridge();
        Assert.Equal(0, ProcessRun.Of("chown", ["-R", "12345", git.Path], git.Path).ExitCode);
        Refused(git.Path, "HEAD", "is not owned by current user", $"git config --global --add safe.directory {git.Path}");

        using var home = new TemporaryFolder();
        ProcessRun.Of("git", ["config", "--global", "--add", "safe.directory", git.Path], git.Path, ("HOME", home.Path));
        Assert.Equal(0, native.Program.RunIn(git.Path, ["check", "--base", "HEAD"], ("HOME", home.Path)).ExitCode);
    }

    [Fact]
    public void A_revision_is_checked_without_the_working_folder_and_with_our_settings()
    {
        using var git = Bridge();
        var ours = git.Git("rev-parse", "HEAD");
        git.Put("site/site.yaml", "rules: {FC311: info}\n");
        git.Put("site/people.yaml", "- {id: ada, name: Ada, public-role: public}\n");
        var strict = git.Commit("People");
        git.Put("site/people.yaml", "- {id: mallory, name: Mallory, public-role: public}\n");
        git.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("authors: [ada]", "authors: [mallory]", StringComparison.Ordinal));
        var theirs = git.Commit("Mallory was here");
        git.Git("checkout", "--quiet", ours);

        Assert.Equal(0, native.Program.Run("check", "--root", git.Path, "--rev", theirs).ExitCode);
        var ruled = native.Program.Run("check", "--root", git.Path, "--rev", theirs, "--config-from", strict);
        Assert.Equal(1, ruled.ExitCode);
        Assert.Contains("mallory", ruled.Error, StringComparison.Ordinal);
        Assert.Contains("authors: [mallory]\n", ruled.Error, StringComparison.Ordinal);
        Assert.Equal(4, native.Program.Run("check", "--root", git.Path, "--rev", "nowhere").ExitCode);
    }

    internal static GitFolder Bridge(string below = "", params string[] init)
    {
        var git = new GitFolder(init);
        git.Put(below + "claims/bridge/source.yaml", "title: Our bridge\npublished: 2026-01-02\nlanguage: en\n");
        git.Put(below + "claims/bridge/source.txt", "The bridge opened in 1932.\nIt has four lanes.\n");
        git.Put(below + "claims/bridge/bridge-opened.yaml", SmallRepository.Claim);
        git.Commit("First");
        return git;
    }

    private void Refused(string root, string revision, string message, string hint)
    {
        foreach (var command in new[] { "check", "build" })
        {
            var run = native.Program.Run(command, "--root", root, "--base", revision);
            Assert.True(run.ExitCode == 4, $"{command} ended with {run.ExitCode}:\n{run.Error}");
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.Contains(hint, run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }
    }
}
