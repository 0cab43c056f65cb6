using System.Text.Json;

namespace FactCheck.Tests.Process;

/// <summary>Reports in several forms, written by the program.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class ReportFileTests(AheadOfTimeProgram native)
{
    private const string Wrong = "\nrecheck: someday\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void The_form_of_the_report_does_not_change_the_exit_code(string format)
    {
        using var good = SmallRepository.Create();
        using var bad = SmallRepository.Create(SmallRepository.Claim + Wrong);
        Assert.Equal(0, Run(good, "check", "--format", format).ExitCode);
        Assert.Equal(1, Run(bad, "check", "--format", format).ExitCode);
        Assert.Equal(1, Run(bad, "build", "--format", format).ExitCode);
        Assert.False(Directory.Exists(bad["_site"]));
    }

    [Fact]
    public void Several_reports_are_written_in_one_run()
    {
        using var repository = SmallRepository.Create(SmallRepository.Claim + Wrong);
        var run = Run(repository, "check", "--report", "json=a.json", "--report", "sarif=a.sarif", "--report", "github=a.log", "--report", "markdown=a.md", "--report", "text=a.txt");

        Assert.Equal(1, run.ExitCode);
        var printed = run.Error.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith("factcheck explain ", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', printed) + run.Output.ReplaceLineEndings("\n"), File.ReadAllText(repository["a.txt"]));
        Assert.StartsWith("::error file=claims/bridge/bridge-opened.yaml,line=", File.ReadAllText(repository["a.log"]), StringComparison.Ordinal);
        Assert.StartsWith("## FactCheck: 1 error, 0 warnings, 1 notice\n", File.ReadAllText(repository["a.md"]), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(repository["a.json"]));
        using var sarif = JsonDocument.Parse(File.ReadAllText(repository["a.sarif"]));
        Assert.Equal(json.RootElement.GetProperty("diagnostics").GetArrayLength(), sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void On_github_the_findings_are_printed_annotated_and_added_to_the_job_summary()
    {
        using var repository = SmallRepository.Create(SmallRepository.Claim + Wrong);
        repository.Put("summary.md", "# Earlier\n");
        var run = native.Program.RunIn(
            repository["claims"], ["check", "--root", "..", "--format", "github"],
            ("GITHUB_WORKSPACE", Path.GetDirectoryName(repository.Path)!), ("GITHUB_STEP_SUMMARY", repository["summary.md"]));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("claims/bridge/bridge-opened.yaml:", run.Error, StringComparison.Ordinal);
        Assert.StartsWith($"::error file={Path.GetFileName(repository.Path)}/claims/bridge/bridge-opened.yaml,line=", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("# Earlier\n## FactCheck: 1 error", File.ReadAllText(repository["summary.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json=missing/a.json")]
    [InlineData("json=claims")]
    public void A_report_that_cannot_be_written_ends_with_4_before_any_work(string report)
    {
        using var repository = SmallRepository.Create();
        var run = Run(repository, "build", "--report", report);
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("factcheck: the report cannot be written to '", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  hint: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository["_site"]));
    }

    [Theory]
    [InlineData("xml=a.xml")]
    [InlineData("a.json")]
    [InlineData("json=")]
    [InlineData("json=-")]
    [InlineData("json=a", "--report", "sarif=a")]
    public void A_report_without_format_or_file_of_its_own_is_wrong_usage(params string[] reports)
    {
        using var repository = SmallRepository.Create();
        var run = Run(repository, ["check", "--report", .. reports]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("factcheck: --report ", run.Error, StringComparison.Ordinal);
    }

    private ProcessRun Run(TemporaryFolder repository, params string[] arguments) =>
        native.Program.RunIn(repository.Path, arguments, ("GITHUB_WORKSPACE", ""), ("GITHUB_STEP_SUMMARY", ""));
}
