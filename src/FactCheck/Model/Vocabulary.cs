using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>The closed list of words that a field accepts, and the value of each.</summary>
public sealed class Vocabulary<T>(params (string Word, T Value)[] entries)
    where T : struct, Enum
{
    public ImmutableArray<string> Words { get; } = [.. entries.Select(entry => entry.Word)];

    public ImmutableArray<T> Values { get; } = [.. entries.Select(entry => entry.Value)];

    public bool TryFind(string word, out T value)
    {
        var at = Words.IndexOf(word);
        value = at < 0 ? default : Values[at];
        return at >= 0;
    }

    public string WordFor(T value) =>
        entries.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    /// <summary>Null stays null.</summary>
    public string? WordFor(T? value) => value is { } known ? WordFor(known) : null;
}
