namespace FactCheck.Anchor;

/// <summary>What a search met, kept for the finding where it is not exactly one place.</summary>
/// <param name="FirstCut">The first place that starts or ends inside a word or text element.</param>
/// <param name="Whole">Places of whole words, the first <see cref="QuoteSearch.MostPlaces"/> and one more.</param>
/// <param name="Fitting">Places that prefix, suffix and sentence fit too; likewise.</param>
/// <param name="FieldsThatFit">The fields that fit some place.</param>
internal sealed record SearchResult(
    Occurrence? FirstCut,
    IReadOnlyList<Occurrence> Whole,
    IReadOnlyList<Occurrence> Fitting,
    NarrowingFields FieldsThatFit);
