using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Texts;

namespace FactCheck.Cli.Commands;

internal static class NewCommand
{
    public static Command Create() => new("new", "Start a dossier, a claim, an evidence document, a translation or the words of a language.")
    {
        Source(), NewClaimCommand.Create(), NewEvidenceCommand.Create(), NewTranslationCommand.Create(), NewWordsCommand.Create(),
    };

    private static Command Source()
    {
        var file = new Argument<string>("file") { Description = "An address, plain text, Markdown or a saved web page; - reads standard input." };
        var root = CommonOptions.RootOption();
        var id = Options.Text("--id", "The id of the dossier; default: made from the title.", "id");
        var title = Options.Text("--title", "The document's title.", "text");
        var url = Options.Text("--url", "The address of the document on the web.", "address");
        var language = Options.Text("--language", "Language tag, such as en or ja.", "tag");
        var published = Options.Text("--published", "YYYY-MM-DD, YYYY-MM or YYYY.", "date");
        var select = Options.Text("--select", "The CSS selector of the text, in a saved web page.", "selector");
        var command = new Command(
            "source",
            """
            Split a document into sentences and write claims/<id>/source.yaml and source.txt; never overwrites a dossier.

            Examples:
              factcheck new source https://example.org/article
              factcheck new source article.html --url https://example.org/article
              factcheck new source page.html --select "div.story"
              pbpaste | factcheck new source - --title "A speech" --language en
            """)
        { file, root, id, title, url, language, published, select };
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(file)!, request => request with
        {
            Id = parsed.GetValue(id),
            Title = parsed.GetValue(title),
            Url = parsed.GetValue(url) ?? request.Url,
            Language = parsed.GetValue(language),
            Published = parsed.GetValue(published),
            Select = parsed.GetValue(select),
        }));
        return command;
    }

    private static int Run(string root, string file, Func<ImportRequest, ImportRequest> complete) =>
        WithDocument(file, document => Output.Attempt(
            "nothing was written; check the path, permissions and free space",
            () => Report(DossierImport.Run(root, complete(document))),
            ExitCode.ErrorsFound));

    /// <summary>Uses the document in a file, at an address or, for <c>-</c>, on standard input.</summary>
    internal static int WithDocument(string name, Func<ImportRequest, int> use) =>
        Output.Attempt("nothing was written; check the path and its permissions", () => use(Open(name)));

    private static ImportRequest Open(string name)
    {
        if (FetchedDocument.IsAddress(name))
        {
            using var client = Web.Client();
            return FetchedDocument.Fetch(client, name, CancellationToken.None).GetAwaiter().GetResult();
        }

        return name == "-" || File.Exists(name)
            ? new ImportRequest(Read(name), name)
            : throw new Refusal($"there is no file '{name}'", "name an address, a saved page or text, or - for standard input");
    }

    /// <summary>Reads at most one byte more than an import accepts, so that an endless input ends.</summary>
    private static ReadOnlyMemory<byte> Read(string file)
    {
        using var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; content.Length <= ImportRequest.MaxBytes && (read = input.Read(buffer)) > 0;)
            content.Write(buffer, 0, read);
        return content.ToArray();
    }

    private static int Report(ImportResult result)
    {
        foreach (var warning in result.Warnings)
            Console.Error.WriteLine("warning: " + Printable.OneLine(warning));
        foreach (var file in result.Files)
            Console.Out.WriteLine(file);
        Console.Out.WriteLine(
            $"{Counted.Of(result.Sentences, "sentence")} in {Counted.Of(result.Paragraphs, "paragraph")}; read source.txt line by line, then fill in source.yaml");
        return ExitCode.Ok;
    }
}
