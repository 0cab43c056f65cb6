using System.Collections.Immutable;

namespace FactCheck.Anchor.Links;

/// <summary>
/// Links that scroll a live page to a quote (WICG Scroll to Text Fragment). A directive is returned only if the stored text
/// shows that browsers land on exactly the quoted span. Finished links must not pass through <see cref="Uri"/>, which
/// turns <c>%2D</c> back into a hyphen and so invalidates the directive in Chromium.
/// </summary>
public static class TextFragment
{
    private const string Delimiter = ":~:";

    private const int LongestTerm = 300;
    private const int LongestEncoded = 1_500;
    private const int FewestRangeWords = 7;
    private const int ShortestEdge = 3;
    private const int LongestEdge = 8;
    private const int MostContextWords = 3;

    /// <summary>
    /// <c>text=…</c>, with <c>&amp;text=start,end</c> as a fallback for long quotes (markup such as a line break inside the
    /// quote defeats the exact form); null if no form lands on the quote alone.
    /// </summary>
    public static string? Directive(SearchableText text, Model.Anchor anchor)
    {
        var page = text.BrowserKey;
        var words = PageWord.Of(text.Source.Canonical, anchor.Start, anchor.End);
        if (words.IsEmpty || TextFold.IsBroken(anchor.Quoted))
            return null;
        var wordCount = words.Sum(word => word.Count(text.Source.Canonical));
        var exact = Exact(page, anchor, wordCount);
        var isLong = wordCount >= FewestRangeWords && words.Length > 1;
        var range = isLong || exact is null ? Range(page, anchor, words) : null;
        return (exact, range) switch
        {
            (null, null) => null,
            (null, _) => range.Encoded(),
            (_, null) => exact.Encoded(),
            _ => $"{exact.Encoded()}&{range.Encoded()}",
        };
    }

    /// <summary>A page address with a directive; an existing directive is replaced, a section stays.</summary>
    public static string Link(string url, string directive)
    {
        url = Without(url) ?? url;
        return url + (url.Contains('#', StringComparison.Ordinal) ? "" : "#") + Delimiter + directive;
    }

    /// <summary>A page address without its directive; null if it has none.</summary>
    public static string? Without(string url) => url.IndexOf(Delimiter, StringComparison.Ordinal) is var at and >= 0 ? url[..at].TrimEnd('#') : null;

    private static TextSelector? Exact(FoldedText page, Model.Anchor anchor, int words)
    {
        var term = TextSelector.Term(anchor.Quoted);
        if (anchor.Quoted.Contains('\n', StringComparison.Ordinal)
            || term.Length > LongestTerm
            || TextSelector.Encode(term).Length > LongestEncoded)
            return null;
        return WithContext(page, anchor, new TextSelector(null, term, null, null), isShort: words <= MostContextWords);
    }

    /// <summary>First and last words of the quote, three to eight each, all in its first and its last block.</summary>
    private static TextSelector? Range(FoldedText page, Model.Anchor anchor, ImmutableArray<PageWord> words)
    {
        var (first, last) = Ends(page.Original, anchor, words);
        if (first.IsEmpty || last.IsEmpty)
            return null;
        var ranges = Enumerable.Range(ShortestEdge, LongestEdge - ShortestEdge + 1)
            .Select(count => (Start: first[Math.Min(count, first.Length) - 1].End, End: last[^Math.Min(count, last.Length)].Start))
            .Where(range => WordBoundary.IsCertain(page.Original, range.Start) && WordBoundary.IsCertain(page.Original, range.End))
            .Distinct()
            .Select(range => new TextSelector(
                null,
                TextSelector.Term(page.Original[anchor.Start..range.Start]),
                TextSelector.Term(page.Original[range.End..anchor.End]),
                null))
            .ToList();
        return ranges.Find(range => IsCertain(page.Original, anchor) && LandsOn(page, anchor, range))
            ?? ranges.Select(range => WithContext(page, anchor, range, isShort: false)).FirstOrDefault(range => range is not null);
    }

    private static (ImmutableArray<PageWord> First, ImmutableArray<PageWord> Last) Ends(
        string text, Model.Anchor anchor, ImmutableArray<PageWord> words)
    {
        var firstBreak = text.IndexOf('\n', anchor.Start, anchor.Length);
        if (firstBreak < 0)
            return (words[..(words.Length / 2)], words[(words.Length / 2)..]);
        var lastBreak = text.LastIndexOf('\n', anchor.End - 1, anchor.Length);
        return ([.. words.Where(word => word.End <= firstBreak)], [.. words.Where(word => word.Start > lastBreak)]);
    }

    /// <summary>
    /// The selector, with the least context that makes browsers land on the quote. An edge that may not be a word boundary
    /// needs context: after a prefix or before a suffix, browsers do not require one.
    /// </summary>
    private static TextSelector? WithContext(FoldedText page, Model.Anchor anchor, TextSelector selector, bool isShort)
    {
        var prefixes = PageWord.Before(page.Original, anchor.Start, MostContextWords);
        var suffixes = PageWord.After(page.Original, anchor.End, MostContextWords);
        var needsPrefix = !WordBoundary.IsCertain(page.Original, anchor.Start);
        var needsSuffix = !WordBoundary.IsCertain(page.Original, anchor.End);
        var fewest = isShort && !needsPrefix && !needsSuffix ? Math.Min(1, prefixes.Length + suffixes.Length) : 0;
        foreach (var (before, after) in Contexts(prefixes.Length, suffixes.Length))
        {
            if (before + after < fewest || (needsPrefix && before == 0) || (needsSuffix && after == 0))
                continue;
            var candidate = selector with
            {
                Prefix = before == 0 ? null : TextSelector.Term(prefixes[before - 1]),
                Suffix = after == 0 ? null : TextSelector.Term(suffixes[after - 1]),
            };
            if (LandsOn(page, anchor, candidate))
                return candidate;
        }

        return null;
    }

    private static bool IsCertain(string text, Model.Anchor anchor) =>
        WordBoundary.IsCertain(text, anchor.Start) && WordBoundary.IsCertain(text, anchor.End);

    private static bool LandsOn(FoldedText page, Model.Anchor anchor, TextSelector selector) =>
        TextSelectorSearch.First(page, selector) == (anchor.Start, anchor.End);

    private static IEnumerable<(int Before, int After)> Contexts(int prefixes, int suffixes)
    {
        yield return (0, 0);
        for (var before = 1; before <= prefixes; before++)
            yield return (before, 0);
        for (var after = 1; after <= suffixes; after++)
            yield return (0, after);
        for (var both = 1; both <= Math.Min(prefixes, suffixes); both++)
            yield return (both, both);
        if (prefixes > 0 && suffixes > 0)
            yield return (prefixes, suffixes);
    }
}
