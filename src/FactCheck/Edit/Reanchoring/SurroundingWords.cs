using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Reanchoring;

/// <summary>Finds new prefixes and suffixes with as many words as the old ones.</summary>
internal static class SurroundingWords
{
    /// <summary>As many words before an offset as the old prefix has; null if the old prefix still fits.</summary>
    public static string? Before(SearchableText text, int start, string old)
    {
        var before = text.Source.Canonical[..start];
        if (TextFold.Key(before).AsSpan().TrimEnd(' ').EndsWith(TextFold.Key(old).AsSpan().Trim(' '), StringComparison.Ordinal))
            return null;
        var words = Ranges(before).TakeLast(Ranges(old).Count).ToList();
        return WhiteSpace.Collapsed(before[(words.Count > 0 ? words[0].Start : start)..]);
    }

    /// <summary>As <see cref="Before"/>, for the words after an offset.</summary>
    public static string? After(SearchableText text, int end, string old)
    {
        var after = text.Source.Canonical[end..];
        if (TextFold.Key(after).AsSpan().TrimStart(' ').StartsWith(TextFold.Key(old).AsSpan().Trim(' '), StringComparison.Ordinal))
            return null;
        var words = Ranges(after).Take(Ranges(old).Count).ToList();
        return WhiteSpace.Collapsed(after[..(words.Count > 0 ? words[^1].End : 0)]);
    }

    /// <summary>Two texts on one line each, what only one of them has in brackets.</summary>
    public static (string Old, string New) Compared(string old, string @new)
    {
        var diff = WordDiff.Of(old, @new);
        return (MarkedLines.Old(diff), MarkedLines.New(diff));
    }

    /// <summary>Reports whether two texts start and end with the same words.</summary>
    public static bool SameEdges(string old, string @new)
    {
        var (oldWords, newWords) = (Words(old), Words(@new));
        return oldWords is [var oldFirst, ..] && newWords is [var newFirst, ..]
            && oldFirst == newFirst && oldWords[^1] == newWords[^1];
    }

    private static List<string> Words(string text)
    {
        var folded = TextFold.Fold(text);
        return [.. WordToken.Of(folded, 0, folded.Key.Length).Select(token => token.Key).Where(key => char.IsLetterOrDigit(key, 0))];
    }

    /// <summary>Words between white space; in scripts without spaces, single characters.</summary>
    private static List<(int Start, int End)> Ranges(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            if (words.Count > 0 && words[^1].End == i && !UnspacedScripts.Has(text[i]) && !UnspacedScripts.Has(text[i - 1]))
                words[^1] = (words[^1].Start, i + 1);
            else
                words.Add((i, i + 1));
        }

        return words;
    }
}
