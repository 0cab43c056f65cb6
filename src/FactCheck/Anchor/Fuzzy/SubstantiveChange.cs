using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Anchor.Fuzzy;

/// <summary>Decides from the words that differ, never from a ratio: a long sentence with one changed digit is 99 % the same.</summary>
internal static class SubstantiveChange
{
    /// <param name="isSentenceStart">The new text starts where a sentence starts, so its first capital means nothing.</param>
    /// <param name="language">The language of the texts; null if it is not known.</param>
    public static Substance Of(WordDiff diff, bool isSentenceStart, string? language)
    {
        var kinds = Substance.None;
        foreach (var change in diff.Changes)
        {
            if (HiddenDifference.IsAll(diff, change))
                continue;
            for (var i = change.OldStart; i < change.OldEnd; i++)
                kinds |= Of(diff.OldText, diff.Old, i, isSentenceStart, language);
            for (var i = change.NewStart; i < change.NewEnd; i++)
                kinds |= Of(diff.NewText, diff.New, i, isSentenceStart, language);
        }

        if (diff.Changes.IsEmpty || !(diff.Old.Any(IsUnspaced) || diff.New.Any(IsUnspaced)))
            return kinds;
        return kinds | SubstantiveWords.Differing(string.Concat(diff.Old.Select(t => t.Key)), string.Concat(diff.New.Select(t => t.Key)));
    }

    /// <summary>In words, such as "a number and a name differ"; empty if no difference in substance is known.</summary>
    public static string Describe(Substance kinds)
    {
        var names = Names.Where(entry => kinds.HasFlag(entry.Kind)).Select(entry => entry.Name).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0] + " differs",
            _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]} differ",
        };
    }

    private static readonly (Substance Kind, string Name)[] Names =
    [
        (Substance.Number, "a number"),
        (Substance.Negation, "a negation"),
        (Substance.Name, "a name or capitalised word"),
        (Substance.Unit, "a unit"),
        (Substance.Currency, "a currency"),
        (Substance.Quantifier, "a word for how much or how certain"),
        (Substance.Comparative, "a comparison or direction"),
        (Substance.QuotationMark, "the extent of quoted speech"),
    ];

    private static Substance Of(FoldedText text, ImmutableArray<WordToken> tokens, int index, bool isSentenceStart, string? language)
    {
        if (IsInsideWord(text.Original, tokens[index]))
            return Substance.None;
        var word = tokens[index].Key;
        var kinds = Substance.None;
        foreach (var rune in word.EnumerateRunes())
            kinds |= Of(rune);
        Rune.DecodeFromUtf16(word, out var first, out _);
        if (!(index == 0 && isSentenceStart) && (Rune.IsUpper(first) || IsKatakana(first)))
            kinds |= Substance.Name;
        return kinds | SubstantiveWords.Of(word.ToLowerInvariant(), language);
    }

    /// <summary>Reports whether a quotation mark stands between two letters, as in Hebrew abbreviations; no speech starts or ends there.</summary>
    private static bool IsInsideWord(string text, WordToken token) =>
        token.Key == "\"" && token.Start > 0 && token.End < text.Length && char.IsLetter(text[token.Start - 1]) && char.IsLetter(text[token.End]);

    private static Substance Of(Rune rune) => rune.Value switch
    {
        '"' or '「' or '」' or '『' or '』' => Substance.QuotationMark,
        '%' or '‰' or '％' or '°' => Substance.Unit,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Substance.Number,
            UnicodeCategory.CurrencySymbol => Substance.Currency,
            _ => Substance.None,
        },
    };

    private static bool IsKatakana(Rune rune) => rune.Value is >= 0x30A1 and <= 0x30FA;

    private static bool IsUnspaced(WordToken token) => UnspacedScripts.Has(token.Key[0]);
}
