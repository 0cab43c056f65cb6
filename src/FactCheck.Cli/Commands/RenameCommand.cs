using System.CommandLine;
using FactCheck.Edit.Renaming;

namespace FactCheck.Cli.Commands;

internal static class RenameCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The claim, or dossier/id of an evidence document." };
        var @new = new Argument<string>("new") { Description = "Its new id." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "rename",
            """
            Change the id of a claim: move its file and translations, keep the old address as an alias, update all links to it.
            Or of an evidence document, with everything that cites it. Either everything changes, or nothing.

            Examples:
              factcheck rename bridge-carries-90000-cars bridge-traffic-2025
              factcheck rename harbour-bridge/city-count city-count-2025
            """)
        { old, @new, root };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => Rename.Run(
            parsed.GetValue(root)!, parsed.GetValue(old)!, parsed.GetValue(@new)!, Environment.ProcessorCount)));
        return command;
    }
}
