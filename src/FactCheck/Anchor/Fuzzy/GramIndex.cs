namespace FactCheck.Anchor.Fuzzy;

/// <summary>
/// The positions of each run of five UTF-16 units in a key, by hash. It finds the few windows of a long text that may
/// contain words like those of a quote. Linear in time and memory (about 12 bytes a unit).
/// </summary>
internal sealed class GramIndex
{
    private const int Gram = 5;

    /// <summary>Most positions examined for one quote.</summary>
    private const int MostPostings = 20_000;

    private readonly int _mask;
    private readonly int[] _firsts;
    private readonly int[] _positions;

    public GramIndex(string key)
    {
        var count = Math.Max(0, key.Length - Gram + 1);
        var buckets = 16;
        while (buckets < count)
            buckets *= 2;
        _mask = buckets - 1;
        _firsts = new int[buckets + 1];
        for (var i = 0; i < count; i++)
            _firsts[Bucket(key, i) + 1]++;
        for (var i = 1; i < _firsts.Length; i++)
            _firsts[i] += _firsts[i - 1];
        _positions = new int[count];
        var next = _firsts[..^1];
        for (var i = 0; i < count; i++)
            _positions[next[Bucket(key, i)]++] = i;
    }

    /// <summary>
    /// Returns where the words would start, by the votes of their grams, rarest first: at most <paramref name="most"/> places, each
    /// right to about <paramref name="slack"/> units. Ties go to the earlier place.
    /// </summary>
    public List<int> LikelyStarts(string words, int slack, int most)
    {
        var grams = Enumerable.Range(0, Math.Max(0, words.Length - Gram + 1))
            .Select(at => (At: at, Bucket: Bucket(words, at)))
            .OrderBy(gram => Count(gram.Bucket))
            .ThenBy(gram => gram.At);
        var width = Math.Max(8, slack);
        var votes = new int[(_positions.Length + words.Length) / width + 3];
        var voted = new List<int>();
        var postings = 0;
        foreach (var (at, bucket) in grams)
        {
            for (var i = _firsts[bucket]; i < _firsts[bucket + 1] && postings < MostPostings; i++, postings++)
            {
                var diagonal = 1 + (_positions[i] - at + words.Length) / width;
                if (votes[diagonal]++ == 0)
                    voted.Add(diagonal);
            }
        }

        return
        [
            .. voted
                .OrderByDescending(diagonal => votes[diagonal] + Math.Max(votes[diagonal - 1], votes[diagonal + 1]))
                .ThenBy(diagonal => diagonal)
                .Take(most)
                .Select(diagonal => (diagonal - 1) * width - words.Length),
        ];
    }

    private int Count(int bucket) => _firsts[bucket + 1] - _firsts[bucket];

    private int Bucket(string text, int at)
    {
        var hash = 2166136261u;
        for (var i = at; i < at + Gram; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return (int)((hash ^ hash >> 15) & (uint)_mask);
    }
}
