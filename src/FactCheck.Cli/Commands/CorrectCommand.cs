using System.CommandLine;
using FactCheck.Edit.Corrections;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

internal static class CorrectCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The claim." };
        var root = CommonOptions.RootOption();
        var verdict = Options.Text("--verdict", "The new verdict.", "id");
        var kind = Options.Word("--kind", "The kind of correction, if it is not of the verdict.", Vocabularies.CorrectionKinds.Words.Except(["verdict", "retraction"]));
        var note = Options.Text("--note", "What was wrong, what is right, and how it is known; readers see it.", "text");
        var reportedBy = Options.Text("--reported-by", "Who reported the error, if they want to be named.", "name");
        var date = Day.Option("--date", "The day of the correction; default: today.");
        var leavesOut = new Option<string[]>("--leaves-out") { Description = "Another point that readers must know; may be repeated.", HelpName = "text", DefaultValueFactory = _ => [] };
        Option<string?>[] fields =
        [
            Options.Text("--summary", "The new summary.", "text"),
            Options.Text("--headline", "The new headline.", "text"),
            Options.Text("--claim", "The new rated wording.", "text"),
            Options.Text("--accurate-version", "The new accurate version.", "text"),
            Options.Text("--would-change", "What would settle the question.", "text"),
        ];
        var command = new Command(
            "correct",
            """
            Change a published claim and add an entry with the dates to its public log.
            The comments and the order of the file stay, and nothing is written that check would reject.

            Examples:
              factcheck correct bridge-carries-90000-cars --verdict inaccurate --note "The count of 2025 was revised."
              factcheck correct no-peace-treaty-signed --verdict missing-context --leaves-out "What it omits." --note "Why."
              factcheck correct no-peace-treaty-signed --kind factual --summary "The text as it should be." --note "The year was wrong."
              factcheck correct no-peace-treaty-signed --kind spelling --summary "The text with the word as it should be." --note "A letter."
            """)
        { id, root, verdict, kind, note, reportedBy, date, leavesOut };
        foreach (var field in fields)
            command.Add(field);
        command.SetAction(parsed => Edit.Run(parsed.GetValue(root)!, () => ClaimCorrection.Run(
            parsed.GetValue(root)!,
            new CorrectionRequest(parsed.GetValue(id)!, Day.OrToday(parsed.GetValue(date), parsed.GetValue(root)!))
            {
                Verdict = parsed.GetValue(verdict),
                Kind = parsed.GetValue(kind) is { } word && Vocabularies.CorrectionKinds.TryFind(word, out var known) ? known : null,
                Note = parsed.GetValue(note),
                ReportedBy = parsed.GetValue(reportedBy),
                Fields = [.. fields.Where(field => parsed.GetValue(field) is not null).Select(field => KeyValuePair.Create(field.Name[2..], parsed.GetValue(field)!))],
                LeavesOut = [.. parsed.GetValue(leavesOut) ?? []],
            },
            Environment.ProcessorCount)));
        return command;
    }
}
