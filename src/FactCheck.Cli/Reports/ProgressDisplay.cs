using System.Globalization;
using FactCheck.State;
using Spectre.Console;

namespace FactCheck.Cli.Reports;

/// <summary>A progress line on standard error for slow runs; it is erased at the end.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Only on a terminal: in logs and files, lines must stay.</summary>
    public static bool HasTerminal => !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <param name="work">Reports its progress.</param>
    public static T While<T>(bool isShown, Func<BuildProgress?, T> work)
    {
        if (!isShown)
            return work(null);
        var progress = new BuildProgress();
        using var ended = new ManualResetEventSlim();
        var display = new Thread(() =>
        {
            if (!ended.Wait(Patience))
                Draw(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), progress, ended);
        });
        display.Start();
        try
        {
            return work(progress);
        }
        finally
        {
            ended.Set();
            display.Join();
        }
    }

    /// <summary>Draws at least once, then until the work ends.</summary>
    internal static void Draw(IAnsiConsole console, BuildProgress progress, ManualResetEventSlim ended) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn())
            .Start(drawn =>
            {
                var task = drawn.AddTask("starting");
                do
                {
                    task.IsIndeterminate = progress.Total == 0;
                    task.MaxValue = Math.Max(1, progress.Total);
                    task.Value = progress.Done;
                    task.Description = Words(progress);
                }
                while (!ended.Wait(Step));
                drawn.Refresh();
            });

    private static string Words(BuildProgress progress) => progress.Phase switch
    {
        BuildPhase.Reading => "reading files",
        BuildPhase.Anchoring => "looking up quotes",
        BuildPhase.Checking => "checking",
        BuildPhase.Planning => "planning pages",
        BuildPhase.Rendering when progress.Total > 0 => string.Create(CultureInfo.InvariantCulture, $"rendering {progress.Done} of {progress.Total}"),
        BuildPhase.Rendering => "rendering samples",
        BuildPhase.Drawing => string.Create(CultureInfo.InvariantCulture, $"drawing {progress.Done} of {progress.Total}"),
        _ => "putting the site in place",
    };
}
