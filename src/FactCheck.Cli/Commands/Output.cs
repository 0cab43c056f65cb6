using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Commands;

/// <summary>What commands say when they end without a result.</summary>
internal static class Output
{
    /// <summary>Runs what reads or writes; what is refused, and what the system does not allow, ends it with a message and a hint.</summary>
    /// <param name="hint">What to do if the failure itself does not say.</param>
    /// <param name="refused">What a refusal ends the program with.</param>
    public static int Attempt(string hint, Func<int> run, int refused = ExitCode.CannotReadOrWrite)
    {
        try
        {
            return run();
        }
        catch (Exception failure) when (IsForeseen(failure))
        {
            return Failed(failure, hint, refused);
        }
    }

    /// <summary>Whether a failure is not a bug.</summary>
    public static bool IsForeseen(Exception failure) => failure is Refusal or IOException or UnauthorizedAccessException;

    /// <inheritdoc cref="Attempt"/>
    public static int Failed(Exception failure, string hint, int refused = ExitCode.CannotReadOrWrite)
    {
        if (failure is not Refusal refusal)
            return CannotReadOrWrite(failure.Message, hint);
        Say(refusal.Message, refusal.Hint, refusal.Findings);
        return refused;
    }

    public static int NothingToCheck(string root)
    {
        Say($"there is no folder 'claims' in '{root}'", "run it in a fact-check repository, or name one with --root");
        return ExitCode.NothingToCheck;
    }

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

    private static void Say(string message, string hint, ImmutableArray<Diagnostic> findings = default)
    {
        Console.Error.WriteLine($"factcheck: {Printable.OneLine(message)}");
        foreach (var finding in findings.IsDefault ? [] : findings)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Printable.OneLine(finding.File)}:{finding.Location.Line}:{finding.Location.Column}: error {finding.Code}: {Printable.OneLine(finding.Message)}"));
            if (finding.Hint is { } advice)
                Console.Error.WriteLine(Hint("    ", advice));
        }

        Console.Error.WriteLine(Hint("  ", hint));
    }

    /// <summary>Further lines start below the first.</summary>
    private static string Hint(string indent, string hint) =>
        $"{indent}hint: " + Printable.Text(hint).Replace("\n", $"\n{indent}      ", StringComparison.Ordinal);
}
