using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>What an import leaves out though a reader of the document can see it, by kind.</summary>
internal sealed class Omissions
{
    private const int MostExamples = 3;

    /// <summary>Of an example, in UTF-16 units.</summary>
    public const int LongestExample = 60;

    private readonly SortedDictionary<string, (int Count, List<string> Examples)> _kinds = new(StringComparer.Ordinal);

    /// <param name="kind">In the singular; an s makes the plural.</param>
    public void Add(string kind, string words = "")
    {
        var (count, examples) = _kinds.TryGetValue(kind, out var found) ? found : (0, []);
        if (words.Length > 0 && examples.Count < MostExamples)
            examples.Add($"“{Printable.Start(WhiteSpace.Collapsed(words), LongestExample)}”");
        _kinds[kind] = (count + 1, examples);
    }

    public IEnumerable<string> Warnings => _kinds.Select(kind =>
        $"{Counted.Of(kind.Value.Count, kind.Key)} left out{(kind.Value.Examples.Count == 0 ? "" : ": " + string.Join(", ", kind.Value.Examples))}"
        + (kind.Value.Count > kind.Value.Examples.Count && kind.Value.Examples.Count > 0 ? ", …" : ""));
}
