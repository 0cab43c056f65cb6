using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using Spectre.Console;

namespace FactCheck.Cli.Commands;

internal static class NewTranslationCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "A claim; dossier/source for a source; dossier/id for an evidence document." };
        var language = new Argument<string>("language") { Description = "Language tag, such as ja or pt-BR." };
        var root = CommonOptions.RootOption();
        var translators = new Option<string[]>("--translator") { Description = "Who translates; may be repeated.", HelpName = "id", DefaultValueFactory = _ => [] };
        var renew = new Option<bool>("--renew") { Description = "Show what changed in the original since it was translated; write the new hash once a person confirms." };
        var confirm = new Option<bool>("--confirm") { Description = "With --renew: a person has compared the two, so write the hash without asking." };
        var command = new Command(
            "translation",
            """
            Write <id>.<language>.yaml with the hash of the content and, as a comment beside each key, the original text. When the
            original has changed, bring the file up to date by hand; --renew then shows the changes once more and writes the hash.

            Examples:
              factcheck new translation bridge-carries-90000-cars ja
              factcheck new translation bridge-carries-90000-cars pt-BR --translator ana
              factcheck new translation harbour-bridge/source ja
              factcheck new translation bridge-carries-90000-cars ja --renew
            """)
        { id, language, root, translators, renew, confirm };
        command.SetAction(parsed =>
        {
            var (repository, what, tag) = (parsed.GetValue(root)!, parsed.GetValue(id)!, parsed.GetValue(language)!);
            if (parsed.GetValue(renew))
                return Renew(repository, what, tag, parsed.GetValue(confirm));
            return parsed.GetValue(confirm)
                ? Output.WrongUsage("--confirm needs --renew", "a new translation needs no confirmation")
                : Edit.Run(repository, () => NewTranslation.Run(repository, what, tag, [.. parsed.GetValue(translators) ?? []], Environment.ProcessorCount));
        });
        return command;
    }

    private static int Renew(string root, string id, string language, bool isConfirmed) =>
        Output.InRepository(
            root,
            "nothing was changed; check the path, permissions and free space",
            () =>
            {
                var renewal = RenewTranslation.Open(root, id, language, Environment.ProcessorCount);
                foreach (var change in renewal.Changes)
                    Console.Out.WriteLine(Printable.OneLine(change));
                if (isConfirmed || (ClaimPrompts.ArePossible && AnsiConsole.Confirm("Does the translation render all of this?", defaultValue: false)))
                    return Edit.Run(renewal.Confirm);
                Console.Error.WriteLine("note: nothing was written; when a person has compared the two, run the command again with --confirm");
                return ExitCode.ErrorsFound;
            },
            refused: ExitCode.ErrorsFound);
}
