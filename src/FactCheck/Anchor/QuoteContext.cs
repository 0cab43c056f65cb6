using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>The words around a place. All strings are keys; spaces next to the quote do not count.</summary>
internal static class QuoteContext
{
    /// <summary>Context of fewer words is too brittle to suggest if more are available.</summary>
    public const int FewestWords = 3;

    /// <summary>Most words considered to distinguish places.</summary>
    private const int MostWords = 30;

    /// <summary>Text elements that count as one word in scripts without spaces.</summary>
    private const int UnspacedWord = 4;

    public static bool FitsPrefix(string key, Occurrence place, ReadOnlySpan<char> prefix) =>
        key.AsSpan(0, place.KeyStart).TrimEnd(' ').EndsWith(prefix.Trim(' '), StringComparison.Ordinal);

    public static bool FitsSuffix(string key, Occurrence place, ReadOnlySpan<char> suffix) =>
        key.AsSpan(place.KeyEnd).TrimStart(' ').StartsWith(suffix.Trim(' '), StringComparison.Ordinal);

    /// <summary>
    /// Whole words before the place that appear before none of the others: at least three if there are as many.
    /// Offsets in the key; null if nothing nearby distinguishes the places.
    /// </summary>
    public static (int Start, int End, int Words)? Before(FoldedText text, Occurrence place, IReadOnlyList<Occurrence> others)
    {
        var start = place.KeyStart;
        for (var words = 1; words <= MostWords && start > 0; words++)
        {
            start = WordStart(text, start);
            if (words < FewestWords && start > 0)
                continue;
            var prefix = text.Key.AsSpan(start, place.KeyStart - start).Trim(' ');
            if (!prefix.IsEmpty && !AnyFits(others, text.Key, prefix, FitsPrefix))
                return (start, place.KeyStart, words);
        }

        return null;
    }

    /// <summary>Like <see cref="Before"/>, for the words after the place.</summary>
    public static (int Start, int End, int Words)? After(FoldedText text, Occurrence place, IReadOnlyList<Occurrence> others)
    {
        var end = place.KeyEnd;
        for (var words = 1; words <= MostWords && end < text.Key.Length; words++)
        {
            end = WordEnd(text, end);
            if (words < FewestWords && end < text.Key.Length)
                continue;
            var suffix = text.Key.AsSpan(place.KeyEnd, end - place.KeyEnd).Trim(' ');
            if (!suffix.IsEmpty && !AnyFits(others, text.Key, suffix, FitsSuffix))
                return (place.KeyEnd, end, words);
        }

        return null;
    }

    /// <summary>What distinguishes a place: words before it, else words after it, else its sentence; null if nothing does.</summary>
    /// <param name="places">All places, including this one.</param>
    public static (string? Prefix, string? Suffix, string? Sentence)? Of(SearchableText text, Occurrence place, IReadOnlyList<Occurrence> places)
    {
        var others = places.Where(other => other != place).ToList();
        var before = Before(text.Folded, place, others);
        var after = After(text.Folded, place, others);
        if (before is { } prefix && (after is null || prefix.Words <= Math.Max(after.Value.Words, FewestWords)))
            return (Original(text.Folded, prefix.Start, prefix.End), null, null);
        if (after is { } suffix)
            return (null, Original(text.Folded, suffix.Start, suffix.End), null);
        var sentence = text.SentenceAt(place.Start);
        return others.All(other => text.SentenceAt(other.Start) != sentence) ? (null, null, text.SentenceIds[sentence]) : null;
    }

    /// <summary>The characters of the text between two offsets of its key.</summary>
    public static string Original(FoldedText text, int keyStart, int keyEnd) =>
        text.Original[text.StartOf(keyStart)..text.EndOf(keyEnd - 1)];

    private delegate bool Fits(string key, Occurrence place, ReadOnlySpan<char> context);

    private static bool AnyFits(IReadOnlyList<Occurrence> places, string key, ReadOnlySpan<char> context, Fits fits)
    {
        foreach (var place in places)
        {
            if (fits(key, place, context))
                return true;
        }

        return false;
    }

    private static int WordStart(FoldedText text, int index)
    {
        while (index > 0 && text.Key[index - 1] == ' ')
            index--;
        var unspaced = 0;
        while (index > 0 && text.Key[index - 1] != ' ' && unspaced < UnspacedWord)
        {
            do
                index--;
            while (!text.IsEdge(index));
            if (UnspacedScripts.Has(text.Key[index]))
                unspaced++;
        }

        return index;
    }

    private static int WordEnd(FoldedText text, int index)
    {
        while (index < text.Key.Length && text.Key[index] == ' ')
            index++;
        var unspaced = 0;
        while (index < text.Key.Length && text.Key[index] != ' ' && unspaced < UnspacedWord)
        {
            if (UnspacedScripts.Has(text.Key[index]))
                unspaced++;
            do
                index++;
            while (!text.IsEdge(index));
        }

        return index;
    }
}
