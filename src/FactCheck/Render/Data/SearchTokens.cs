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
    public static IEnumerable<string> Of(string text) => Of(text, isAsked: false);

    /// <summary>
    /// Returns the keys that a text must have to hold these words: the last of several characters of a script without spaces is
    /// not a key by itself, since the text may continue it.
    /// </summary>
    public static IEnumerable<string> Asked(string words) => Of(words, isAsked: true);

    /// <summary>Takes a text apart at spaces and quotation marks, where no word crosses, since most of the parts are in ASCII.</summary>
    private static IEnumerable<string> Of(string text, bool isAsked)
    {
        if (Ascii.IsValid(text))
            return OfAscii(text);
        return Parts(text).SelectMany(part => Ascii.IsValid(part) ? OfAscii(part) : OfAnyScript(part, isAsked));
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Borders);
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
                yield return text[start..end];
            start = end + 1;
        }
    }

    /// <summary>Returns the same as <see cref="OfAnyScript"/>, faster.</summary>
    private static IEnumerable<string> OfAscii(string text)
    {
        var lower = text.ToLowerInvariant();
        var start = 0;
        for (var end = 0; end <= lower.Length; end++)
        {
            if (end < lower.Length && char.IsAsciiLetterOrDigit(lower[end]))
                continue;
            if (end - start > 1 || (end - start == 1 && char.IsAsciiDigit(lower[start])))
                yield return lower[start..end];
            start = end + 1;
        }
    }

    private static IEnumerable<string> OfAnyScript(string text, bool isAsked)
    {
        var word = new StringBuilder();
        var unspaced = new List<string>();
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            var isUnspaced = UnspacedScripts.Has(rune.Value);
            if (word.Length > 0 && (isUnspaced || !IsOfWord(rune)))
            {
                if (Word(word.ToString()) is { } finished)
                    yield return finished;
                word.Clear();
            }

            if (unspaced.Count > 0 && (!isUnspaced || !IsOfWord(rune)))
            {
                foreach (var key in Pairs(unspaced, isAsked))
                    yield return key;
                unspaced.Clear();
            }

            if (!IsOfWord(rune))
                continue;
            if (isUnspaced)
                unspaced.Add(rune.ToString());
            else
                word.Append(rune.ToString());
        }

        if (word.Length > 0 && Word(word.ToString()) is { } last)
            yield return last;
        foreach (var key in Pairs(unspaced, isAsked))
            yield return key;
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

    /// <summary>Removes the Arabic article and its prefix; returns null for a single letter, which would find everything, unless it is a Hangul syllable.</summary>
    private static string? Word(string word)
    {
        var article = word.StartsWith("ال", StringComparison.Ordinal) ? 2
            : word.Length > 1 && "وبفك".Contains(word[0], StringComparison.Ordinal) && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal) ? 3
            : 0;
        if (article > 0 && word.Length >= article + 3)
            return word[article..];
        return word.Length == 1 && char.IsLetter(word[0]) && word[0] < '\uAC00' ? null : word;
    }

    private static IEnumerable<string> Pairs(List<string> characters, bool isAsked)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            if (i + 1 < characters.Count)
                yield return characters[i] + characters[i + 1];
            else if (!isAsked || i == 0)
                yield return characters[i];
        }
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsFoldedMark(char c) => c is
        (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u0610' and <= '\u061A')
        or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06ED');
}
