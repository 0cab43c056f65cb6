namespace FactCheck.Anchor;

/// <summary>All places of some words in a text, in order. Overlapping ones count: "ana" appears twice in "bananas".</summary>
internal static class Occurrences
{
    /// <summary>Places of exactly these characters.</summary>
    public static IEnumerable<Occurrence> Verbatim(FoldedText text, string words)
    {
        for (var at = Next(text.Original, words, 0); at >= 0; at = Next(text.Original, words, at + 1))
        {
            var end = at + words.Length;
            yield return new Occurrence(at, end, text.IndexAt(at), text.IndexFrom(end));
        }
    }

    /// <summary>Places whose key is the key of the words.</summary>
    public static IEnumerable<Occurrence> Folded(FoldedText text, string key) => In(text, text.Key, key);

    /// <summary>Places of a key in another form of the text's key, with the same offsets.</summary>
    public static IEnumerable<Occurrence> In(FoldedText text, string form, string key)
    {
        for (var at = Next(form, key, 0); at >= 0; at = Next(form, key, at + 1))
        {
            var end = at + key.Length;
            yield return new Occurrence(text.StartOf(at), text.EndOf(end - 1), at, end);
        }
    }

    /// <summary>Reports whether the place starts and ends between text elements.</summary>
    public static bool IsWhole(FoldedText text, Occurrence place) =>
        text.IsEdge(place.KeyStart) && text.IsEdge(place.KeyEnd)
        && text.StartOf(place.KeyStart) == place.Start && text.EndOf(place.KeyEnd - 1) == place.End;

    /// <summary>Reports whether the place starts or ends inside a word.</summary>
    public static bool CutsWord(FoldedText text, Occurrence place) =>
        WordEdges.Cuts(text, place.KeyStart) || WordEdges.Cuts(text, place.KeyEnd);

    /// <returns>-1 if the words do not appear again.</returns>
    public static int Next(string text, string words, int from) =>
        from > text.Length - words.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
}
