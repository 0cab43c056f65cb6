using System.CommandLine;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Cli.Commands;

internal static class CoverageCommand
{
    public static Command Create()
    {
        var dossier = new Argument<string?>("dossier") { Description = "One dossier; default: all.", Arity = ArgumentArity.ZeroOrOne };
        var root = CommonOptions.RootOption();
        var asOf = CommonOptions.AsOfOption("The day for which published claims count");
        var open = new Option<bool>("--open") { Description = "List only sentences with neither a claim nor a label." };
        var format = Options.Format("text", "json", "markdown");
        var command = new Command(
            "coverage",
            """
            Show which sentences of a source are done: checked by a claim, labelled, or still open. It counts work, not truth.

            Examples:
              factcheck coverage
              factcheck coverage japan-russia-peace-treaty --open
              factcheck coverage --format json
            """)
        { dossier, root, asOf, open, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, CommonOptions.AsOf(parsed.GetValue(asOf)), parsed.GetValue(dossier), parsed.GetValue(open), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string root, PartialDate? asOf, string? dossier, bool open, string format) =>
        Output.InRepository(root, Output.CheckFolder, () =>
        {
            var state = StateReader.ReadOnce(root, new PlanOptions(null, asOf, Drafts: false, ForDisk: false, ProgramVersion.Text), Environment.ProcessorCount);
            var sources = SentenceCoverage.Of(state.Anchored, state.AsOf);
            if (dossier is not null)
            {
                sources = sources.RemoveAll(source => source.Id != dossier);
                if (sources.IsEmpty)
                    return Output.WrongUsage($"there is no dossier '{dossier}' whose source can be read", "factcheck coverage lists all; factcheck check reports what is wrong");
            }

            var shown = open ? sources.Select(source => source.OpenOnly()) : sources;
            Console.Out.Write(format switch
            {
                "json" => CoverageReport.Json(shown),
                "markdown" => CoverageReport.Markdown(shown),
                _ => CoverageReport.Text(shown),
            });
            return ExitCode.Ok;
        });
}
