using System.Globalization;
using System.Text;
using FactCheck.Texts;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>Differences between words that look alike: invisible characters, another width, letters of another script.</summary>
internal static class HiddenDifference
{
    /// <summary>Letters that look like Latin ones in common typefaces (UTS #39, confusables), each before the Latin one.</summary>
    private const string LikeLatin =
        "аa сc еe оo рp хx уy іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE НH ІI ЈJ КK МM ОO РP СC ЅS ТT УY ХX "
        + "αa ιi νv οo ρp υu κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX";

    /// <summary>Other pairs: Arabic letters that differ only where a word ends, the micro sign and the ordinal indicator.</summary>
    private const string Alike = "يی ىی كک µμ º°";

    private static readonly Dictionary<char, char> Plain = Pairs();

    /// <summary>Whether two words differ, but not for the eye.</summary>
    public static bool AreAlike(string one, string other) => one != other && Of(one, other) is not null;

    /// <summary>Whether a change of words is one that the eye does not see.</summary>
    public static bool IsAll(WordDiff diff, WordChange change) => Of(diff, change) is not null;

    /// <summary>Each kind of difference once, in order of appearance, for messages.</summary>
    public static IEnumerable<string> Of(WordDiff diff) => diff.Changes.SelectMany(change => Of(diff, change) ?? []).Distinct();

    /// <summary>Whether a character is invisible, but counts in a quote: the fold leaves others out.</summary>
    public static bool IsInvisible(Rune rune) => InvisibleCharacter.Is(rune) && !(rune.IsBmp && FoldedCharacters.IsDropped((char)rune.Value));

    /// <summary>The invisible characters of a text that count.</summary>
    public static string Invisible(ReadOnlySpan<char> text)
    {
        var found = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
                found.Append(rune);
        }

        return found.ToString();
    }

    private static List<string>? Of(WordDiff diff, WordChange change) =>
        Of(Key(diff.Old.AsSpan()[change.OldStart..change.OldEnd]), Key(diff.New.AsSpan()[change.NewStart..change.NewEnd]));

    private static string Key(ReadOnlySpan<WordToken> words)
    {
        var key = new StringBuilder();
        foreach (var word in words)
            key.Append(word.Key);
        return key.ToString();
    }

    /// <summary>What differs; null if something visible does, or only the spaces between words.</summary>
    private static List<string>? Of(string quote, string text)
    {
        var differences = new List<string>();
        var (q, t) = (0, 0);
        while (q < quote.Length || t < text.Length)
        {
            var (mine, theirs) = (At(quote, q), At(text, t));
            if (mine == theirs)
            {
                (q, t) = (q + mine!.Value.Utf16SequenceLength, t + mine.Value.Utf16SequenceLength);
            }
            else if (theirs is { } inText && InvisibleCharacter.Is(inText))
            {
                differences.Add($"the text has {InvisibleCharacter.Name(inText)}, which is invisible");
                t += inText.Utf16SequenceLength;
            }
            else if (mine is { } inQuote && InvisibleCharacter.Is(inQuote))
            {
                differences.Add($"the quote has {InvisibleCharacter.Name(inQuote)}, which is invisible");
                q += inQuote.Utf16SequenceLength;
            }
            else if (q < quote.Length && t < text.Length && Likeness(quote[q]) == Likeness(text[t]))
            {
                differences.Add(Named(quote[q], text[t]));
                (q, t) = (q + 1, t + 1);
            }
            else
            {
                return null;
            }
        }

        return differences.Count > 0 ? differences : null;
    }

    private static string Named(char quote, char text) =>
        IsFullWidth(text) && !IsFullWidth(quote) ? "the text has full-width characters where the quote has narrow ones"
        : IsFullWidth(quote) && !IsFullWidth(text) ? "the quote has full-width characters where the text has narrow ones"
        : $"the text has {Name(text)} where the quote has {Name(quote)}";

    private static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"{c} (U+{(int)c:X4}{Script(c)})");

    private static string Script(char c) => c switch
    {
        _ when char.IsAsciiLetter(c) => ", Latin",
        >= '\u0370' and <= '\u03FF' => ", Greek",
        >= '\u0400' and <= '\u052F' => ", Cyrillic",
        _ => "",
    };

    private static bool IsFullWidth(char c) => c >= '\uFF01' && TypedForms.Of(c) != c;

    private static char Likeness(char c)
    {
        var typed = TypedForms.Of(c);
        return Plain.GetValueOrDefault(typed, typed);
    }

    /// <summary>The character at an offset; an unpaired surrogate counts as U+FFFD. Null at the end.</summary>
    private static Rune? At(string text, int index)
    {
        if (index >= text.Length)
            return null;
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _);
        return rune;
    }

    private static Dictionary<char, char> Pairs() => $"{LikeLatin} {Alike}".Split(' ').ToDictionary(pair => pair[0], pair => pair[1]);
}
