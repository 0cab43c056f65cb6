using System.CommandLine;
using FactCheck.Anchor;
using FactCheck.Lists;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

internal static class DueCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var asOf = Today.Option("--as-of", "The day");
        var format = Options.Format("text", "json");
        var fail = new Option<bool>("--fail") { Description = "Exit with 1 if anything is due." };
        var command = new Command(
            "due",
            """
            List the work that waits for a person: claims to check again, expired pages, withdrawn evidence that is still listed,
            translations older than their claim, drafts whose day has come, sentences that no one has checked or labelled.

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

    private static int Run(string root, PartialDate asOf, bool isJson, bool fails) =>
        Output.InRepository(root, Output.CheckFolder, () =>
        {
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
            var items = DueList.Of(anchored, asOf);
            Console.Out.Write(isJson ? DueReport.Json(items, asOf) : DueReport.Text(items, asOf));
            return fails && !items.IsEmpty ? ExitCode.ErrorsFound : ExitCode.Ok;
        });
}
