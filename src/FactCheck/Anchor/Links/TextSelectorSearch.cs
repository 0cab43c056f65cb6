namespace FactCheck.Anchor.Links;

/// <summary>Finds the first place at which a browser might land, whatever dictionary it uses for word boundaries.</summary>
internal static class TextSelectorSearch
{
    /// <returns>Start and end in the original (UTF-16 units); null if nothing matches.</returns>
    public static (int Start, int End)? First(FoldedText page, TextSelector selector)
    {
        var prefix = Key(selector.Prefix);
        var suffix = Key(selector.Suffix);
        var startTerm = Key(selector.Start);
        var endTerm = Key(selector.End);
        foreach (var (start, startEnd) in Places(page, startTerm, 0, prefix is null, endTerm is not null || suffix is null))
        {
            if (prefix is not null && !FollowsPrefix(page, start, prefix))
                continue;
            if (endTerm is null)
            {
                if (suffix is null || PrecedesSuffix(page, startEnd, suffix))
                    return Original(page, start, startEnd);
                continue;
            }

            foreach (var (_, end) in Places(page, endTerm, startEnd, true, suffix is null))
            {
                if (suffix is null || PrecedesSuffix(page, end, suffix))
                    return Original(page, start, end);
            }
        }

        return null;
    }

    private static string? Key(string? term) => term is null ? null : BrowserFold.Fold(term).Key.Trim(' ');

    private static IEnumerable<(int Start, int End)> Places(
        FoldedText page, string? term, int from, bool isStartBounded, bool isEndBounded)
    {
        if (string.IsNullOrEmpty(term))
            yield break;
        for (var at = Occurrences.Next(page.Key, term, from); at >= 0; at = Occurrences.Next(page.Key, term, at + 1))
        {
            var end = at + term.Length;
            if ((!isStartBounded || BrowserStops.Allow(page, at)) && (!isEndBounded || BrowserStops.Allow(page, end)))
                yield return (at, end);
        }
    }

    private static bool FollowsPrefix(FoldedText page, int start, string prefix)
    {
        var before = page.Key.AsSpan(0, start).TrimEnd(" \n");
        return before.EndsWith(prefix, StringComparison.Ordinal) && BrowserStops.Allow(page, before.Length - prefix.Length);
    }

    private static bool PrecedesSuffix(FoldedText page, int end, string suffix)
    {
        var after = page.Key.AsSpan(end).TrimStart(" \n");
        return after.StartsWith(suffix, StringComparison.Ordinal) && BrowserStops.Allow(page, page.Key.Length - after.Length + suffix.Length);
    }

    private static (int Start, int End) Original(FoldedText page, int start, int end) => (page.StartOf(start), page.EndOf(end - 1));
}
