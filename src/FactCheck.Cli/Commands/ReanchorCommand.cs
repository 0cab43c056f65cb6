using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Edit.Reanchoring;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck reanchor</c>.</summary>
internal static class ReanchorCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be rewritten; write nothing." };
        var format = new Option<string>("--format") { Description = "How the result is printed.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "reanchor",
            """
            After a source text changed, bring the quotes of claims, evidence, labels and notes up to date where nothing of
            substance differs; the rest is listed for a person to decide. Look at the changes with git diff before you commit.

            Examples:
              factcheck reanchor --dry-run
              factcheck reanchor
              factcheck reanchor --format json

            Exit codes: 0 all quotes stand, 1 some were refused or lost.
            """)
        { root, dryRun, format };
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(dryRun), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string root, bool isDryRun, bool isJson)
    {
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);
        return Output.Attempt("files that were not named are unchanged; look at permissions and free space", () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
            var result = QuoteReanchoring.Run(root, anchored, isDryRun);
            Console.Out.Write(isJson ? ReanchorReport.Json(result) : ReanchorReport.Text(result));
            return result.Count(ReanchorOutcome.Refused) + result.Count(ReanchorOutcome.Lost) == 0 ? ExitCode.Ok : ExitCode.ErrorsFound;
        });
    }
}
