namespace FactCheck.Import.Encodings;

/// <summary>An index of the Encoding standard (§5), from runs of characters.</summary>
internal static class PointerIndex
{
    public static int[] Of(int size, ReadOnlySpan<(int Start, string Characters)> runs)
    {
        var codes = new int[size];
        foreach (var (start, characters) in runs)
        {
            var pointer = start;
            foreach (var rune in characters.EnumerateRunes())
                codes[pointer++] = rune.Value;
        }

        return codes;
    }
}
