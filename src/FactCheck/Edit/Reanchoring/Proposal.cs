using System.Collections.Immutable;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The proposed change of one quote.</summary>
/// <param name="Edits">Empty if nothing is to be written.</param>
internal sealed record Proposal(ReanchorEntry Entry, ImmutableArray<ScalarEdit> Edits);
