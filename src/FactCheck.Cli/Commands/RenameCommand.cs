using System.CommandLine;
using FactCheck.Edit.Renaming;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rename</c>.</summary>
internal static class RenameCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The claim; or dossier/id of an evidence document." };
        var @new = new Argument<string>("new") { Description = "Its new id." };
        var root = CommonOptions.RootOption();
        var command = new Command(
            "rename",
            """
            Give a claim another id: move its file and translations, keep the old address as an alias, mend all links to it.
            Or an evidence document, with all that cites it. Everything is changed, or nothing.

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
