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
        var format = Options.Format("text", "json");
        var command = new Command(
            "reanchor",
            """
            After a source text changed, update the quotes of claims, evidence, labels and notes if nothing of substance differs;
            list the rest for a person to decide. Check the changes with git diff before you commit.

            Examples:
              factcheck reanchor --dry-run
              factcheck reanchor
              factcheck reanchor --format json

            Exit codes: 0 all quotes are found, 1 some were refused or lost.
            """)
        { root, dryRun, format };
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(dryRun), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string root, bool isDryRun, bool isJson) =>
        Output.InRepository(root, "files that were not named are unchanged; check permissions and free space", () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
            var result = QuoteReanchoring.Run(root, anchored, isDryRun);
            Console.Out.Write(isJson ? ReanchorReport.Json(result) : ReanchorReport.Text(result));
            return result.Count(ReanchorOutcome.Refused) + result.Count(ReanchorOutcome.Lost) == 0 ? ExitCode.Ok : ExitCode.ErrorsFound;
        });
}
