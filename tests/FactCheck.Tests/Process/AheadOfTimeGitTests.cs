using FactCheck.Tests.History;

namespace FactCheck.Tests.Process;

/// <summary>The native program finds its git library beside itself, and reads a repository with it.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class AheadOfTimeGitTests(AheadOfTimeProgram native)
{
    [Fact]
    public void It_compares_with_a_revision()
    {
        using var git = GitProgramTests.Bridge();
        git.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal));
        var check = native.Program.Run("check", "--root", git.Path, "--base", "HEAD");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(" error FC411: ", check.Error, StringComparison.Ordinal);

        var head = git.Commit("Change");
        var diff = native.Program.Run("diff", "HEAD~1..HEAD", "--root", git.Path, "--report", $"html={git.Path}/review.html");
        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.StartsWith($"factcheck diff {git.Git("rev-parse", "HEAD~1")[..10]}..{head[..10]} — 1 correction missing · 1 verdict change", diff.Output, StringComparison.Ordinal);
        Assert.Contains("<iframe sandbox", File.ReadAllText(Path.Join(git.Path, "review.html")), StringComparison.Ordinal);
        Assert.Equal(0, native.Program.Run("check", "--root", git.Path, "--rev", "HEAD~1", "--config-from", "HEAD").ExitCode);
        Assert.Equal(4, native.Program.Run("diff", "nowhere..HEAD", "--root", git.Path).ExitCode);
    }
}
