namespace FactCheck.Anchor;

/// <summary>A text with its search key, and a map from each character of the key to the original. All offsets are UTF-16 units.</summary>
public sealed class FoldedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;
    private readonly ulong[]? _edges;

    /// <param name="starts">Per key character, where its original begins; null if key and original have the same offsets.</param>
    /// <param name="ends">Per key character, where its original ends.</param>
    /// <param name="edges">Bit set of the key offsets at which a text element starts; null if each character is one.</param>
    internal FoldedText(string original, string key, int[]? starts, int[]? ends, ulong[]? edges) =>
        (Original, Key, _starts, _ends, _edges) = (original, key, starts, ends, edges);

    public string Original { get; }

    public string Key { get; }

    /// <summary>Start, in the original, of the character (or text element) of the key character at <paramref name="index"/>.</summary>
    public int StartOf(int index) => _starts is null ? index : _starts[index];

    /// <summary>End, in the original, of the character (or text element) of the key character at <paramref name="index"/>.</summary>
    public int EndOf(int index) => _ends is null ? index + 1 : _ends[index];

    /// <summary>Index of the first key character whose original ends after <paramref name="offset"/> in the original.</summary>
    public int IndexAt(int offset) => _ends is null ? offset : FirstAbove(_ends, offset);

    /// <summary>Index of the first key character whose original starts at or after <paramref name="offset"/> in the original.</summary>
    public int IndexFrom(int offset) => _starts is null ? offset : FirstAbove(_starts, offset - 1);

    /// <summary>
    /// Reports whether a match may start or end before the key character at <paramref name="index"/>: between text elements
    /// (UAX #29 grapheme clusters) and not inside one original character that became several, such as "…".
    /// </summary>
    public bool IsEdge(int index)
    {
        if (index <= 0 || index >= Key.Length)
            return true;
        if (_edges is not null && (_edges[index >> 6] >> (index & 63) & 1) == 0)
            return false;
        return EndOf(index - 1) <= StartOf(index);
    }

    private static int FirstAbove(int[] ascending, int value)
    {
        var low = 0;
        var high = ascending.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] > value)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
