using System.Globalization;
using System.Text;
using FactCheck.Anchor.Fuzzy;

namespace FactCheck.Check;

/// <summary>
/// What a correction of kind <c>spelling</c> may change: one letter of one word of six letters or more, never the first, because
/// prefixes reverse words in many languages. A letter is a text element. In scripts without spaces nothing passes.
/// </summary>
internal static class SpellingChange
{
    private const int FewestLetters = 6;

    /// <summary>The two words; null if the change is more than that.</summary>
    public static (string From, string To)? Words(string from, string to)
    {
        if (Flaw(from, to) is not null)
            return null;
        var diff = WordDiff.Of(from, to);
        var (old, @new) = (diff.Old[diff.Changes[0].OldStart], diff.New[diff.Changes[0].NewStart]);
        return (from[old.Start..old.End], to[@new.Start..@new.End]);
    }

    /// <summary>Why the change is more than that; null if it is not.</summary>
    public static string? Flaw(string from, string to)
    {
        var diff = WordDiff.Of(from, to);
        if (diff.Changes.IsEmpty)
            return "it changes no word";
        if (diff.Changes is not [{ } change] || change.OldEnd - change.OldStart != 1 || change.NewEnd - change.NewStart != 1)
            return "it changes more than one word";
        return Flaw(Letters(diff.Old[change.OldStart].Key), Letters(diff.New[change.NewStart].Key));
    }

    private static string? Flaw(List<string> old, List<string> @new)
    {
        if (old.Concat(@new).Any(letter => !Rune.IsLetter(Rune.GetRuneAt(letter, 0))))
            return "the word has something other than letters";
        if (old.Count < FewestLetters || @new.Count < FewestLetters)
            return "the word is shorter than six letters";
        if (old[0] != @new[0])
            return "it changes the first letter of a word";
        return IsOneLetter(old, @new) ? null : "it changes more than one letter";
    }

    /// <summary>One letter is replaced, added or left out.</summary>
    private static bool IsOneLetter(List<string> old, List<string> @new)
    {
        var before = old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = old.Skip(before).Reverse().Zip(@new.Skip(before).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return Math.Max(old.Count, @new.Count) - before - after == 1;
    }

    private static List<string> Letters(string word)
    {
        var letters = new List<string>();
        for (var at = 0; at < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word, at);
            letters.Add(word.Substring(at, length));
            at += length;
        }

        return letters;
    }
}
