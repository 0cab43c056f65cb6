using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Pictures;
using FactCheck.Plan;
using FactCheck.State;
using FactCheck.Texts;

namespace FactCheck.Cli.Commands;

internal static class PicturesCommand
{
    private const int UsualMinutes = 10;

    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var asOf = CommonOptions.AsOfOption("The day to draw for");
        var minutes = Options.Count("--minutes", "When to stop; the next run draws what remains.", UsualMinutes);
        var browser = Options.Text("--browser", "The Chromium or Chrome to draw with, a file or a name; default: CHROMIUM in the environment, else the one that is installed.", "program");
        var command = new Command(
            "pictures",
            """
            Draw the pictures that other sites show beside a link to a check: verdict first, headline largest, with its notices.
            They are of the newest published claims and the featured ones ('pictures' in site.yaml), one in each language, and lie
            in .factcheck/pictures, where build finds those that still fit. The other claims show the picture of their verdict.

            Needs Chromium or Chrome, which most build servers have. The pages it draws run no script and reach no host.

            Examples:
              factcheck pictures
              factcheck pictures --as-of today --minutes 3
              factcheck pictures --browser /usr/bin/google-chrome
            """)
        { root, asOf, minutes, browser };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(asOf), TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(browser)));
        return command;
    }

    private static int Run(string root, string? asOf, TimeSpan bound, string? browser) =>
        Output.InRepository(root, "check the permissions of .factcheck/pictures, and free space", () =>
        {
            var watch = Stopwatch.StartNew();
            using var interrupted = new CancellationTokenSource();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
            var plan = new PlanOptions(null, Day.Given(asOf, new DiskTree(root)), Drafts: false, ForDisk: false, ProgramVersion.Text);
            var options = new PictureOptions(root, browser, bound, TimeProvider.System, Environment.ProcessorCount);
            var notes = new List<string>();
            PictureResult? result;
            try
            {
                result = ProgressDisplay.While(ProgressDisplay.HasTerminal, progress => Draw(plan, options, notes, progress, interrupted.Token));
            }
            catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
            {
                Console.Error.WriteLine("factcheck: interrupted; the pictures drawn so far are kept");
                return ExitCode.Interrupted;
            }
            finally
            {
                // Not earlier: they would break the progress line.
                foreach (var note in notes)
                    Console.Error.WriteLine("note: " + Printable.OneLine(note));
            }

            if (result is null)
                return ExitCode.ErrorsFound;
            Console.Out.WriteLine(LastLine(result, watch.Elapsed));
            return ExitCode.Ok;

            void End(PosixSignalContext signal)
            {
                signal.Cancel = true;
                interrupted.Cancel();
            }
        });

    private static PictureResult? Draw(PlanOptions plan, PictureOptions options, List<string> notes, BuildProgress? progress, CancellationToken interrupted)
    {
        var state = StateReader.ReadOnce(options.Root, new DiskTree(options.Root), plan, options.Parallelism, progress);
        if (!state.CanRender(strict: false))
        {
            Output.Failed(
                new Refusal("the repository has errors, so nothing is drawn", "'factcheck check' shows them in their lines", [.. state.Findings.Where(finding => finding.Severity == Severity.Error)]), "");
            return null;
        }

        return PictureRun.Run(state, options, notes.Add, progress, interrupted).GetAwaiter().GetResult();
    }

    private static string LastLine(PictureResult result, TimeSpan elapsed)
    {
        var line = $"{Counted.Of(result.Drawn, "picture")} drawn, {result.Kept} kept, {result.Removed} removed in {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
        if (result.Remaining > 0)
            line += $"; {result.Remaining} remain, because --minutes ran out";
        if (result.LeftOut > 0)
            line += $"; {result.LeftOut} left out for the reasons above";
        return line;
    }
}
