using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Reanchoring;

/// <summary>New prefixes and suffixes of the length of the old ones.</summary>
internal static class SurroundingWords
{
    /// <summary>As many words before an offset as the old prefix has; null where the old one still fits, empty where no words are there.</summary>
    public static string? Before(SearchableText text, int start, string old)
    {
        var canonical = text.Source.Canonical;
        if (TextFold.Key(canonical[..start]).AsSpan().TrimEnd(' ').EndsWith(TextFold.Key(old).AsSpan().Trim(' '), StringComparison.Ordinal))
            return null;
        var at = start;
        for (var words = Count(old); words > 0 && at > 0; words--)
            at = WordStart(canonical, at);
        return WhiteSpace.Collapsed(canonical[at..start]);
    }

    /// <summary>As <see cref="Before"/>, for the words after an offset.</summary>
    public static string? After(SearchableText text, int end, string old)
    {
        var canonical = text.Source.Canonical;
        if (TextFold.Key(canonical[end..]).AsSpan().TrimStart(' ').StartsWith(TextFold.Key(old).AsSpan().Trim(' '), StringComparison.Ordinal))
            return null;
        var at = end;
        for (var words = Count(old); words > 0 && at < canonical.Length; words--)
            at = WordEnd(canonical, at);
        return WhiteSpace.Collapsed(canonical[end..at]);
    }

    public static Substance Difference(string old, string @new)
    {
        var (oldText, newText) = (TextFold.Fold(old), TextFold.Fold(@new));
        return SubstantiveChange.Of(
            WordDiff.Of(oldText, WordToken.Of(oldText, 0, oldText.Key.Length), newText, WordToken.Of(newText, 0, newText.Key.Length)),
            isSentenceStart: false);
    }

    /// <summary>
    /// Whether two texts start and end with the same word: the search for similar words cuts off what differs at an edge,
    /// and a quote must not lose its subject that way.
    /// </summary>
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

    /// <summary>Words between spaces; in scripts without them each character counts.</summary>
    private static int Count(string text)
    {
        var count = 0;
        for (var at = text.Length; at > 0; count++)
            at = WordStart(text, at);
        return count;
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        if (at > 0 && UnspacedScripts.Has(text[at - 1]))
            return at - 1;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !UnspacedScripts.Has(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at < text.Length && UnspacedScripts.Has(text[at]))
            return at + 1;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !UnspacedScripts.Has(text[at]))
            at++;
        return at;
    }
}
