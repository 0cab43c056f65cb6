using System.Globalization;
using System.Text;

namespace FactCheck.Anchor;

/// <summary>Describes the differences between a quote and its source that the fold ignores.</summary>
internal static class TypographicDifferences
{
    private const int MostNamed = 5;

    /// <summary>Each kind of difference once, in order of appearance: "’ written as '". Plain white space, which YAML folds, is none.</summary>
    /// <param name="keyStart">Where the quote's key starts in the key of <paramref name="source"/>.</param>
    public static IReadOnlyList<string> Of(FoldedText source, int keyStart, FoldedText quote)
    {
        var named = new List<string>();
        var quoteEnd = 0;
        var sourceEnd = source.StartOf(keyStart);
        for (int i = 0, end; i < quote.Key.Length && named.Count <= MostNamed; i = end)
        {
            end = i + 1;
            while (end < quote.Key.Length && !(IsBoundary(source, keyStart + end) && IsBoundary(quote, end)))
                end++;
            Add(named, Dropped(source.Original, sourceEnd, source.StartOf(keyStart + i), " left out"));
            Add(named, Dropped(quote.Original, quoteEnd, quote.StartOf(i), " added"));
            sourceEnd = source.EndOf(keyStart + end - 1);
            quoteEnd = quote.EndOf(end - 1);
            Add(named, Replaced(
                source.Original.AsSpan(source.StartOf(keyStart + i)..sourceEnd),
                quote.Original.AsSpan(quote.StartOf(i)..quoteEnd)));
        }

        if (named.Count > MostNamed)
            named[MostNamed] = "more";
        return named;
    }

    private static void Add(List<string> named, string? difference)
    {
        if (difference is not null && !named.Contains(difference))
            named.Add(difference);
    }

    private static string? Dropped(string text, int start, int end, string what) =>
        start < end ? Name(text.AsSpan(start, end - start)) + what : null;

    /// <summary>Reports whether no character became key characters on both sides: "…" is three in the key.</summary>
    private static bool IsBoundary(FoldedText text, int index) => text.EndOf(index - 1) <= text.StartOf(index);

    private static string? Replaced(ReadOnlySpan<char> source, ReadOnlySpan<char> quote)
    {
        if (source.SequenceEqual(quote) || (IsPlainSpace(source) && IsPlainSpace(quote)))
            return null;
        while (source.Length > 1 && quote.Length > 1 && source[^1] == quote[^1] && !char.IsSurrogate(source[^1]))
        {
            source = source[..^1];
            quote = quote[..^1];
        }

        return AreComposedAlike(source, quote)
            ? $"{source} ({CodePointsOf(source)}) written as {quote} ({CodePointsOf(quote)})"
            : $"{Name(source)} written as {Name(quote)}";
    }

    /// <summary>Reports whether two texts are canonically equivalent, so that they look the same.</summary>
    private static bool AreComposedAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        !TextFold.IsBroken(one) && !TextFold.IsBroken(other)
        && string.Equals(one.ToString().Normalize(), other.ToString().Normalize(), StringComparison.Ordinal);

    private static bool IsPlainSpace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(" \t\n\r");

    private static string Name(ReadOnlySpan<char> text)
    {
        if (IsPlainSpace(text))
            return "a space";
        foreach (var c in text)
        {
            if (FoldedCharacters.IsBlank(c) || (c >= FoldedCharacters.FirstCombining && IsMark(c)))
                return CodePointsOf(text);
        }

        return text.ToString();
    }

    private static string CodePointsOf(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        foreach (var rune in text.EnumerateRunes())
            names.Add(string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
        return string.Join(' ', names);
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
