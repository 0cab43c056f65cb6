using System.Collections.Immutable;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The outcome for each quote that did not resolve.</summary>
/// <param name="Entries">By file (ordinal) and line.</param>
/// <param name="Files">Files that were rewritten, or would be in a dry run; relative to the repository root, with <c>/</c>.</param>
public sealed record ReanchorResult(ImmutableArray<ReanchorEntry> Entries, ImmutableArray<string> Files, bool IsDryRun)
{
    /// <summary>Every quote resolves now, or would if this were not a dry run.</summary>
    public bool IsComplete => Entries.All(entry => entry.Outcome is ReanchorOutcome.Moved or ReanchorOutcome.Accepted);

    public int Count(ReanchorOutcome outcome) => Entries.Count(entry => entry.Outcome == outcome);
}

public enum ReanchorOutcome
{
    /// <summary>The same words, in whole sentences, appear elsewhere: the prefix, suffix or sentence id was updated.</summary>
    Moved,

    /// <summary>A person accepted the proposal, and the file has the new words.</summary>
    Accepted,

    /// <summary>The words or those around them differ; the file is unchanged until a person accepts.</summary>
    Proposed,

    /// <summary>The program has no change to propose; a person has to edit the file.</summary>
    Refused,

    /// <summary>Nothing in the text is similar enough.</summary>
    Lost,
}

/// <param name="Owner">The name under which a person accepts: the id of the claim, or <c>dossier/source</c> for labels and notes.</param>
/// <param name="File">The YAML file of the quote.</param>
/// <param name="Line">From 1.</param>
/// <param name="New">The new or the most similar words of the text; null if there are none.</param>
/// <param name="Similarity">From 0 to 1. It chooses between places and decides nothing else.</param>
/// <param name="Place">Of the words in the stored text: <c>file:line:column (sentence id)</c>.</param>
public sealed record ReanchorEntry(
    ReanchorOutcome Outcome, string Owner, string File, int Line, string Old, string? New, double? Similarity, string? Place)
{
    /// <summary>Why it was refused or lost; otherwise what is updated beside the words, and what kind of word differs. Null if there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>The old and the new words on one line each, what only one of them has in brackets; null if the words are the same.</summary>
    public (string Old, string New)? Difference { get; init; }
}
