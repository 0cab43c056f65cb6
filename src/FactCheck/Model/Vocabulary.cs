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
        foreach (var entry in entries)
        {
            if (entry.Word == word)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public string WordFor(T value) =>
        entries.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    /// <summary>Null stays null.</summary>
    public string? WordFor(T? value) => value is { } known ? WordFor(known) : null;
}
