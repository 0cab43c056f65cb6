using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary>Which sentences of a source were looked at. It measures work done, not truth.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Sentences">In reading order; possibly filtered, unlike the totals.</param>
public sealed record SourceCoverage(string Id, ImmutableArray<CoveredSentence> Sentences, CoverageTotals Totals)
{
    /// <summary>Only the sentences with neither a published claim nor a label.</summary>
    public SourceCoverage OpenOnly() => this with { Sentences = Sentences.RemoveAll(sentence => sentence.State != SentenceState.Open) };
}

/// <param name="Id">Stable id, <c>s-…</c>.</param>
/// <param name="Number">From 1.</param>
/// <param name="Claims">Public claims that quote it, in ordinal order; only these count as checked.</param>
/// <param name="Drafts">Drafts and held-back claims that quote it.</param>
/// <param name="Label">The reason to have no claim; it may have one nevertheless.</param>
public sealed record CoveredSentence(
    string Id, int Number, string Text, SentenceState State, ImmutableArray<string> Claims, ImmutableArray<string> Drafts, ImmutableArray<string> Withheld, SentenceLabel? Label);

public sealed record CoverageTotals(int Checked, int Labelled, int Open)
{
    public int All => Checked + Labelled + Open;
}
