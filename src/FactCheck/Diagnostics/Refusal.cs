using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>Ends what cannot be done as asked, before anything was written. It is caught where a command ends.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do; lines are separated by LF.</param>
/// <param name="findings">Errors that an edit would have introduced; their lines are those of the file as it would have been.</param>
#pragma warning disable CA1710 // It is named after what it is: an answer to a person, not a fault of the program.
public sealed class Refusal(string message, string hint, ImmutableArray<Diagnostic> findings = default) : Exception(message)
#pragma warning restore CA1710
{
    public string Hint { get; } = hint;

    public ImmutableArray<Diagnostic> Findings { get; } = findings.IsDefault ? [] : findings;
}
