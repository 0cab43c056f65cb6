using System.CommandLine;
using FactCheck.Edit.Drafts;

namespace FactCheck.Cli.Commands;

internal static class NewTranslationCommand
{
    public static Command Create()
    {
        var claim = new Argument<string>("claim") { Description = "The claim." };
        var language = new Argument<string>("language") { Description = "Language tag, such as ja or pt-BR." };
        var root = CommonOptions.RootOption();
        var translators = new Option<string[]>("--translator") { Description = "Who translates; may be repeated.", HelpName = "id", DefaultValueFactory = _ => [] };
        var command = new Command(
            "translation",
            """
            Write <claim>.<language>.yaml with the hash of the content and, as a comment beside each key, the original text.

            Examples:
              factcheck new translation bridge-carries-90000-cars ja
              factcheck new translation bridge-carries-90000-cars pt-BR --translator ana
            """)
        { claim, language, root, translators };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => NewTranslation.Run(
            parsed.GetValue(root)!, parsed.GetValue(claim)!, parsed.GetValue(language)!, [.. parsed.GetValue(translators) ?? []], Environment.ProcessorCount)));
        return command;
    }
}
