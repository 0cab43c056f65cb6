using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Render.Data;

/// <summary>
/// Turns a text into the keys that search finds it by. site/assets/search.js does the same to the query; both are tested with
/// tests/FactCheck.Tests/Render/search-tokens.json.
/// </summary>
/// <remarks>
/// Compatibility decomposition (Unicode NFKD); removal of Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowel
/// signs (other marks are letters of their scripts); lower case; composition. A word is a run of letters, marks and digits;
/// scripts without spaces give pairs of neighbours, and the last character alone, so that each character starts a key.
/// </remarks>
internal static class SearchTokens
{
    /// <summary>Letters that Unicode does not decompose, with the letters that readers type.</summary>
    private static readonly (string Letter, string Plain)[] Folded =
        [("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("đ", "d"), ("ł", "l"), ("ı", "i"), ("ς", "σ"), ("ى", "ي"), ("ـ", "")];

    /// <summary>No word holds one of these, and none of them is folded into a letter or joined with what follows.</summary>
    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n\t“”‘’–—…");

    /// <summary>Returns the keys of a text, in order, with repeats.</summary>
    public static IEnumerable<string> Of(string text) => Slices(text).Select(key => key.ToString());

    /// <summary>
    /// Returns the keys that a text must have to hold these words: the last of several characters of a script without spaces is
    /// not a key by itself, since the text may continue it.
    /// </summary>
    public static IEnumerable<string> Asked(string words) => Slices(words, isAsked: true).Select(key => key.ToString());

    /// <summary>Returns the same as <see cref="Of"/> without a string for each key: a long text repeats most of its words.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> Slices(string text) => Slices(text, isAsked: false);

    /// <summary>Takes a text apart at spaces and quotation marks, where no word crosses, and folds only the parts that need it.</summary>
    private static IEnumerable<ReadOnlyMemory<char>> Slices(string text, bool isAsked)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPart(text, start);
            var isAscii = Ascii.IsValid(text.AsSpan(start, end - start));
            while (end < text.Length && EndOfPart(text, end + 1) is var next && Ascii.IsValid(text.AsSpan(end + 1, next - end - 1)) == isAscii)
                end = next;
            foreach (var key in isAscii ? OfAscii(text, start, end) : OfAnyScript(text[start..end], isAsked))
                yield return key;
            start = end + 1;
        }
    }

    private static int EndOfPart(string text, int start) =>
        start < text.Length && text.AsSpan(start).IndexOfAny(Borders) is var length and >= 0 ? start + length : text.Length;

    /// <summary>Returns the same as <see cref="OfAnyScript"/> for words in ASCII between borders of other scripts, faster.</summary>
    private static IEnumerable<ReadOnlyMemory<char>> OfAscii(string text, int from, int to)
    {
        var start = from;
        for (var end = from; end <= to; end++)
        {
            if (end < to && char.IsAsciiLetterOrDigit(text[end]))
                continue;
            if (end - start > 1 || (end - start == 1 && char.IsAsciiDigit(text[start])))
                yield return text.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z') ? text[start..end].ToLowerInvariant().AsMemory() : text.AsMemory(start, end - start);
            start = end + 1;
        }
    }

    private static IEnumerable<ReadOnlyMemory<char>> OfAnyScript(string text, bool isAsked)
    {
        var folded = Fold(text);
        var (start, inUnspaced) = (-1, false);
        for (var at = 0; at <= folded.Length;)
        {
            var rune = Rune.ReplacementChar;
            var isOfWord = at < folded.Length && Rune.TryGetRuneAt(folded, at, out rune) && IsOfWord(rune);
            var isUnspaced = isOfWord && UnspacedScripts.Has(rune.Value);
            if (start >= 0 && (!isOfWord || isUnspaced != inUnspaced))
            {
                foreach (var key in inUnspaced ? Pairs(folded, start, at, isAsked) : Word(folded.AsMemory(start, at - start)))
                    yield return key;
                start = -1;
            }

            if (isOfWord && start < 0)
                (start, inUnspaced) = (at, isUnspaced);
            at += isOfWord ? rune.Utf16SequenceLength : 1;
        }
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (!IsFoldedMark(c))
                folded.Append(c);
        }

        var lower = folded.ToString().ToLowerInvariant();
        foreach (var (letter, plain) in Folded)
            lower = lower.Replace(letter, plain, StringComparison.Ordinal);
        return lower.Normalize();
    }

    /// <summary>Removes the Arabic article and its prefix; yields nothing for a single letter, which would find everything, unless it is a Hangul syllable.</summary>
    private static IEnumerable<ReadOnlyMemory<char>> Word(ReadOnlyMemory<char> word)
    {
        var text = word.Span;
        var article = text.StartsWith("ال") ? 2
            : text.Length > 1 && "وبفك".Contains(text[0], StringComparison.Ordinal) && text[1..].StartsWith("ال") ? 3
            : 0;
        if (article > 0 && text.Length >= article + 3)
            return [word[article..]];
        return text.Length == 1 && char.IsLetter(text[0]) && text[0] < '\uAC00' ? [] : [word];
    }

    private static IEnumerable<ReadOnlyMemory<char>> Pairs(string text, int from, int to, bool isAsked)
    {
        for (var at = from; at < to;)
        {
            var next = at + Length(at);
            if (next < to)
                yield return text.AsMemory(at, next + Length(next) - at);
            else if (!isAsked || at == from)
                yield return text.AsMemory(at, next - at);
            at = next;
        }

        int Length(int index) => char.IsHighSurrogate(text[index]) ? 2 : 1;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsFoldedMark(char c) => c is
        (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u0610' and <= '\u061A')
        or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06ED');
}
