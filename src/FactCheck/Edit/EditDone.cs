using System.Collections.Immutable;

namespace FactCheck.Edit;

/// <summary>An edit whose files were written.</summary>
/// <param name="Changes">What was written or moved, a line each, with paths relative to the repository root.</param>
/// <param name="Notes">What a person should look at next, a sentence each.</param>
public sealed record EditDone(ImmutableArray<string> Changes, ImmutableArray<string> Notes);
