using System.CommandLine;
using FactCheck.Edit.Intake;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck intake</c>.</summary>
internal static class IntakeCommand
{
    public static Command Create()
    {
        var root = CommonOptions.RootOption();
        var @event = new Option<string>("--event") { Description = "The event file of a GitHub issue.", HelpName = "file", Required = true };
        var form = new Option<string>("--form") { Description = "The issue form that it was filled in with.", HelpName = "file", Required = true };
        var date = Day.Option("--date", "Proposed as the day of publication; today unless given.");
        var command = new Command(
            "intake",
            """
            Make a draft claim of an issue that a reader filled in. The headings of the form must stand in the issue in order,
            each once, and the words in a stored document; else the reasons are given and nothing is written.

            Examples:
              factcheck intake --event "$GITHUB_EVENT_PATH" --form .github/ISSUE_TEMPLATE/claim.yml
            """)
        { root, @event, form, date };
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => ClaimIntake.Run(
            parsed.GetValue(root)!, File.ReadAllText(parsed.GetValue(form)!), File.ReadAllBytes(parsed.GetValue(@event)!), Day.OrToday(parsed.GetValue(date), parsed.GetValue(root)!), Environment.ProcessorCount)));
        return command;
    }
}
