using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Resolves a quote to the one place where it appears, or reports why it cannot: it never chooses between two places.</summary>
public static class QuoteSearch
{
    /// <summary>Longest quote, in UTF-16 units without surrounding white space.</summary>
    public const int LongestQuote = 2_000;

    /// <summary>Most places to distinguish.</summary>
    internal const int MostPlaces = 100;

    /// <param name="claimFile">The file that contains the quote, for findings.</param>
    /// <returns>The place; null if an error was reported.</returns>
    public static Model.Anchor? Find(SearchableText text, Quote quote, string claimFile, List<Diagnostic> findings)
    {
        var words = FoldedCharacters.TrimBlank(quote.Exact.Value);
        if (words.Length is 0 or > LongestQuote)
        {
            findings.Add(QuoteFindings.BadLength(quote, claimFile, words.Length));
            return null;
        }

        var folded = TextFold.Fold(words);
        var narrowing = Narrowing.Of(text, quote);
        var search = Search(text, quote, narrowing, Occurrences.Verbatim(text.Folded, words));
        var isPlain = folded.Key == words && ReferenceEquals(text.Folded.Key, text.Folded.Original);
        if (search.Fitting.Count == 0 && !isPlain)
        {
            var wider = Search(text, quote, narrowing, Occurrences.Folded(text.Folded, folded.Key));
            search = wider with { FirstCut = wider.FirstCut ?? search.FirstCut };
        }

        if (search.Fitting.Count == 0 && TypedForms.Key(folded.Key) is var typed && (typed != folded.Key || text.TypedKey != text.Folded.Key))
        {
            var widest = Search(text, quote, Narrowing.Typed(text, quote), Occurrences.In(text.Folded, text.TypedKey, typed));
            search = widest with { FirstCut = widest.FirstCut ?? search.FirstCut };
        }

        if (search.Fitting.Count != 1)
        {
            findings.Add(Failure(text, quote, claimFile, search));
            return null;
        }

        var place = search.Fitting[0];
        var differences = TypographicDifferences.Of(text.Folded, place.KeyStart, folded);
        if (differences.Count > 0)
            findings.Add(QuoteFindings.Typographic(text, quote, claimFile, place, differences));
        return new Model.Anchor(
            text.Source, place.Start, place.End - place.Start,
            text.SentenceAt(place.Start), text.SentenceAt(place.End - 1), differences.Count > 0);
    }

    private static SearchResult Search(SearchableText text, Quote quote, Narrowing narrowing, IEnumerable<Occurrence> occurrences)
    {
        Occurrence? firstCut = null;
        var whole = new List<Occurrence>();
        var fitting = new List<Occurrence>();
        var fieldsThatFit = NarrowingFields.None;
        foreach (var place in occurrences)
        {
            if (!Occurrences.IsWhole(text.Folded, place) || (!quote.Partial && Occurrences.CutsWord(text.Folded, place)))
            {
                firstCut ??= place;
                continue;
            }

            if (whole.Count <= MostPlaces)
                whole.Add(place);
            var fields = narrowing.FieldsThatFit(text, place);
            fieldsThatFit |= fields;
            if (fields == NarrowingFields.All)
                fitting.Add(place);
            if (fitting.Count > MostPlaces)
                break;
        }

        return new SearchResult(firstCut, whole, fitting, fieldsThatFit);
    }

    private static Diagnostic Failure(SearchableText text, Quote quote, string claimFile, SearchResult search)
    {
        if (search.Fitting.Count > 1)
            return QuoteFindings.Ambiguous(text, quote, claimFile, search.Fitting);
        if (search.Whole.Count > 0)
            return QuoteFindings.DoesNotFit(text, quote, claimFile, search);
        return search.FirstCut is { } cut
            ? QuoteFindings.CutsWord(text, quote, claimFile, cut)
            : QuoteFindings.NotFound(text, quote, claimFile);
    }
}
