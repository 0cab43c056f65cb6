using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

/// <summary>Runs an edit and says what became of it: changes on standard output, the rest on standard error.</summary>
internal static class Edit
{
    public static int Run(string root, Func<EditOutcome> edit) =>
        RepositoryReader.HasClaims(root) ? Run(edit) : Output.NothingToCheck(root);

    public static int Run(Func<EditOutcome> edit)
    {
        try
        {
            return edit() switch
            {
                EditDone done => Report(done),
                EditRefusal refusal => Refused(refusal),
                var other => throw new InvalidOperationException($"unexpected outcome {other.GetType().Name}"),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Output.CannotReadOrWrite(failure.Message, "nothing was changed; look at the path, permissions and free space");
        }
    }

    private static int Report(EditDone done)
    {
        foreach (var change in done.Changes)
            Console.Out.WriteLine(Printable.OneLine(change));
        foreach (var note in done.Notes)
            Console.Error.WriteLine("note: " + Printable.OneLine(note));
        return ExitCode.Ok;
    }

    private static int Refused(EditRefusal refusal)
    {
        Console.Error.WriteLine($"factcheck: {Printable.OneLine(refusal.Message)}");
        foreach (var finding in refusal.Findings)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Printable.OneLine(finding.File)}:{finding.Mark.Line}:{finding.Mark.Column}: error {finding.Code}: {Printable.OneLine(finding.Message)}"));
            if (finding.Hint is { } advice)
                Console.Error.WriteLine("    hint: " + Printable.Text(advice).Replace("\n", "\n          ", StringComparison.Ordinal));
        }

        Console.Error.WriteLine("  hint: " + Printable.Text(refusal.Hint).Replace("\n", "\n        ", StringComparison.Ordinal));
        return ExitCode.ErrorsFound;
    }
}
