using System.CommandLine;
using FactCheck.Edit.Drafts;

namespace FactCheck.Cli.Commands;

internal static class NewClaimCommand
{
    public static Command Create()
    {
        var dossier = new Argument<string?>("dossier") { Description = "The dossier of the source document.", Arity = ArgumentArity.ZeroOrOne };
        var root = CommonOptions.RootOption();
        var quote = Options.Text("--quote", "Words from the source, letter for letter.", "words");
        var prefix = Options.Text("--prefix", "The words directly before, if the quote appears several times.", "words");
        var suffix = Options.Text("--suffix", "The words directly after, likewise.", "words");
        var sentence = Options.Text("--sentence", "The number or id of the sentence, likewise.", "sentence");
        var partial = new Option<bool>("--partial") { Description = "The quote may start or end inside a word." };
        var id = Options.Text("--id", "The id of the claim; default: made from the words.", "id");
        var verdict = Options.Text("--verdict", "An id from the scale.", "id");
        var summary = Options.Text("--summary", "What the record shows, in one or two sentences.", "text");
        var date = Today.Option("--date", "The proposed day of publication");
        var command = new Command(
            "claim",
            """
            Write claims/<dossier>/<id>.yaml with the quote as it appears in the source, and comments on what to write. It is a draft
            until it has 'published'. On a terminal, the program asks for missing arguments.

            Examples:
              factcheck new claim
              factcheck new claim harbour-bridge --quote "the bridge carries 90,000 cars a day"
              factcheck new claim harbour-bridge --quote "second bridge" --sentence 1 --verdict accurate --summary "The minutes say so."
            """)
        { dossier, root, quote, prefix, suffix, sentence, partial, id, verdict, summary, date };
        command.SetAction(parsed =>
        {
            var repository = parsed.GetValue(root)!;
            var draft = new ClaimDraft(parsed.GetValue(dossier) ?? "", parsed.GetValue(quote) ?? "")
            {
                Prefix = parsed.GetValue(prefix),
                Suffix = parsed.GetValue(suffix),
                Sentence = parsed.GetValue(sentence),
                IsPartial = parsed.GetValue(partial),
                Id = parsed.GetValue(id),
                Verdict = parsed.GetValue(verdict),
                Summary = parsed.GetValue(summary),
            };
            if (parsed.GetValue(dossier) is null || parsed.GetValue(quote) is null)
            {
                if (!ClaimPrompts.ArePossible)
                    return Output.WrongUsage("a new claim needs a dossier and --quote", "factcheck new claim <dossier> --quote \"words of its source\"");
                if (!Load.RepositoryReader.HasClaims(repository))
                    return Output.NothingToCheck(repository);
                if (ClaimPrompts.Complete(repository, draft) is not { } completed)
                    return ExitCode.ErrorsFound;
                draft = completed;
            }

            return Edit.Run(repository, () => NewClaim.Run(repository, draft, Today.Or(parsed.GetValue(date)), Environment.ProcessorCount));
        });
        return command;
    }
}
