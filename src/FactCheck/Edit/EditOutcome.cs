using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Edit;

/// <summary>What became of an edit: <see cref="EditDone"/> or <see cref="EditRefusal"/>.</summary>
public abstract record EditOutcome;

/// <summary>The files were written.</summary>
/// <param name="Changes">What was written or moved, a line each, with paths relative to the repository root.</param>
/// <param name="Notes">What a person should look at next, a sentence each.</param>
public sealed record EditDone(ImmutableArray<string> Changes, ImmutableArray<string> Notes) : EditOutcome;

/// <summary>Nothing was written.</summary>
/// <param name="Message">What is in the way.</param>
/// <param name="Hint">What to do; lines are separated by LF.</param>
/// <param name="Findings">Errors that the edit would have brought in; their lines are those of the file as it would have been.</param>
public sealed record EditRefusal(string Message, string Hint, ImmutableArray<Diagnostic> Findings) : EditOutcome;
