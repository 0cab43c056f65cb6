using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>The fields of a quote that select one of several places.</summary>
[Flags]
internal enum NarrowingFields
{
    None = 0,
    Sentence = 1,
    Prefix = 2,
    Suffix = 4,
    All = Sentence | Prefix | Suffix,
}

/// <summary>A quote's sentence id, prefix and suffix, prepared for comparison. A missing field fits everywhere.</summary>
/// <param name="Key">The key of the text that prefix and suffix are compared with.</param>
/// <param name="Sentence">Index of the sentence in which the place must start; -1 if no sentence has the id.</param>
/// <param name="Prefix">The key of the words directly before, as <paramref name="Suffix"/> is of those after.</param>
internal sealed record Narrowing(string Key, int? Sentence, string Prefix, string Suffix)
{
    public static Narrowing Of(SearchableText text, Quote quote) => new(
        text.Folded.Key,
        quote.Sentence is null ? null : text.SentenceWithId(quote.Sentence.Value.Trim()),
        TextFold.Key(quote.Prefix?.Value ?? ""),
        TextFold.Key(quote.Suffix?.Value ?? ""));

    /// <summary>In the forms that people type.</summary>
    public static Narrowing Typed(SearchableText text, Quote quote)
    {
        var folded = Of(text, quote);
        return new Narrowing(text.TypedKey, folded.Sentence, TypedForms.Key(folded.Prefix), TypedForms.Key(folded.Suffix));
    }

    /// <summary>The fields that fit a place.</summary>
    public NarrowingFields FieldsThatFit(SearchableText text, Occurrence place)
    {
        var fields = NarrowingFields.None;
        if (Sentence is null || Sentence == text.SentenceAt(place.Start))
            fields |= NarrowingFields.Sentence;
        if (QuoteContext.FitsPrefix(Key, place, Prefix))
            fields |= NarrowingFields.Prefix;
        if (QuoteContext.FitsSuffix(Key, place, Suffix))
            fields |= NarrowingFields.Suffix;
        return fields;
    }
}
