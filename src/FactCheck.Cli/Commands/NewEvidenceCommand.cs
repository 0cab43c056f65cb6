using System.CommandLine;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

internal static class NewEvidenceCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("file") { Description = "An address, a saved web page, Markdown or plain text, - for standard input; none to describe the document by hand.", Arity = ArgumentArity.ZeroOrOne };
        var root = CommonOptions.RootOption();
        var dossier = new Option<string>("--dossier") { Description = "The dossier that the evidence belongs to.", HelpName = "id", Required = true };
        var id = Options.Text("--id", "The id; default: made from the title.", "id");
        var title = Options.Text("--title", "The document's title; a description in [square brackets] if it has none.", "text");
        var publisher = Options.Text("--publisher", "The publisher.", "name");
        var control = Options.Word("--publisher-control", "Who controls the publisher.", Vocabularies.PublisherControls.Words);
        var url = Options.Text("--url", "The address on the web; none if unknown.", "address");
        var language = Options.Text("--language", "Language tag, such as en or ja.", "tag");
        var published = Options.Text("--published", "YYYY-MM-DD, YYYY-MM or YYYY.", "date");
        var select = Options.Text("--select", "The CSS selector of the text, in a saved web page.", "selector");
        var kind = Options.Word("--kind", "The kind of document.", Vocabularies.EvidenceKinds.Words);
        var consulted = Options.Word("--consulted", "How much of it a person has read; unless given, the file asks for it.", Vocabularies.ConsultedExtents.Words);
        var via = Options.Text("--via", "Where it was read, if not at its address.", "text");
        var quote = Options.Text("--quote", "Words to be quoted: their sentences are stored, with one on each side.", "words");
        var command = new Command(
            "evidence",
            """
            Write claims/<dossier>/evidence/<id>.yaml with the arguments and what the document says about itself; the rest as comments.

            Examples:
              factcheck new evidence https://example.org/count --dossier harbour-bridge
              factcheck new evidence count.html --dossier harbour-bridge --publisher "City of Exampleton" --consulted full
              factcheck new evidence count.txt --dossier harbour-bridge --title "Traffic count 2025" --quote "61,204 cars a day"
              factcheck new evidence --dossier harbour-bridge --title "Traffic count 2025" --publisher "City of Exampleton"
            """)
        { file, root, dossier, id, title, publisher, control, url, language, published, select, kind, consulted, via, quote };
        command.SetAction(parsed =>
        {
            var (name, repository) = (parsed.GetValue(file), parsed.GetValue(root)!);
            if (!RepositoryReader.HasClaims(repository))
                return Output.NothingToCheck(repository);
            return name is null ? Run(null) : NewCommand.WithDocument(name, Run);

            int Run(ImportRequest? document) => Edit.Run(() => NewEvidence.Run(
                repository,
                new EvidenceDraft(parsed.GetValue(dossier)!)
                {
                    Document = document is null ? null : document with { Select = parsed.GetValue(select) },
                    Id = parsed.GetValue(id),
                    Title = parsed.GetValue(title),
                    Publisher = parsed.GetValue(publisher),
                    Control = Value(parsed.GetValue(control), Vocabularies.PublisherControls),
                    Url = parsed.GetValue(url) ?? document?.Url,
                    Language = parsed.GetValue(language),
                    Published = parsed.GetValue(published),
                    Kind = Value(parsed.GetValue(kind), Vocabularies.EvidenceKinds),
                    Consulted = Value(parsed.GetValue(consulted), Vocabularies.ConsultedExtents),
                    Via = parsed.GetValue(via),
                    Quote = parsed.GetValue(quote),
                },
                Environment.ProcessorCount));
        });
        return command;
    }

    private static T? Value<T>(string? word, Vocabulary<T> vocabulary)
        where T : struct, Enum =>
        word is not null && vocabulary.TryFind(word, out var value) ? value : null;
}
