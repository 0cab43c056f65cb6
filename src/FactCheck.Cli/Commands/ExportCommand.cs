using System.CommandLine;
using FactCheck.Exchange;
using FactCheck.Load;
using FactCheck.Texts;

namespace FactCheck.Cli.Commands;

internal static class ExportCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command(
            "export",
            """
            Print all ClaimReviews as a DataFeed (schema.org) of JSON-LD: those of published claims, which need the site's address,
            and those of imported drafts as they were imported, with the current wording, claimant and date.

            Examples:
              factcheck export --base-url https://example.org/repo/ > reviews.json
            """);
        foreach (var option in common.All)
            command.Add(option);
        command.SetAction(parsed => Run(parsed, common));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common)
    {
        var options = common.Build(parsed, forDisk: false);
        return Output.InRepository(options.Root, Output.CheckFolder, () =>
        {
            var (json, reviews) = ReviewExport.Run(options.Root, options.Plan, options.Parallelism);
            Console.Out.Write(json);
            Console.Error.WriteLine(Counted.Of(reviews, "review"));
            return ExitCode.Ok;
        });
    }
}
