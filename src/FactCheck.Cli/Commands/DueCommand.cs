using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck due</c>.</summary>
internal static class DueCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var asOf = Today.Option("--as-of", "The day; today in UTC unless given.");
        var format = new Option<string>("--format") { Description = "How the list is printed.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "json");
        var fail = new Option<bool>("--fail") { Description = "End with 1 where anything is due." };
        var command = new Command(
            "due",
            """
            List what waits for a person: claims to check again, expired pages, withdrawn evidence that is still listed,
            translations older than their claim, drafts whose day has come, sentences that nobody has looked at.

            Examples:
              factcheck due
              factcheck due --as-of 2027-01-01
              factcheck due --format json --fail
            """)
        { root, asOf, format, fail };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, Today.Or(parsed.GetValue(asOf)), parsed.GetValue(format) == "json", parsed.GetValue(fail)));
        return command;
    }

    private static int Run(string root, PartialDate asOf, bool isJson, bool fails)
    {
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);
        return Output.Attempt("look at the permissions of the folder", () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
            var items = DueList.Of(anchored, asOf);
            Console.Out.Write(isJson ? DueReport.Json(items, asOf) : DueReport.Text(items, asOf));
            return fails && !items.IsEmpty ? ExitCode.ErrorsFound : ExitCode.Ok;
        });
    }
}
