using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary>Which sentences of a source were looked at. It counts work done, never truth.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Sentences">In reading order; some may have been left out of a list, but never out of the totals.</param>
public sealed record SourceCoverage(string Id, ImmutableArray<CoveredSentence> Sentences, CoverageTotals Totals)
{
    /// <summary>The same with the sentences alone that have neither a published claim nor a label.</summary>
    public SourceCoverage OpenOnly() => this with { Sentences = Sentences.RemoveAll(sentence => sentence.State != SentenceState.Open) };
}

/// <param name="Id">Stable id, <c>s-…</c>.</param>
/// <param name="Number">From 1.</param>
/// <param name="Claims">Claims that quote it and can be read, in ordinal order; they alone count.</param>
/// <param name="Drafts">Those that are drafts or held back.</param>
/// <param name="Withheld">Those that are withheld.</param>
/// <param name="Label">Why it has no claim; given also where it has one by now.</param>
public sealed record CoveredSentence(
    string Id, int Number, string Text, SentenceState State, ImmutableArray<string> Claims, ImmutableArray<string> Drafts, ImmutableArray<string> Withheld, SentenceLabel? Label);

public sealed record CoverageTotals(int Checked, int Labelled, int Open)
{
    public int All => Checked + Labelled + Open;
}
