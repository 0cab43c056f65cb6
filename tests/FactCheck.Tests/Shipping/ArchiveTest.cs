using System.Text.RegularExpressions;
using FactCheck.Tests.Edit;
using FactCheck.Tests.History;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The native program as a release ships it: packed by the step of the release, put on the path by the action.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class ArchiveTest(AheadOfTimeProgram native)
{
    private static readonly WorkflowStep Action = WorkflowFile.Read(".github/actions/factcheck/action.yml").StepsOfAction.Single();

    [Fact]
    public void Unpacked_anywhere_it_makes_checks_and_builds_a_repository_with_nothing_but_itself()
    {
        using var folder = new TemporaryFolder();
        var archive = Archive(folder);
        Assert.Equal(0, Bash(folder, $"sha256sum --check --quiet {Path.GetFileName(archive)}.sha256", folder["dist"]).ExitCode);
        Assert.Equal(0, Bash(folder, $"mkdir elsewhere && tar --extract --gzip --file '{archive}' --directory elsewhere").ExitCode);
        var files = FileTree.Read(folder["elsewhere/factcheck"]).Select(file => file.Key).ToList();
        Assert.Contains("factcheck", files);
        Assert.DoesNotContain(files, file => file.EndsWith(".dbg", StringComparison.Ordinal) || file.EndsWith(".pdb", StringComparison.Ordinal));

        var program = new FactCheckProgram(folder["elsewhere/factcheck/factcheck"]);
        Assert.Contains(program.Run("--version").Output.Split('+')[0], Path.GetFileName(archive), StringComparison.Ordinal);
        Directory.CreateDirectory(folder["desk"]);
        GitFolder.GitIn(folder["desk"], "init", "--quiet", "--initial-branch=main");
        GitFolder.GitIn(folder["desk"], "remote", "add", "origin", "git@github.com:newsroom/desk.git");
        Succeed("init");
        FilledIn.In(folder["desk"]);
        Assert.Contains("\n*             @newsroom\n", File.ReadAllText(folder["desk/.github/CODEOWNERS"]), StringComparison.Ordinal);
        GitFolder.GitIn(folder["desk"], "add", "--all");
        GitFolder.GitIn(folder["desk"], "commit", "--quiet", "--message", "Begin");
        Succeed("check", "--base", "HEAD", "--strict", "--base-url", "https://example.org/repo/");
        Succeed("build", "--base", "HEAD", "--base-url", "https://example.org/repo/");
        Assert.True(File.Exists(folder["desk/_site/index.html"]));

        void Succeed(params string[] arguments)
        {
            var run = program.RunIn(folder["desk"], arguments);
            Assert.True(run.ExitCode == 0, run.Error);
        }
    }

    [Fact]
    public void The_action_puts_the_program_of_a_release_on_the_path()
    {
        using var folder = new TemporaryFolder();
        var (version, sum) = Release(folder);
        var run = Install(folder, version, sum);
        Assert.True(run.ExitCode == 0, run.Error);
        var path = Assert.Single(File.ReadAllLines(folder["path"]));
        Assert.StartsWith(version + "+", new FactCheckProgram(Path.Join(path, "factcheck")).Run("--version").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_refuses_an_archive_that_is_not_the_one_of_the_release()
    {
        using var folder = new TemporaryFolder();
        var (version, sum) = Release(folder);
        Refused(version, new string('0', 64), "FAILED");
        Refused("9.9.9", sum, "curl");
        Refused("../" + version, sum, "::error::version must be");
        Refused(version, "$(touch here)", "::error::version must be");
        Assert.False(Path.Exists(folder["here"]));

        void Refused(string version, string sum, string word)
        {
            var run = Install(folder, version, sum);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Contains(word, run.Output + run.Error, StringComparison.Ordinal);
            Assert.False(Path.Exists(folder["path"]));
            Assert.False(Path.Exists(folder["runner/factcheck"]));
        }
    }

    [Fact]
    public void The_action_takes_what_it_is_given_through_variables() => Assert.Equal(
        ["${{ inputs.version }}", "${{ inputs.sha256 }}", "${{ github.action_repository }}"], Action.EnvironmentValues);

    /// <summary>Runs the step of the release that makes the archive, of the program that is published already.</summary>
    private string Archive(TemporaryFolder folder)
    {
        var step = WorkflowFile.Read(WorkflowFile.Own + "/release.yml").StepsOfJob("build").Single(step => step.Name == "Build the program for Linux").Run!;
        var run = ProcessRun.Of(
            "bash", ["-euo", "pipefail", "-c", Regex.Replace(step, @"\bdist$", $"'{folder["dist"]}'")], Checkout.Root,
            ("PUBLISHED", Path.GetDirectoryName(native.Program.File)!));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run.Output.Trim();
    }

    /// <summary>Lays the archive where a release has it, on a server that is a folder.</summary>
    private (string Version, string Sum) Release(TemporaryFolder folder)
    {
        var archive = Archive(folder);
        var version = Regex.Match(Path.GetFileName(archive), "^factcheck-(.+)-linux-x64").Groups[1].Value;
        var place = Directory.CreateDirectory(folder[$"server/project/program/releases/download/v{version}"]).FullName;
        File.Copy(archive, Path.Join(place, Path.GetFileName(archive)));
        Directory.CreateDirectory(folder["runner"]);
        return (version, File.ReadAllText(archive + ".sha256").Split(' ')[0]);
    }

    private static ProcessRun Install(TemporaryFolder folder, string version, string sum) => Bash(
        folder, Action.Run!, folder.Path, ("VERSION", version), ("SHA256", sum), ("REPOSITORY", "project/program"),
        ("GITHUB_SERVER_URL", "file://" + folder["server"]), ("RUNNER_TEMP", folder["runner"]), ("GITHUB_PATH", folder["path"]));

    private static ProcessRun Bash(TemporaryFolder folder, string script, string? at = null, params (string, string)[] environment) =>
        ProcessRun.Of("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], at ?? folder.Path, environment);
}
