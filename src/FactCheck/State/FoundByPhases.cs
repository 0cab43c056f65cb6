using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.State;

/// <summary>The findings of each phase, unsorted and before settings are applied.</summary>
/// <param name="Load">What cannot be read as written.</param>
/// <param name="Check">The findings of Anchor and Check.</param>
internal sealed record FoundByPhases(ImmutableArray<Diagnostic> Load, ImmutableArray<Diagnostic> Check, ImmutableArray<Diagnostic> Plan)
{
    public IEnumerable<Diagnostic> All => [.. Load, .. Check, .. Plan];
}
