using System.Collections.Immutable;

namespace FactCheck.Anchor;

/// <summary>A span to mark. Offsets are UTF-16 units of the text.</summary>
public readonly record struct Highlight(string Key, int Start, int End);

/// <summary>A stretch of text with the same marks throughout. Offsets are UTF-16 units of the text.</summary>
/// <param name="Keys">The spans that cover it, in the order given; empty for plain text and for white space alone.</param>
/// <param name="LastOf">Those of <paramref name="Keys"/> that cover no later segment: each gets its link here.</param>
public sealed record Segment(int Start, int End, ImmutableArray<string> Keys, ImmutableArray<string> LastOf);

/// <summary>
/// Cuts overlapping spans into consecutive flat segments, because overlapping marks cannot be nested in HTML.
/// A sweep over sorted boundaries: O((H + C) log H) for H spans and C cuts, plus the size of the output.
/// </summary>
public static class Highlights
{
    /// <param name="cuts">Offsets that no segment may cross: edges of blocks and sentences; any order, any range.</param>
    /// <returns>Segments that cover <paramref name="start"/> to <paramref name="end"/> without gaps.</returns>
    public static ImmutableArray<Segment> Segments(
        string text, int start, int end, IReadOnlyList<Highlight> highlights, IEnumerable<int> cuts)
    {
        var ranks = Ranks(highlights);
        var boundaries = Boundaries(start, end, highlights, cuts);
        var opening = Clip(highlights, start, end).OrderBy(h => h.Start).ToList();
        var closing = opening.OrderBy(h => h.End).ToList();
        var open = new SortedDictionary<int, (string Key, int Count)>();
        var segments = new List<(int Start, int End, ImmutableArray<string> Keys)>();
        var opened = 0;
        var closed = 0;
        for (var i = 0; i + 1 < boundaries.Count; i++)
        {
            var from = boundaries[i];
            var to = boundaries[i + 1];
            for (; closed < closing.Count && closing[closed].End <= from; closed++)
                Close(open, ranks[closing[closed].Key]);
            for (; opened < opening.Count && opening[opened].Start <= from; opened++)
                Open(open, ranks[opening[opened].Key], opening[opened].Key);
            var isMarked = open.Count > 0 && !text.AsSpan(from, to - from).IsWhiteSpace();
            segments.Add((from, to, isMarked ? [.. open.Values.Select(entry => entry.Key)] : []));
        }

        return WithLasts(segments);
    }

    private static Dictionary<string, int> Ranks(IReadOnlyList<Highlight> highlights)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var highlight in highlights)
            ranks.TryAdd(highlight.Key, ranks.Count);
        return ranks;
    }

    private static IEnumerable<Highlight> Clip(IReadOnlyList<Highlight> highlights, int start, int end) =>
        highlights
            .Select(h => h with { Start = Math.Max(h.Start, start), End = Math.Min(h.End, end) })
            .Where(h => h.Start < h.End);

    private static List<int> Boundaries(int start, int end, IReadOnlyList<Highlight> highlights, IEnumerable<int> cuts)
    {
        var boundaries = new List<int> { start, end };
        boundaries.AddRange(cuts.Where(cut => cut > start && cut < end));
        foreach (var highlight in Clip(highlights, start, end))
        {
            boundaries.Add(highlight.Start);
            boundaries.Add(highlight.End);
        }

        return [.. boundaries.Distinct().Order()];
    }

    private static void Open(SortedDictionary<int, (string Key, int Count)> open, int rank, string key) =>
        open[rank] = (key, open.TryGetValue(rank, out var entry) ? entry.Count + 1 : 1);

    private static void Close(SortedDictionary<int, (string Key, int Count)> open, int rank)
    {
        var (key, count) = open[rank];
        if (count == 1)
            open.Remove(rank);
        else
            open[rank] = (key, count - 1);
    }

    private static ImmutableArray<Segment> WithLasts(List<(int Start, int End, ImmutableArray<string> Keys)> segments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new Segment[segments.Count];
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var (start, end, keys) = segments[i];
            result[i] = new Segment(start, end, keys, [.. keys.Where(seen.Add)]);
        }

        return [.. result];
    }
}
