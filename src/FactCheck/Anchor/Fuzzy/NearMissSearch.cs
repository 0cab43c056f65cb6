using System.Collections.Immutable;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>One quote, prepared for comparison with windows of one text.</summary>
internal sealed class NearMissSearch(SearchableText text, FoldedText quote, ImmutableArray<WordToken> tokens)
{
    /// <summary>How many words a text may have more than the quote beside its first or last word.</summary>
    private const int MostWordsAtAnEdge = 3;

    private readonly EditPattern _pattern = new(quote.Key);
    private readonly EditPattern _reversed = new(Reverse(quote.Key));

    public long Steps(int length) => _pattern.Steps(length);

    /// <summary>The part of a window (offsets in the key, clipped) with the fewest edits, snapped to words or sentences.</summary>
    public NearMiss? In(int windowStart, int windowEnd)
    {
        var key = text.Folded.Key;
        windowStart = Math.Max(0, windowStart);
        windowEnd = Math.Min(key.Length, windowEnd);
        if (windowStart >= windowEnd)
            return null;
        var (distance, length) = _pattern.Nearest(key.AsSpan(windowStart, windowEnd - windowStart));
        if (length == 0 || distance > quote.Key.Length / 2)
            return null;
        var end = windowStart + length;
        var farthest = Math.Max(windowStart, end - quote.Key.Length - distance);
        var start = end - _reversed.NearestStart(Reverse(key[farthest..end])).End;
        var words = SnapToWords(start, end);
        if (words.Start >= words.End)
            return null;
        words = WithOuterWords(words.Start, words.End);
        var sentences = SnapToSentences(words.Start, words.End);
        return Similarity(sentences) >= Similarity(words) ? Describe(sentences) : Describe(words);
    }

    private (int Start, int End) SnapToWords(int start, int end)
    {
        var folded = text.Folded;
        while (start < end && folded.Key[start] == ' ')
            start++;
        while (end > start && folded.Key[end - 1] == ' ')
            end--;
        return start == end ? (start, end) : WordEdges.Widened(folded, start, end);
    }

    /// <summary>
    /// A word that is new beside the first one may cost fewer edits in its place than after it; but what the quote starts or
    /// ends with is in the text, so the part does too.
    /// </summary>
    private (int Start, int End) WithOuterWords(int start, int end)
    {
        var (first, last) = SnapToSentences(start, end);
        var inside = WordToken.Of(text.Folded, start, end);
        if (IsOther(inside[0], tokens[0])
            && WordToken.Of(text.Folded, first, start).TakeLast(MostWordsAtAnEdge).LastOrDefault(word => !IsOther(word, tokens[0])) is { Key: not null } before)
            start = text.Folded.IndexAt(before.Start);
        if (IsOther(inside[^1], tokens[^1])
            && WordToken.Of(text.Folded, end, last).Take(MostWordsAtAnEdge).FirstOrDefault(word => !IsOther(word, tokens[^1])) is { Key: not null } after)
            end = text.Folded.IndexFrom(after.End);
        return (start, end);
    }

    private static bool IsOther(WordToken one, WordToken other) => one.Key != other.Key && !HiddenDifference.AreAlike(one.Key, other.Key);

    private (int Start, int End) SnapToSentences(int start, int end)
    {
        var folded = text.Folded;
        var first = text.Source.Sentences[text.SentenceAt(folded.StartOf(start))];
        var last = text.Source.Sentences[text.SentenceAt(folded.EndOf(end - 1) - 1)];
        return (folded.IndexAt(first.Start), folded.IndexFrom(last.End));
    }

    private double Similarity((int Start, int End) span)
    {
        var length = span.End - span.Start;
        var longer = Math.Max(quote.Key.Length, length);
        if (longer > 4 * quote.Key.Length)
            return 0;
        return 1 - (double)_pattern.Distance(text.Folded.Key.AsSpan(span.Start, length)) / longer;
    }

    private NearMiss Describe((int Start, int End) span)
    {
        var start = text.Folded.StartOf(span.Start);
        var end = text.Folded.EndOf(span.End - 1);
        var diff = WordDiff.Of(quote, tokens, text.Folded, WordToken.Of(text.Folded, span.Start, span.End));
        var first = text.SentenceAt(start);
        return new NearMiss(
            start, end - start, first, text.SentenceAt(end - 1), Similarity(span),
            SubstantiveChange.Of(diff, start == text.Source.Sentences[first].Start, text.Language),
            [.. HiddenDifference.Of(diff), .. MarkedLines.SpacesInWords(diff)], MarkedLines.Old(diff), MarkedLines.New(diff));
    }

    private static string Reverse(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        source.CopyTo(span);
        span.Reverse();
    });
}
