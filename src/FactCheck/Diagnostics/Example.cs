using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>Input that a rule accepts or rejects: files of the repository that all examples share, or else a description.</summary>
public sealed record Example(ImmutableArray<ExampleFile> Files, string? Description);

/// <param name="File">Path in the repository, with <c>/</c>.</param>
/// <param name="Text">The whole file; for a YAML file that the repository has, only the top-level keys to replace.</param>
public sealed record ExampleFile(string File, string Text);
