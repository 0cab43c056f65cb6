using System.CommandLine;
using FactCheck.Edit.Intake;

namespace FactCheck.Cli.Commands;

internal static class IntakeCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var @event = new Option<string>("--event") { Description = "The event file of a GitHub issue.", HelpName = "file", Required = true };
        var form = new Option<string>("--form") { Description = "The issue form that the reader filled in.", HelpName = "file", Required = true };
        var date = Today.Option("--date", "The proposed day of publication");
        var command = new Command(
            "intake",
            """
            Make a draft claim from an issue that a reader filled in. The issue must have the headings of the form, in order and
            each once, and a stored document must have the quoted words; else the reasons are printed and nothing is written.

            Examples:
              factcheck intake --event "$GITHUB_EVENT_PATH" --form .github/ISSUE_TEMPLATE/claim.yml
            """)
        { root, @event, form, date };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => ClaimIntake.Run(
            parsed.GetValue(root)!, File.ReadAllText(parsed.GetValue(form)!), File.ReadAllBytes(parsed.GetValue(@event)!), Today.Or(parsed.GetValue(date)), Environment.ProcessorCount)));
        return command;
    }
}
