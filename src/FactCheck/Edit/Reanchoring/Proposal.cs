using System.Collections.Immutable;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>What should become of one quote.</summary>
/// <param name="Edits">The texts of its file that get another value; empty where nothing is to be written.</param>
internal sealed record Proposal(ReanchorEntry Entry, ImmutableArray<ScalarEdit> Edits);
