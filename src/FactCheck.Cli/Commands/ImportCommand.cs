using System.CommandLine;
using FactCheck.Exchange;

namespace FactCheck.Cli.Commands;

internal static class ImportCommand
{
    public static Command Create() => new("import", "Make dossiers and drafts from other people's fact-checks.") { ClaimReview() };

    private static Command ClaimReview()
    {
        var file = new Argument<string>("file") { Description = "JSON-LD, a saved page that holds it, a response of the Fact Check Tools API, or a CSV table." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "claimreview",
            """
            Make a dossier for each document that the reviews name, and a draft for each claim; gaps in a review are marked in the
            files. The reviews are kept unchanged, for export. Reads only files on disk: download a feed first.

            Examples:
              factcheck import claimreview data.json
              factcheck import claimreview reviews.csv
            """)
        { file, root };
        command.SetAction(parsed => Edit.Run(() => ReviewImport.Run(
            parsed.GetValue(root)!, File.ReadAllBytes(parsed.GetValue(file)!), Environment.ProcessorCount)));
        return command;
    }
}
