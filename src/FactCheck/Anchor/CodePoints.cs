namespace FactCheck.Anchor;

/// <summary>Positions leave the program as code points (Web Annotation Data Model §4.2.4), of which a lone surrogate is one.</summary>
public static class CodePoints
{
    /// <summary>The number of code points that start before <paramref name="offset"/> (UTF-16 units, at most the text's length).</summary>
    public static int Before(string text, int offset) => Count(text, 0, offset);

    /// <summary>The same for many offsets, in one pass over the text.</summary>
    /// <exception cref="ArgumentException">The offsets are not in ascending order.</exception>
    public static int[] Before(string text, ReadOnlySpan<int> sortedOffsets)
    {
        var result = new int[sortedOffsets.Length];
        var offset = 0;
        var count = 0;
        for (var i = 0; i < result.Length; i++)
        {
            if (sortedOffsets[i] < offset)
                throw new ArgumentException("The offsets must be in ascending order.", nameof(sortedOffsets));
            count += Count(text, offset, sortedOffsets[i]);
            offset = sortedOffsets[i];
            result[i] = count;
        }

        return result;
    }

    private static int Count(string text, int start, int end)
    {
        var count = end - start;
        for (var i = Math.Max(start, 1); i < end; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
