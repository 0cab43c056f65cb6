using System.Collections.Immutable;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>A word, number or punctuation mark: the text between two places where a quote may be cut.</summary>
/// <param name="Key">Its folded form, without spaces.</param>
/// <param name="Start">Like <paramref name="End"/>, in UTF-16 units of the original.</param>
internal readonly record struct WordToken(string Key, int Start, int End)
{
    /// <summary>The tokens of a part of a folded text; in scripts without spaces each character is one.</summary>
    public static ImmutableArray<WordToken> Of(FoldedText text, int keyStart, int keyEnd)
    {
        var tokens = ImmutableArray.CreateBuilder<WordToken>();
        for (var start = keyStart; start < keyEnd;)
        {
            var end = start + 1;
            while (end < keyEnd && !WordEdges.Allow(text, end))
                end++;
            if (text.Key[start] != ' ' || end > start + 1)
                tokens.Add(new WordToken(text.Key[start..end], text.StartOf(start), text.EndOf(end - 1)));
            start = end;
        }

        return tokens.ToImmutable();
    }
}
