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
        var asOf = Day.Option("--as-of", "The day; default: today, in the time zone of site.yaml.");
        var format = Options.Format("text", "json");
        var deployed = Options.Text("--deployed", "data/build.json of the published site, or - for standard input: days that have come since its day are listed as not deployed.", "file");
        var fail = new Option<bool>("--fail") { Description = "Exit with 1 if anything is due." };
        var command = new Command(
            "due",
            """
            List the work that waits for a person: claims to check again, expired pages, withdrawn evidence that is still listed,
            translations older than their claim, drafts whose day has come, sentences that no one has checked or labelled,
            days that have come since the last deployment, so that the published site does not show them yet.

            Examples:
              factcheck due
              factcheck due --as-of 2027-01-01
              factcheck due --deployed build.json
              factcheck due --format json --fail
            """)
        { root, asOf, deployed, format, fail };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(asOf), parsed.GetValue(deployed), parsed.GetValue(format) == "json", parsed.GetValue(fail)));
        return command;
    }

    private static int Run(string root, string? given, string? deployed, bool isJson, bool fails) =>
        Output.InRepository(root, Output.CheckFolder, () =>
        {
            var asOf = Day.OrToday(given, root);
            var last = deployed is null ? (PartialDate?)null : Deployment.DayOf(deployed == "-" ? Console.In.ReadToEnd() : File.ReadAllText(deployed));
            var (repository, _) = RepositoryReader.Read(root, Environment.ProcessorCount);
            var (anchored, _) = QuoteAnchoring.Run(repository, Environment.ProcessorCount);
            var items = DueList.Of(anchored, asOf, last);
            Console.Out.Write(isJson ? DueReport.Json(items, asOf, last) : DueReport.Text(items, asOf, last));
            return fails && !items.IsEmpty ? ExitCode.ErrorsFound : ExitCode.Ok;
        });
}
