using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Texts;

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

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(
        Enumerable.Range(0, 0x3001).Select(c => (char)c).Where(char.IsWhiteSpace).ToArray());

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

    /// <summary>The old text on one line, with words and spaces that the new one lacks in brackets.</summary>
    public string OldLine() => Line(
        OldText.Original, Old,
        [
            .. Changes.Select(change => Mark(OldText, Old, change.OldStart, change.OldEnd, ShowsInvisible(change))),
            .. Spaces().Where(gap => gap.IsOld).Select(gap => new LineMark(Old[gap.Old - 1].End, Old[gap.Old].Start, " ")),
        ]);

    /// <summary>The new text on one line, with words and spaces that the old one lacks in brackets, the end of a paragraph as ¶.</summary>
    public string NewLine() => Line(
        NewText.Original, New,
        [
            .. Changes.Select(change => Mark(NewText, New, change.NewStart, change.NewEnd, ShowsInvisible(change))),
            .. Spaces().Where(gap => !gap.IsOld).Select(gap => new LineMark(New[gap.New - 1].End, New[gap.New].Start, EndsParagraph(gap) ? "¶" : " ")),
        ]);

    /// <summary>In words, where the texts differ by spaces between the same words, if they do.</summary>
    public IEnumerable<string> SpacesInWords()
    {
        var gaps = Spaces();
        if (gaps.Any(gap => !gap.IsOld && EndsParagraph(gap)))
            yield return "a paragraph ends at [¶], so write a space there";
        if (gaps.Any(gap => gap.IsOld || !EndsParagraph(gap)))
            yield return "only one of the two has a space at [ ]";
    }

    /// <summary>The places between two equal words, by the index of the second, where one text has a space and the other has none.</summary>
    /// <returns>With the text that has the space.</returns>
    private List<(int Old, int New, bool IsOld)> Spaces()
    {
        var spaces = new List<(int, int, bool)>();
        var (old, @new) = (0, 0);
        foreach (var change in Changes.Append(new WordChange(Old.Length, Old.Length, New.Length, New.Length)))
        {
            for (var i = 1; i < change.OldStart - old; i++)
            {
                var (inOld, inNew) = (HasSpace(OldText, Old, old + i), HasSpace(NewText, New, @new + i));
                if (inOld != inNew)
                    spaces.Add((old + i, @new + i, inOld));
            }

            (old, @new) = (change.OldEnd, change.NewEnd);
        }

        return spaces;
    }

    private bool EndsParagraph((int Old, int New, bool IsOld) gap) =>
        NewText.Original.AsSpan(New[gap.New - 1].End..New[gap.New].Start).Contains('\n');

    private static bool HasSpace(FoldedText text, ImmutableArray<WordToken> words, int index) =>
        text.Original.AsSpan(words[index - 1].End..words[index].Start).ContainsAny(WhiteSpace);

    /// <summary>Whether invisible characters are among what differs, so that they must be shown.</summary>
    private bool ShowsInvisible(WordChange change) =>
        HiddenDifference.Invisible(Written(OldText, Old, change.OldStart, change.OldEnd)) != HiddenDifference.Invisible(Written(NewText, New, change.NewStart, change.NewEnd));

    private static ReadOnlySpan<char> Written(FoldedText text, ImmutableArray<WordToken> words, int start, int end) =>
        start == end ? [] : text.Original.AsSpan(words[start].Start..words[end - 1].End);

    private static LineMark? Mark(FoldedText text, ImmutableArray<WordToken> words, int start, int end, bool showsInvisible) =>
        start == end
            ? null
            : new LineMark(words[start].Start, words[end - 1].End, Shown(Written(text, words, start, end), showsInvisible));

    private static string Shown(ReadOnlySpan<char> words, bool showsInvisible)
    {
        if (!showsInvisible)
            return words.ToString();
        var shown = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (InvisibleCharacter.Is(rune))
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            else
                shown.Append(rune);
        }

        return shown.ToString();
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

    private static string Line(string text, ImmutableArray<WordToken> tokens, IEnumerable<LineMark?> marks)
    {
        var line = new StringBuilder();
        var at = tokens.IsEmpty ? 0 : tokens[0].Start;
        foreach (var mark in marks.OfType<LineMark>().OrderBy(mark => mark.Start))
        {
            line.Append(text, at, mark.Start - at).Append('[').Append(mark.Shown).Append(']');
            at = mark.End;
        }

        if (!tokens.IsEmpty)
            line.Append(text, at, tokens[^1].End - at);
        return Excerpt.Visible(line.ToString());
    }

    /// <summary>A part of the text that the other lacks.</summary>
    private sealed record LineMark(int Start, int End, string Shown);
}
