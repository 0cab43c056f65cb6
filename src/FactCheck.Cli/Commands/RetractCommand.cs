using System.CommandLine;
using FactCheck.Edit.Corrections;

namespace FactCheck.Cli.Commands;

internal static class RetractCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The claim." };
        var root = CommonOptions.RootOption();
        var note = new Option<string>("--note") { Description = "Why the claim is withdrawn; readers see it.", HelpName = "text", Required = true };
        var date = Today.Option("--date", "The day of the retraction");
        var command = new Command(
            "retract",
            """
            Withdraw a published claim: its text stays under a notice, without ClaimReview, and its log says so.

            Examples:
              factcheck retract bridge-carries-90000-cars --note "The count we relied on was of another bridge."
            """)
        { id, root, note, date };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => ClaimRetraction.Run(
            parsed.GetValue(root)!, parsed.GetValue(id)!, parsed.GetValue(note)!, Today.Or(parsed.GetValue(date)), Environment.ProcessorCount)));
        return command;
    }
}
