using System.CommandLine;
using FactCheck.Exchange;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Make dossiers and drafts of other people's fact-checks.") { ClaimReview() };

    private static Command ClaimReview()
    {
        var file = new Argument<string>("file") { Description = "JSON-LD (DataFeed, list, graph), an answer of the Fact Check Tools API, or a CSV table." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "claimreview",
            """
            A dossier for each document that the reviews name, a draft for each claim; what a review does not say is marked in the
            files. The reviews are kept as they came, for export. Files on disk only: load a feed with another program first.

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
