using System.Collections.Immutable;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>Tokens of an old text (<c>[OldStart, OldEnd)</c>) that were replaced by tokens of a new one.</summary>
public readonly record struct WordChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    internal WordChange Moved(int by) => new(OldStart + by, OldEnd + by, NewStart + by, NewEnd + by);
}

/// <summary>Two texts compared word by word.</summary>
internal sealed record WordDiff(
    FoldedText OldText,
    ImmutableArray<WordToken> Old,
    FoldedText NewText,
    ImmutableArray<WordToken> New,
    ImmutableArray<WordChange> Changes)
{
    /// <summary>Of 2,000 words with 2,000 others.</summary>
    private const long MostComparisons = 4_000_000;

    public static WordDiff Of(string old, string @new)
    {
        var (oldText, newText) = (TextFold.Fold(old), TextFold.Fold(@new));
        return Of(oldText, WordToken.Of(oldText, 0, oldText.Key.Length), newText, WordToken.Of(newText, 0, newText.Key.Length));
    }

    /// <summary>
    /// By the longest common subsequence between the equal words at the start and the end. Texts that differ in more places than
    /// can be compared are one change from the first to the last.
    /// </summary>
    public static WordDiff Of(FoldedText oldText, ImmutableArray<WordToken> old, FoldedText newText, ImmutableArray<WordToken> @new)
    {
        var start = 0;
        while (start < Math.Min(old.Length, @new.Length) && old[start].Key == @new[start].Key)
            start++;
        var end = 0;
        while (end < Math.Min(old.Length, @new.Length) - start && old[^(end + 1)].Key == @new[^(end + 1)].Key)
            end++;
        var oldWords = old.AsSpan()[start..^end];
        var newWords = @new.AsSpan()[start..^end];
        var changes = (long)oldWords.Length * newWords.Length > MostComparisons
            ? [new WordChange(0, oldWords.Length, 0, newWords.Length)]
            : Trace(Common(oldWords, newWords), oldWords, newWords);
        return new WordDiff(oldText, old, newText, @new,
            [.. changes.Select(change => change.Moved(start))]);
    }

    /// <summary>The part from the first difference to the last, with at most this many equal words on each side.</summary>
    public WordDiff Near(int words)
    {
        if (Changes.IsEmpty)
            return this;
        var (skipped, left) = (Math.Max(0, Changes[0].OldStart - words), Math.Max(0, Old.Length - Changes[^1].OldEnd - words));
        return this with
        {
            Old = Old[skipped..^left],
            New = New[skipped..^left],
            Changes = [.. Changes.Select(change => change.Moved(-skipped))],
        };
    }

    private static int[,] Common(ReadOnlySpan<WordToken> old, ReadOnlySpan<WordToken> @new)
    {
        var common = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i].Key == @new[j].Key
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<WordChange> Trace(int[,] common, ReadOnlySpan<WordToken> old, ReadOnlySpan<WordToken> @new)
    {
        var changes = new List<WordChange>();
        var (i, j) = (0, 0);
        var (oldStart, newStart) = (0, 0);
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i].Key == @new[j].Key)
            {
                Add();
                (i, j) = (i + 1, j + 1);
                (oldStart, newStart) = (i, j);
            }
            else if (j == @new.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        Add();
        return changes;

        void Add()
        {
            if (i > oldStart || j > newStart)
                changes.Add(new WordChange(oldStart, i, newStart, j));
        }
    }
}
