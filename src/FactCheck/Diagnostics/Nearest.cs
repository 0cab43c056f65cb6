namespace FactCheck.Diagnostics;

/// <summary>Suggestions for misspelt words.</summary>
internal static class Nearest
{
    /// <summary>"did you mean 'x'?" if a known word is near, else the list of known words if it is short.</summary>
    public static string? Hint(string word, IReadOnlyCollection<string> known)
    {
        if (Question(word, known) is { } question)
            return question;
        return known.Count is 0 or > 40 ? null : "write one of: " + string.Join(", ", known.Order(StringComparer.Ordinal));
    }

    /// <summary>"did you mean 'x'?", or null if no known word is near.</summary>
    public static string? Question(string word, IEnumerable<string> known) =>
        Find(word, known) is { } near ? $"did you mean '{near}'?" : null;

    /// <summary>The known word with the fewest edits, at most a third of the word's length; ties go to the first in order.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        if (word.Length > 100)
            return null;
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3);
        foreach (var candidate in known)
        {
            // An equally near word replaces the best one only if it comes first in order.
            var most = best is not null && string.CompareOrdinal(candidate, best) > 0 ? bestDistance - 1 : bestDistance;
            if (Math.Abs(candidate.Length - word.Length) > most)
                continue;
            var distance = Distance(word, candidate, most);
            if (distance <= most)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Edits of one character (insert, delete, replace, swap of neighbours), ignoring case; it stops counting after <paramref name="most"/>.</summary>
    private static int Distance(string a, string b, int most)
    {
        var rows = new int[3][] { new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1] };
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        var leastAbove = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap skips one row, so both rows must be too far.
            if (least > most && leastAbove > most)
                return least;
            leastAbove = least;
        }

        return rows[a.Length % 3][b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
