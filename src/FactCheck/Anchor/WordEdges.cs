using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>
/// Decides whether a place in a folded text lies inside a word: a letter, mark or digit on both sides. An apostrophe between
/// letters belongs to the word, a separator between digits and a sign before them to the number, so that "5 per cent"
/// is not found in "3.5 per cent". Scripts without spaces between words are exempt.
/// </summary>
internal static class WordEdges
{
    private enum Kind
    {
        Other,
        Letter,
        Digit,

        /// <summary>Fractions, superscripts: part of a number after a digit, a note mark after a letter.</summary>
        OtherNumber,
        Unspaced,
    }

    /// <param name="index">In the key.</param>
    public static bool Cuts(FoldedText text, int index)
    {
        var key = text.Key;
        if (index <= 0 || index >= key.Length)
            return false;
        var before = KindBefore(key, index);
        var after = KindAfter(key, index);
        return (before, after) switch
        {
            (Kind.Letter or Kind.Digit, Kind.Letter or Kind.Digit) => true,
            (Kind.Digit or Kind.OtherNumber, Kind.Digit or Kind.OtherNumber) => true,
            (Kind.Letter or Kind.Digit, Kind.Other) => IsJoint(text, index, before, KindAfter(key, index + 1)),
            (Kind.Other, Kind.Letter or Kind.Digit) =>
                IsJoint(text, index - 1, KindBefore(key, index - 1), after) || IsSigned(key, index, after),
            _ => false,
        };
    }

    /// <summary>Reports whether a match of whole words may start or end at an index of the key.</summary>
    public static bool Allow(FoldedText text, int index) => text.IsEdge(index) && !Cuts(text, index);

    /// <summary>Widens a span of the key to whole words.</summary>
    public static (int Start, int End) Widened(FoldedText text, int start, int end)
    {
        while (!Allow(text, start))
            start--;
        while (!Allow(text, end))
            end++;
        return (start, end);
    }

    private static bool IsJoint(FoldedText text, int index, Kind before, Kind after) => text.Key[index] switch
    {
        '\'' => before == after && before is Kind.Letter or Kind.Digit,
        '.' or ',' or '/' or '\u066B' or '\u066C' or '\uFF0C' or '\uFF0E' => before == Kind.Digit && after == Kind.Digit,
        ' ' => before == Kind.Digit && after == Kind.Digit && text.Original[text.StartOf(index)] is '\u00A0' or '\u2009' or '\u202F',
        _ => false,
    };

    private static bool IsSigned(string key, int index, Kind after) =>
        after == Kind.Digit && key[index - 1] == '-' && (index == 1 || key[index - 2] is ' ' or '(' or '[' or '"' or '\'');

    private static Kind KindBefore(string key, int index) =>
        Rune.DecodeLastFromUtf16(key.AsSpan(0, index), out var rune, out _) == OperationStatus.Done ? KindOf(rune) : Kind.Other;

    private static Kind KindAfter(string key, int index) =>
        Rune.DecodeFromUtf16(key.AsSpan(index), out var rune, out _) == OperationStatus.Done ? KindOf(rune) : Kind.Other;

    private static Kind KindOf(Rune rune)
    {
        if (UnspacedScripts.Has(rune.Value))
            return Kind.Unspaced;
        return Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Letter,
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.OtherNumber,
            UnicodeCategory.Format when rune.Value is 0x200C or 0x200D => Kind.Letter,
            _ => Kind.Other,
        };
    }
}
