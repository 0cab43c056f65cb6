using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>
/// Finds the places of a text most similar to a quote that is not in it. Bounded by counts, never by a clock, so that every
/// machine gives the same answer: at most 8 windows by shared grams, and one scan of the whole text if that is cheap.
/// </summary>
public static class NearMisses
{
    private const int MostWindows = 8;
    private const int MostShown = 3;
    private const double LeastSimilarity = 0.6;

    /// <summary>Shorter quotes resemble too much: "Linus" resembles "machines".</summary>
    private const int ShortestSpaced = 16;
    private const int FewestWords = 3;
    private const int ShortestUnspaced = 8;

    /// <summary>Block steps (64 rows, one column) that a scan of the whole text may take: about 4 ms.</summary>
    private const long MostScanSteps = 1_000_000;

    /// <summary>Returns up to three places that do not overlap, the most similar first, then in reading order.</summary>
    public static ImmutableArray<NearMiss> Of(SearchableText text, string words)
    {
        var quote = TextFold.Fold(FoldedCharacters.TrimBlank(words));
        var tokens = WordToken.Of(quote, 0, quote.Key.Length);
        if (quote.Key.Length > QuoteSearch.LongestQuote || !IsLongEnough(quote.Key, tokens) || text.Source.Sentences.IsEmpty)
            return [];

        var search = new NearMissSearch(text, quote, tokens);
        var slack = quote.Key.Length * 2 / 5;
        var found = text.Grams.LikelyStarts(quote.Key, slack, MostWindows)
            .Select(start => search.In(start - 2 * slack, start + quote.Key.Length + 2 * slack))
            .OfType<NearMiss>()
            .Where(miss => miss.Similarity >= LeastSimilarity)
            .ToList();
        if (found.Count == 0 && search.Steps(text.Folded.Key.Length) <= MostScanSteps
            && search.In(0, text.Folded.Key.Length) is { Similarity: >= LeastSimilarity } only)
            found.Add(only);
        return Best(found);
    }

    /// <summary>Reports whether a quote is long enough to compare.</summary>
    internal static bool IsLongEnough(string words)
    {
        var quote = TextFold.Fold(FoldedCharacters.TrimBlank(words));
        return IsLongEnough(quote.Key, WordToken.Of(quote, 0, quote.Key.Length));
    }

    private static bool IsLongEnough(string key, ImmutableArray<WordToken> tokens)
    {
        var unspaced = key.Count(c => UnspacedScripts.Has(c));
        return unspaced >= ShortestUnspaced
            || (key.Length >= ShortestSpaced && tokens.Count(token => char.IsLetterOrDigit(token.Key, 0)) >= FewestWords);
    }

    private static ImmutableArray<NearMiss> Best(List<NearMiss> found)
    {
        var best = ImmutableArray.CreateBuilder<NearMiss>();
        foreach (var miss in found.OrderByDescending(m => m.Similarity).ThenBy(m => m.Start).ThenBy(m => m.Length))
        {
            if (best.Count < MostShown && best.All(other => miss.End <= other.Start || miss.Start >= other.End))
                best.Add(miss);
        }

        return best.ToImmutable();
    }
}
