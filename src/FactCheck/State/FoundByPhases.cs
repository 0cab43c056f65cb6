using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.State;

/// <summary>Findings as the phases made them, unsorted and before any setting is applied.</summary>
/// <param name="Load">What cannot be read as it is written.</param>
/// <param name="Check">Of Anchor and Check.</param>
internal sealed record FoundByPhases(ImmutableArray<Diagnostic> Load, ImmutableArray<Diagnostic> Check, ImmutableArray<Diagnostic> Plan)
{
    public IEnumerable<Diagnostic> All => [.. Load, .. Check, .. Plan];
}
