using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Edit.Reanchoring;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

internal static class ReanchorCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be rewritten; write nothing." };
        var accept = new Option<string[]>("--accept")
        {
            Description = "A claim whose proposal you have read and accept, or dossier/source for the labels and notes of a source; may be given several times.",
            HelpName = "claim",
            DefaultValueFactory = _ => [],
        };
        var format = Options.Format("text", "json");
        var command = new Command(
            "reanchor",
            """
            After a source text changed, find the quotes of claims, evidence, labels and notes again. Quotes that moved in whole
            sentences are updated; any other change of words is listed with what differs, and is made only if you accept it by
            name. A published claim whose quote changes also needs a correction.

            Examples:
              factcheck reanchor --dry-run
              factcheck reanchor
              factcheck reanchor --accept bridge-carries-90000-cars
              factcheck reanchor --accept harbour-bridge/source --format json

            Exit codes: 0 all quotes are in their texts, 1 some wait for a person: proposed, refused or lost.
            """)
        { root, accept, dryRun, format };
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(accept) ?? [], parsed.GetValue(dryRun), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string root, string[] accepted, bool isDryRun, bool isJson) =>
        Output.InRepository(
            root,
            "files that were not named are unchanged; check permissions and free space",
            () =>
            {
                var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
                var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
                var result = QuoteReanchoring.Run(root, anchored, accepted, isDryRun);
                Console.Out.Write(isJson ? ReanchorReport.Json(result) : ReanchorReport.Text(result));
                return result.IsComplete ? ExitCode.Ok : ExitCode.ErrorsFound;
            },
            refused: ExitCode.ErrorsFound);
}
