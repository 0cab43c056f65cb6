using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Anchor.Links;

/// <summary>
/// A unit of a directive's term: a run without white space or, in scripts without spaces, up to and including the next
/// punctuation mark. Offsets in the original, UTF-16 units.
/// </summary>
internal readonly record struct PageWord(int Start, int End)
{
    private const int LongestContext = 80;
    private const int UnspacedWordLength = 3;

    public static ImmutableArray<PageWord> Of(string text, int start, int end)
    {
        var words = ImmutableArray.CreateBuilder<PageWord>();
        for (var i = start; i < end;)
        {
            while (i < end && char.IsWhiteSpace(text[i]))
                i++;
            var first = i;
            while (i < end && !char.IsWhiteSpace(text[i]) && (i == first || !IsStart(text, i)))
                i++;
            if (i > first)
                words.Add(new PageWord(first, i));
        }

        return words.ToImmutable();
    }

    /// <summary>The last one, two, … words of the block before a place, if they start at a certain boundary.</summary>
    public static ImmutableArray<string> Before(string text, int offset, int most)
    {
        var blockStart = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var start = Math.Max(blockStart, offset - LongestContext);
        return
        [
            .. Of(text, start, offset).Reverse()
                .Where(word => word.Start > start || start == blockStart)
                .Where(word => word.HasLetters(text) && WordBoundary.IsCertain(text, word.Start))
                .Take(most)
                .Select(word => text[word.Start..offset]),
        ];
    }

    /// <summary>The first one, two, … words of the block after a place, if they end at a certain boundary.</summary>
    public static ImmutableArray<string> After(string text, int offset, int most)
    {
        var blockEnd = text.IndexOf('\n', offset);
        if (blockEnd < 0)
            blockEnd = text.Length;
        var end = Math.Min(blockEnd, offset + LongestContext);
        return
        [
            .. Of(text, offset, end)
                .Where(word => word.End < end || end == blockEnd)
                .Where(word => word.HasLetters(text) && WordBoundary.IsCertain(text, word.End))
                .Take(most)
                .Select(word => text[offset..word.End]),
        ];
    }

    /// <summary>The length in words: one in scripts with spaces, else one for every three characters (an average of Japanese text).</summary>
    public int Count(string text)
    {
        var unspaced = 0;
        foreach (var rune in text.AsSpan(Start, End - Start).EnumerateRunes())
        {
            if (UnspacedScripts.Has(rune.Value))
                unspaced++;
        }

        return Math.Max(1, unspaced / UnspacedWordLength);
    }

    private bool HasLetters(string text)
    {
        for (var i = Start; i < End; i++)
        {
            if (char.IsLetterOrDigit(text, i))
                return true;
        }

        return false;
    }

    private static bool IsStart(string text, int index) =>
        IsWidePunctuation(text[index - 1]) && !IsWidePunctuation(text[index]);

    private static bool IsWidePunctuation(char c) =>
        c is (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u3020') or '\u30FB' or '\uFF01' or '\uFF08' or '\uFF09' or '\uFF0C'
            or '\uFF0E' or '\uFF1A' or '\uFF1B' or '\uFF1F';
}
