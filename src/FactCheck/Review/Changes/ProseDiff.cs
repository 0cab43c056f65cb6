using System.Collections.Immutable;
using DiffPlex;
using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

public enum ProseKind { Same, Deleted, Inserted }

public readonly record struct ProsePiece(ProseKind Kind, string Text);

/// <summary>Compares two texts word by word (Myers' algorithm, by DiffPlex).</summary>
public static class ProseDiff
{
    /// <summary>Longer texts are shown as replaced, since the cost is the product of words and differences.</summary>
    private const int MostWords = 8_000;

    public static ImmutableArray<ProsePiece> Of(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        if (before.Length + after.Length > MostWords)
            return [new(ProseKind.Deleted, old), new(ProseKind.Inserted, now)];
        var pieces = ImmutableArray.CreateBuilder<ProsePiece>();
        var at = 0;
        foreach (var block in Differ.Instance.CreateDiffs(old, now, false, false, new WordChunker()).DiffBlocks)
        {
            Add(ProseKind.Same, before[at..block.DeleteStartA]);
            Add(ProseKind.Deleted, before[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(ProseKind.Inserted, after[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(ProseKind.Same, before[at..]);
        return pieces.ToImmutable();

        void Add(ProseKind kind, string[] words)
        {
            if (words.Length > 0)
                pieces.Add(new ProsePiece(kind, string.Concat(words)));
        }
    }

    /// <summary>Splits a text into words and numbers, runs of spaces and single marks; in scripts without spaces, into characters.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsWord(text[start]))
                while (end < text.Length && (IsWord(text[end]) || IsInNumber(text, end)))
                    end++;
            else if (char.IsWhiteSpace(text[start]))
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                    end++;
            else if (char.IsHighSurrogate(text[start]) && end < text.Length)
                end++;
            words.Add(text[start..end]);
            start = end;
        }

        return [.. words];
    }

    /// <summary>Whether it is inside a number, like the comma of 90,000.</summary>
    private static bool IsInNumber(string text, int at) =>
        text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsWord(char c) => (char.IsLetterOrDigit(c) || c is '\'' or '’') && !UnspacedScripts.Has(c);

    private sealed class WordChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => Words(text);
    }
}
