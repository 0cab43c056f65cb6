using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Authoring.Reanchoring;

/// <summary>What should become of one quote.</summary>
/// <param name="Edits">The texts of its file that get another value; empty where nothing is to be written.</param>
internal sealed record Proposal(ReanchorEntry Entry, ImmutableArray<ScalarEdit> Edits);

/// <summary>A text as it was read, and the value it should have; line breaks at the end of a block scalar stay as they are.</summary>
internal sealed record ScalarEdit(Text Old, string New);
