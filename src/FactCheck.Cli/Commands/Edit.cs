using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

/// <summary>Runs an edit and prints its changes on standard output, notes and errors on standard error.</summary>
internal static class Edit
{
    public static int Run(string root, Func<EditDone> edit) =>
        RepositoryReader.HasClaims(root) ? Run(edit) : Output.NothingToCheck(root);

    public static int Run(Func<EditDone> edit) =>
        Output.Attempt("nothing was changed; check the path, permissions and free space", () => Report(edit()), ExitCode.ErrorsFound);

    private static int Report(EditDone done)
    {
        foreach (var change in done.Changes)
            Console.Out.WriteLine(Printable.OneLine(change));
        foreach (var note in done.Notes)
            Console.Error.WriteLine("note: " + Printable.OneLine(note));
        return ExitCode.Ok;
    }
}
