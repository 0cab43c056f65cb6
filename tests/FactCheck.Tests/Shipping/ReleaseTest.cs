using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The steps of the workflow <c>release</c> that publish, with a folder as feed and a script instead of <c>gh</c>.</summary>
[Collection(PackedTool.Tests)]
public sealed class ReleaseTest(PackedTool tool)
{
    private static readonly WorkflowFile Workflow = WorkflowFile.Read(WorkflowFile.Own + "/release.yml");

    [Fact]
    public void The_package_that_names_the_others_is_pushed_last_and_a_second_run_passes()
    {
        using var folder = Dist();
        Directory.CreateDirectory(folder["feed"]);
        for (var time = 0; time < 2; time++)
        {
            var run = Run(folder, "Push the packages of each platform, then the one that names them", ("NUGET_SOURCE", folder["feed"]), ("NUGET_API_KEY", "once"));
            Assert.True(run.ExitCode == 0, run.Output + run.Error);
        }

        Assert.Equal(
            Names(Path.GetDirectoryName(tool.Package)!), Names(folder["feed"]));
        Assert.Equal(
            Path.GetFileName(tool.Package), Directory.GetFiles(folder["feed"], "*.nupkg").OrderBy(File.GetLastWriteTimeUtc).Select(Path.GetFileName).Last());
    }

    [Fact]
    public void A_release_is_published_when_all_its_files_are_there()
    {
        using var folder = Dist();
        var calls = Publish(folder, ("GH_RELEASE", "none"));
        Assert.Equal(["view", "create", "upload", "edit"], calls.Select(call => call.Split(' ')[1]));
        Assert.All(calls, call => Assert.StartsWith($"{call.Split(' ')[1]} v1.2.3 --repo project/program", call["release ".Length..], StringComparison.Ordinal));
        Assert.Contains("--draft --title v1.2.3", calls[1], StringComparison.Ordinal);
        Assert.Contains("--verify-tag", calls[1], StringComparison.Ordinal);
        Assert.Contains("dist/factcheck-1.2.3-linux-x64.tar.gz", calls[2], StringComparison.Ordinal);
        Assert.EndsWith("--draft=false", calls[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_an_earlier_run_left_unpublished_is_completed()
    {
        using var folder = Dist();
        Assert.Equal(["view", "upload", "edit"], Publish(folder).Select(call => call.Split(' ')[1]));
    }

    [Fact]
    public void No_key_is_stored_and_without_an_account_nothing_is_pushed()
    {
        Assert.DoesNotContain("secrets.", Workflow.Text, StringComparison.Ordinal);
        var steps = Workflow.StepsOfJob("publish").ToList();
        var login = steps.FindIndex(step => step.Uses?.StartsWith("NuGet/login@", StringComparison.Ordinal) == true);
        Assert.Equal("vars.NUGET_USER != ''", steps[login].If);
        Assert.Equal("vars.NUGET_USER != ''", steps[login + 1].If);
        Assert.Contains("${{ steps.nuget.outputs.NUGET_API_KEY }}", steps[login + 1].EnvironmentValues);
    }

    private static string[] Publish(TemporaryFolder folder, params (string, string)[] answers)
    {
        var run = Run(folder, "Publish the release, whole or not at all", answers);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return File.ReadAllLines(folder["gh.log"]);
    }

    private static ProcessRun Run(TemporaryFolder folder, string step, params (string, string)[] environment) => ProcessRun.Of(
        "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", Workflow.StepsOfJob("publish").Single(known => known.Name == step).Run!], folder.Path,
        [
            ("GITHUB_REF_NAME", "v1.2.3"), ("GITHUB_REPOSITORY", "project/program"), ("GH_LOG", folder["gh.log"]),
            ("PATH", $"{folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}"), .. environment,
        ]);

    /// <summary>What the job before hands over.</summary>
    private TemporaryFolder Dist()
    {
        var folder = new TemporaryFolder();
        folder.Put("dist/factcheck-1.2.3-linux-x64.tar.gz", "the archive");
        foreach (var package in Directory.GetFiles(Path.GetDirectoryName(tool.Package)!, "*.nupkg"))
            File.Copy(package, folder["dist/" + Path.GetFileName(package)]);
        StubOfGh.PutInto(folder["bin"]);
        return folder;
    }

    private static IEnumerable<string?> Names(string folder) => Directory.GetFiles(folder, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
