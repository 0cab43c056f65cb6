using FactCheck.Cli.Reports;
using FactCheck.State;
using Spectre.Console;

namespace FactCheck.Tests.Preview;

public sealed class ProgressDisplayTest
{
    [Fact]
    public void A_build_tells_how_many_outputs_are_finished()
    {
        using var repository = TestRepository.Small();
        var progress = new BuildProgress();
        var options = TestRepository.OptionsFor(repository.Root, "") with { Progress = progress };
        var result = SiteBuild.Build(options, new(repository.Output, repository.Root, [Path.Join(repository.Root, "claims")]));
        Assert.NotNull(result.Written);
        Assert.Equal(BuildPhase.Writing, progress.Phase);
    }

    [Fact]
    public void The_phase_and_the_count_are_drawn()
    {
        var progress = new BuildProgress();
        progress.Enter(BuildPhase.Rendering, 7);
        progress.Finish();
        Assert.Contains("rendering 1 of 7", Drawn(progress), StringComparison.Ordinal);
        progress.Enter(BuildPhase.Anchoring);
        Assert.Contains("looking up quotes", Drawn(progress), StringComparison.Ordinal);
    }

    [Fact]
    public void If_no_one_looks_nothing_is_counted() =>
        Assert.True(ProgressDisplay.While(isShown: false, progress => progress is null));

    [Fact]
    public void A_short_run_draws_nothing_and_gives_its_result() =>
        Assert.Equal(BuildPhase.Reading, ProgressDisplay.While(isShown: true, progress => progress!.Phase));

    private static string Drawn(BuildProgress progress)
    {
        using var output = new StringWriter();
        using var ended = new ManualResetEventSlim(initialState: true);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        ProgressDisplay.Draw(console, progress, ended);
        return output.ToString();
    }
}
