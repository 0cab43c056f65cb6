using System.Collections.Immutable;

namespace FactCheck.Edit.Drafts;

/// <summary>What became of an import: <see cref="ImportResult"/> or <see cref="ImportRefusal"/>.</summary>
public abstract record ImportOutcome;

/// <summary>A dossier was written.</summary>
/// <param name="Files">Relative to the repository root, with <c>/</c>.</param>
/// <param name="Sentences">Lines of text in <c>source.txt</c>, headings included.</param>
/// <param name="Warnings">What a person should look at, a sentence each.</param>
public sealed record ImportResult(
    string Dossier, ImmutableArray<string> Files, int Sentences, int Paragraphs, ImmutableArray<string> Warnings) : ImportOutcome;

/// <summary>Nothing was written.</summary>
/// <param name="Message">What is in the way.</param>
/// <param name="Hint">What to do; lines are separated by LF.</param>
public sealed record ImportRefusal(string Message, string Hint) : ImportOutcome;
