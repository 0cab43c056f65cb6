namespace FactCheck.Load.Trees;

/// <summary>A revision, or something in it, cannot be read, so nothing can be concluded from it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do, with the command that fixes it if there is one.</param>
public sealed class RevisionException(string message, string hint) : IOException(message)
{
    public string Hint { get; } = hint;
}
