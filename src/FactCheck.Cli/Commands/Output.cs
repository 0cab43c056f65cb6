using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Cli.Commands;

internal static class Output
{
    public const string CheckFolder = "check the permissions of the folder";

    /// <summary>Runs a command that needs a folder <c>claims</c>.</summary>
    /// <inheritdoc cref="Attempt"/>
    public static int InRepository(string root, string hint, Func<int> run, int refused = ExitCode.CannotReadOrWrite) =>
        RepositoryReader.HasClaims(root) ? Attempt(hint, run, refused) : NothingToCheck(root);

    /// <summary>Runs code that reads or writes; a refusal or a failure of the system ends it with a message and a hint.</summary>
    /// <param name="hint">The next step, if the failure names none.</param>
    /// <param name="refused">The exit code of a refusal.</param>
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

    /// <summary>Whether a failure is expected rather than a bug.</summary>
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

    private static string Hint(string indent, string hint) =>
        $"{indent}hint: " + Printable.Text(hint).Replace("\n", $"\n{indent}      ", StringComparison.Ordinal);
}
