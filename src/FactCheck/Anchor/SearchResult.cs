namespace FactCheck.Anchor;

/// <summary>The result of a search, with the details for a finding if it is not exactly one place.</summary>
/// <param name="FirstCut">The first place that starts or ends inside a word or text element.</param>
/// <param name="Whole">Places of whole words, the first <see cref="QuoteSearch.MostPlaces"/> and one more.</param>
/// <param name="Fitting">Places that also fit prefix, suffix and sentence; likewise.</param>
/// <param name="FieldsThatFit">The fields that fit at least one place.</param>
internal sealed record SearchResult(
    Occurrence? FirstCut,
    IReadOnlyList<Occurrence> Whole,
    IReadOnlyList<Occurrence> Fitting,
    NarrowingFields FieldsThatFit);
