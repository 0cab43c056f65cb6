using System.Collections.Immutable;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The outcome for each quote that did not resolve.</summary>
/// <param name="Entries">By file (ordinal) and line.</param>
/// <param name="Files">Files that were rewritten, or would be in a dry run; relative to the repository root, with <c>/</c>.</param>
public sealed record ReanchorResult(ImmutableArray<ReanchorEntry> Entries, ImmutableArray<string> Files, bool IsDryRun)
{
    public int Count(ReanchorOutcome outcome) => Entries.Count(entry => entry.Outcome == outcome);
}

public enum ReanchorOutcome
{
    /// <summary>The same words appear elsewhere: the prefix, suffix or sentence id was updated.</summary>
    Moved,

    /// <summary>The words were replaced with those of the text; no substance differs.</summary>
    Rewritten,

    /// <summary>A person has to decide; nothing was changed.</summary>
    Refused,

    /// <summary>Nothing in the text is similar enough.</summary>
    Lost,
}

/// <param name="File">The YAML file of the quote.</param>
/// <param name="Line">From 1.</param>
/// <param name="New">The new or the most similar words of the text; null if there are none.</param>
/// <param name="Similarity">From 0 to 1.</param>
/// <param name="Place">Of the words in the stored text: <c>file:line:column (sentence id)</c>.</param>
/// <param name="Reason">Why it was refused or lost; for a moved quote, what was updated.</param>
public sealed record ReanchorEntry(
    ReanchorOutcome Outcome, string File, int Line, string Old, string? New, double? Similarity, string? Place, string? Reason);
