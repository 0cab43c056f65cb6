using System.Collections.Immutable;

namespace FactCheck.Edit;

/// <summary>A completed edit.</summary>
/// <param name="Changes">One line for each file written or moved; paths are relative to the repository root.</param>
/// <param name="Notes">Next steps for a person, one sentence each.</param>
public sealed record EditDone(ImmutableArray<string> Changes, ImmutableArray<string> Notes);
