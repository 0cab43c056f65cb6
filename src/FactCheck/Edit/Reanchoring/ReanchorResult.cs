using System.Collections.Immutable;

namespace FactCheck.Edit.Reanchoring;

/// <summary>What became of the quotes that were not where their files say.</summary>
/// <param name="Entries">By file (ordinal) and line.</param>
/// <param name="Files">Files that were rewritten, or would be; relative to the repository root, with <c>/</c>.</param>
/// <param name="IsDryRun">Nothing was written.</param>
public sealed record ReanchorResult(ImmutableArray<ReanchorEntry> Entries, ImmutableArray<string> Files, bool IsDryRun)
{
    public int Count(ReanchorOutcome outcome) => Entries.Count(entry => entry.Outcome == outcome);
}

public enum ReanchorOutcome
{
    /// <summary>The same words stand elsewhere: prefix, suffix or sentence id were brought up to date.</summary>
    Moved,

    /// <summary>The words were replaced by those that stand there now; nothing of substance differs.</summary>
    Rewritten,

    /// <summary>A person has to decide; nothing was changed.</summary>
    Refused,

    /// <summary>Nothing in the text is similar enough.</summary>
    Lost,
}

/// <param name="File">The YAML file that holds the quote.</param>
/// <param name="Line">Where in it, from 1.</param>
/// <param name="Old">The quote as it is written.</param>
/// <param name="New">The words of the text: written, or the nearest; null where there are none.</param>
/// <param name="Similarity">0 to 1, of <paramref name="Old"/> and <paramref name="New"/>.</param>
/// <param name="Place">Where the words stand in the stored text: <c>file:line:column (sentence id)</c>.</param>
/// <param name="Reason">Why it was refused or lost; for a moved quote what was brought up to date.</param>
public sealed record ReanchorEntry(
    ReanchorOutcome Outcome, string File, int Line, string Old, string? New, double? Similarity, string? Place, string? Reason);
