using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>A claim as a source page shows it.</summary>
/// <param name="Label">The number of its first sentence, with a letter if several claims start there: 15b.</param>
/// <param name="Anchors">The places it quotes in this source, in reading order.</param>
public sealed record SourceClaim(string ClaimId, string Label, Verdict Verdict, ImmutableArray<Model.Anchor> Anchors);

/// <param name="Claims">Indexes into the claims of the source.</param>
/// <param name="IsShown">Whether the rights to the text allow it.</param>
public sealed record PlannedSentence(
    Sentence Sentence,
    string Id,
    SentenceState State,
    LabelledQuote? Label,
    ImmutableArray<SourceNote> Notes,
    ImmutableArray<int> Claims,
    bool IsShown)
{
    /// <summary>Whether only withheld claims quote it, so that no output contains its words.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>A source with the claims on its sentences; the same for all languages.</summary>
public sealed record PlannedSource(SourceDocument Source, SearchableText Text)
{
    public required ImmutableArray<SourceClaim> Claims { get; init; }
    public required ImmutableArray<PlannedSentence> Sentences { get; init; }

    /// <summary>Evidence documents that the source's description cites, in order of first citation.</summary>
    public required ImmutableArray<EvidenceDocument> References { get; init; }

    public string Dossier => Source.Dossier;

    public int Count(SentenceState state) => Sentences.Count(sentence => sentence.State == state);
}
