using System.CommandLine;
using FactCheck.Exchange;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command(
            "export",
            """
            Print all ClaimReviews as a DataFeed (schema.org) of JSON-LD: those of published claims, which need the site's address,
            and imported drafts as they came, with the wording, claimant and date that they have now.

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
        if (!RepositoryReader.HasClaims(common.Root(parsed)))
            return Output.NothingToCheck(common.Root(parsed));
        return Output.Attempt("look at the permissions of the folder", () =>
        {
            var options = common.Build(parsed, forDisk: false);
            var (json, reviews, heldBack) = ReviewExport.Run(options.Root, options.Plan, options.Parallelism);
            Console.Out.Write(json);
            Console.Error.WriteLine(FormattableString.Invariant($"{reviews} {(reviews == 1 ? "review" : "reviews")}{(heldBack == 0 ? "" : $"; {heldBack} held back by 'publish-after'")}"));
            return ExitCode.Ok;
        });
    }
}
