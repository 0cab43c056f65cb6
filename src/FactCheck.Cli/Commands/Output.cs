using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Cli.Commands;

/// <summary>What commands say when they end without a result.</summary>
internal static class Output
{
    public static int NothingToCheck(string root)
    {
        Say($"there is no folder 'claims' in '{root}'", "run it in a fact-check repository, or name one with --root");
        return ExitCode.NothingToCheck;
    }

    /// <param name="hint">What to do where the failure itself does not say.</param>
    public static int CannotReadOrWrite(Exception failure, string hint) =>
        CannotReadOrWrite(failure.Message, failure is RevisionException revision ? revision.Hint : hint);

    public static int CannotReadOrWrite(string message, string hint)
    {
        Say(message, hint);
        return ExitCode.CannotReadOrWrite;
    }

    public static int WrongUsage(string message, string hint)
    {
        Say(message, hint);
        return ExitCode.WrongUsage;
    }

    private static void Say(string message, string hint) =>
        Console.Error.WriteLine($"factcheck: {Printable.OneLine(message)}\n  hint: {Printable.OneLine(hint)}");
}
