using System.Collections.Immutable;

namespace FactCheck.Edit.Drafts;

/// <summary>A new dossier.</summary>
/// <param name="Files">Relative to the repository root, with <c>/</c>.</param>
/// <param name="Sentences">Lines of text in <c>source.txt</c>, headings included.</param>
/// <param name="Warnings">What a person should check, one sentence each.</param>
public sealed record ImportResult(string Dossier, ImmutableArray<string> Files, int Sentences, int Paragraphs, ImmutableArray<string> Warnings);
