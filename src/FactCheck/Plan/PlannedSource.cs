using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A claim as the page of a source shows it.</summary>
/// <param name="Anchors">Its places in this source, in reading order.</param>
public sealed record SourceClaim(string ClaimId, string Label, Verdict Verdict, ImmutableArray<Model.Anchor> Anchors);

/// <param name="Claims">Indexes into the source's claims.</param>
/// <param name="IsShown">Whether the rights in the text allow to show the sentence.</param>
public sealed record PlannedSentence(
    Sentence Sentence,
    string Id,
    SentenceState State,
    LabelledQuote? Label,
    ImmutableArray<SourceNote> Notes,
    ImmutableArray<int> Claims,
    bool IsShown)
{
    /// <summary>A withheld claim quotes it, and no other does: its words stand nowhere.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>A source with the claims on its sentences, in no particular language.</summary>
public sealed record PlannedSource(SourceDocument Source, SearchableText Text)
{
    public required ImmutableArray<SourceClaim> Claims { get; init; }
    public required ImmutableArray<PlannedSentence> Sentences { get; init; }

    /// <summary>Evidence documents that the description of the source cites, in order of first citation.</summary>
    public required ImmutableArray<EvidenceDocument> References { get; init; }

    public string Dossier => Source.Dossier;

    public int Count(SentenceState state) => Sentences.Count(sentence => sentence.State == state);
}
