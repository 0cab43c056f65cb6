using FactCheck.Tests.History;

namespace FactCheck.Tests.Process;

/// <summary><c>factcheck diff</c> as people and build servers start it.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class DiffProgramTests(AheadOfTimeProgram native)
{
    private const string Claim = "claims/bridge/bridge-opened.yaml";
    private static readonly string Changed = SmallRepository.Claim.Replace("verdict: accurate", "verdict: inaccurate", StringComparison.Ordinal);

    [Fact]
    public void What_landed_on_the_base_meanwhile_is_no_change_of_the_head()
    {
        using var git = GitProgramTests.Bridge();
        git.Git("checkout", "--quiet", "-b", "feature");
        git.Put("site/pages/about.md", "---\ntitle: About\n---\nHello.\n");
        git.Commit("About");
        git.Git("checkout", "--quiet", "main");
        git.Put(Claim, Changed);
        git.Commit("Meanwhile");

        foreach (var range in new[] { new[] { "main..feature" }, ["main...feature"], ["main", "feature"] })
        {
            var diff = native.Program.Run(["diff", .. range, "--root", git.Path]);
            Assert.Equal(0, diff.ExitCode);
            Assert.DoesNotContain("verdict", diff.Output, StringComparison.Ordinal);
            Assert.Contains("  added    site/pages/about.md\n", diff.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_head_the_working_folder_is_compared()
    {
        using var git = GitProgramTests.Bridge("desk/");
        git.Put("desk/" + Claim, Changed);
        git.Put(".github/workflows/x.yml", "on: push\n");
        git.Put("notes.txt", "mine\n");
        var diff = native.Program.RunIn(Path.Join(git.Path, "desk"), ["diff", "HEAD"]);
        Assert.Contains("  verdict: accurate -> inaccurate\n", diff.Output, StringComparison.Ordinal);
        Assert.Contains("  added    .github/workflows/x.yml\n", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.txt", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("critical", 1)]
    [InlineData("major", 1)]
    [InlineData("minor", 1)]
    [InlineData("error", 1)]
    [InlineData(null, 0)]
    public void It_fails_on_what_it_is_told_to(string? failOn, int exitCode)
    {
        using var git = GitProgramTests.Bridge();
        git.Put(Claim, Changed);
        string[] flags = failOn is null ? [] : ["--fail-on", failOn];
        Assert.Equal(exitCode, native.Program.Run(["diff", "HEAD", "--root", git.Path, .. flags]).ExitCode);
        git.Git("checkout", "--quiet", ".");
        Assert.Equal(0, native.Program.Run(["diff", "HEAD", "--root", git.Path, .. flags]).ExitCode);
    }

    [Fact]
    public void Two_folders_are_compared_without_git()
    {
        using var was = SmallRepository.Create();
        using var now = SmallRepository.Create(Changed);
        var diff = native.Program.Run("diff", "--dir", was.Path, now.Path, "--format", "json");
        Assert.Equal(0, diff.ExitCode);
        var report = System.Text.Json.JsonDocument.Parse(diff.Output).RootElement;
        Assert.Equal((1, "critical"), (report.GetProperty("version").GetInt32(), report.GetProperty("severity").GetString()));
        Assert.Equal("bridge-opened", report.GetProperty("claims")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Both_sides_are_read_under_the_settings_of_a_trusted_revision()
    {
        using var git = GitProgramTests.Bridge();
        git.Put("site/people.yaml", "- {id: ada, name: Ada, public-role: public}\n");
        var trusted = git.Commit("People");
        git.Put("site/people.yaml", "- {id: ada, name: Ada, public-role: public}\n- {id: mallory, name: Mallory, public-role: public}\n");
        git.Put(Claim, SmallRepository.Claim.Replace("authors: [ada]", "authors: [mallory]", StringComparison.Ordinal));
        git.Commit("Mallory was here");

        Assert.Contains(" 0 new errors", native.Program.Run("diff", "HEAD~1..HEAD", "--root", git.Path).Output, StringComparison.Ordinal);
        var diff = native.Program.Run("diff", "HEAD~1..HEAD", "--root", git.Path, "--config-from", trusted, "--report", $"html={git.Path}/review.html");
        Assert.Equal(0, diff.ExitCode);
        Assert.Contains(" 1 new error · ", diff.Output, StringComparison.Ordinal);
        Assert.Contains("mallory", diff.Output, StringComparison.Ordinal);
        Assert.Contains("changed  site/people.yaml\n", diff.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(Path.Join(git.Path, "review.html")), StringComparison.Ordinal);

        Assert.Equal(4, native.Program.Run("diff", "HEAD~1..HEAD", "--root", git.Path, "--config-from", "nowhere").ExitCode);
        Assert.Equal(2, native.Program.Run("diff", "--dir", git.Path, git.Path, "--config-from", "HEAD").ExitCode);
    }

    [Fact]
    public void A_side_that_cannot_be_read_is_no_empty_report()
    {
        using var git = GitProgramTests.Bridge();
        Assert.Equal(4, native.Program.Run("diff", "nowhere..HEAD", "--root", git.Path).ExitCode);
        Assert.Equal(4, native.Program.Run("diff", "--dir", git.Path, Path.Join(git.Path, "nowhere")).ExitCode);
        Assert.Equal(2, native.Program.Run("diff", "--root", git.Path).ExitCode);
        Assert.Equal(2, native.Program.Run("diff", "HEAD", "--dir", git.Path, git.Path).ExitCode);
        git.Put(Claim, "quote: [never closed\n");
        var diff = native.Program.Run("diff", "HEAD", "--root", git.Path);
        Assert.Equal(4, diff.ExitCode);
        Assert.Contains("INCOMPLETE: 1 file cannot be read", diff.Output, StringComparison.Ordinal);
    }
}
