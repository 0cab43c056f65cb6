using System.Globalization;

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
        for (var i = 0; i < quote.Key.Length && named.Count <= MostNamed; i++)
        {
            Add(named, Dropped(source.Original, sourceEnd, source.StartOf(keyStart + i), " left out"));
            Add(named, Dropped(quote.Original, quoteEnd, quote.StartOf(i), " added"));
            sourceEnd = source.EndOf(keyStart + i);
            quoteEnd = quote.EndOf(i);
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
        start < end ? Name(text[start..end]) + what : null;

    private static string? Replaced(ReadOnlySpan<char> source, ReadOnlySpan<char> quote) =>
        source.SequenceEqual(quote) || (IsPlainSpace(source) && IsPlainSpace(quote))
            ? null
            : $"{Name(source.ToString())} written as {Name(quote.ToString())}";

    private static bool IsPlainSpace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(" \t\n\r");

    private static string Name(string text)
    {
        if (IsPlainSpace(text))
            return "a space";
        if (text.Any(c => FoldedCharacters.IsBlank(c) || c >= FoldedCharacters.FirstCombining && IsMark(c)))
            return string.Join(' ', text.Select(c => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}")));
        return text;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
