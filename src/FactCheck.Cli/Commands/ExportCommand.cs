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

    private static int Run(ParseResult parsed, CommonOptions common) =>
        Output.InRepository(common.Root(parsed), Output.CheckFolder, () =>
        {
            var options = common.Build(parsed, forDisk: false);
            var (json, reviews, heldBack) = ReviewExport.Run(options.Root, options.Plan, options.Parallelism);
            Console.Out.Write(json);
            Console.Error.WriteLine(Counted.Of(reviews, "review") + (heldBack == 0 ? "" : $"; {heldBack} held back by 'publish-after'"));
            return ExitCode.Ok;
        });
}
