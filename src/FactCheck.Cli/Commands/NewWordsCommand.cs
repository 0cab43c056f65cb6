using System.CommandLine;
using FactCheck.Edit.Drafts;

namespace FactCheck.Cli.Commands;

internal static class NewWordsCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "Language tag, such as de or pt-BR." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "words",
            """
            Add the site's own words that are not yet written in a language to site/i18n/<language>.yaml, as comments in
            English to translate.

            Examples:
              factcheck new words de
              factcheck new words pt-BR
            """)
        { language, root };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => NewWords.Run(parsed.GetValue(root)!, parsed.GetValue(language)!, Environment.ProcessorCount)));
        return command;
    }
}
