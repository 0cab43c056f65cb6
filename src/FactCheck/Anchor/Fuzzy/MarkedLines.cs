using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>Two compared texts, each on one line, for messages.</summary>
internal static class MarkedLines
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(
        Enumerable.Range(0, 0x3001).Select(c => (char)c).Where(char.IsWhiteSpace).ToArray());

    /// <summary>The old text on one line, with words and spaces that the new one lacks in brackets.</summary>
    public static string Old(WordDiff diff) => Line(
        diff.OldText.Original, diff.Old,
        [
            .. diff.Changes.Select(change => Mark(diff.OldText, diff.Old, change.OldStart, change.OldEnd, ShowsInvisible(diff, change))),
            .. Spaces(diff).Where(gap => gap.IsOld).Select(gap => new LineMark(diff.Old[gap.Old - 1].End, diff.Old[gap.Old].Start, " ")),
        ]);

    /// <summary>The new text on one line, with words and spaces that the old one lacks in brackets, the end of a paragraph as ¶.</summary>
    public static string New(WordDiff diff) => Line(
        diff.NewText.Original, diff.New,
        [
            .. diff.Changes.Select(change => Mark(diff.NewText, diff.New, change.NewStart, change.NewEnd, ShowsInvisible(diff, change))),
            .. Spaces(diff).Where(gap => !gap.IsOld).Select(gap => new LineMark(diff.New[gap.New - 1].End, diff.New[gap.New].Start, EndsParagraph(diff, gap) ? "¶" : " ")),
        ]);

    /// <summary>In words, where the texts differ by spaces between the same words, if they do.</summary>
    public static IEnumerable<string> SpacesInWords(WordDiff diff)
    {
        var gaps = Spaces(diff);
        if (gaps.Any(gap => !gap.IsOld && EndsParagraph(diff, gap)))
            yield return "a paragraph ends at [¶], so write a space there";
        if (gaps.Any(gap => gap.IsOld || !EndsParagraph(diff, gap)))
            yield return "only one of the two has a space at [ ]";
    }

    /// <summary>The places between two equal words, by the index of the second, where one text has a space and the other has none.</summary>
    /// <returns>With the text that has the space.</returns>
    private static List<(int Old, int New, bool IsOld)> Spaces(WordDiff diff)
    {
        var spaces = new List<(int, int, bool)>();
        var (old, @new) = (0, 0);
        foreach (var change in diff.Changes.Append(new WordChange(diff.Old.Length, diff.Old.Length, diff.New.Length, diff.New.Length)))
        {
            for (var i = 1; i < change.OldStart - old; i++)
            {
                var (inOld, inNew) = (HasSpace(diff.OldText, diff.Old, old + i), HasSpace(diff.NewText, diff.New, @new + i));
                if (inOld != inNew)
                    spaces.Add((old + i, @new + i, inOld));
            }

            (old, @new) = (change.OldEnd, change.NewEnd);
        }

        return spaces;
    }

    private static bool EndsParagraph(WordDiff diff, (int Old, int New, bool IsOld) gap) =>
        diff.NewText.Original.AsSpan(diff.New[gap.New - 1].End..diff.New[gap.New].Start).Contains('\n');

    private static bool HasSpace(FoldedText text, ImmutableArray<WordToken> words, int index) =>
        text.Original.AsSpan(words[index - 1].End..words[index].Start).ContainsAny(WhiteSpace);

    /// <summary>Whether invisible characters are among what differs, so that they must be shown.</summary>
    private static bool ShowsInvisible(WordDiff diff, WordChange change) =>
        HiddenDifference.Invisible(Written(diff.OldText, diff.Old, change.OldStart, change.OldEnd))
            != HiddenDifference.Invisible(Written(diff.NewText, diff.New, change.NewStart, change.NewEnd));

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
            if (HiddenDifference.IsInvisible(rune))
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            else
                shown.Append(rune);
        }

        return shown.ToString();
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
