using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Edit.Eject;

namespace FactCheck.Cli.Commands;

internal static class EjectCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "A template, style, list of words, or the scale; default: list what there is.", Arity = ArgumentArity.ZeroOrOne };
        var force = new Option<bool>("--force") { Description = "Replace the file if it exists; your changes in it are lost." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "eject",
            """
            Copy a built-in template, style or list of words into the repository, to change it there. The copy replaces the
            built-in file, so copy as little as you can: site/assets/custom.css and the settings of site.yaml need no copy.

            Examples:
              factcheck eject                   list what there is, with the file that each becomes
              factcheck eject partials/foot     write templates/partials/foot.html
              factcheck eject ja                write site/i18n/ja.yaml
              factcheck eject site.css --force  go back to the built-in style
            """)
        { name, force, root };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Ejection.Find(token.Value) is null)
                result.AddError($"there is nothing built in that is named '{Printable.OneLine(token.Value)}'; {Ejection.HintFor(token.Value)}");
        });
        command.SetAction(parsed => parsed.GetValue(name) is { } wanted
            ? Edit.Run(parsed.GetValue(root)!, () => Ejection.Run(parsed.GetValue(root)!, wanted, parsed.GetValue(force), Environment.ProcessorCount))
            : List());
        return command;
    }

    private static int List()
    {
        var width = Ejection.All.Max(entry => entry.Name.Length);
        foreach (var (name, file) in Ejection.All)
            Console.Out.WriteLine($"{name.PadRight(width)}  {file}");
        return ExitCode.Ok;
    }
}
