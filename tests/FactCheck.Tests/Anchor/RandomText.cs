using System.Text;
using CsCheck;

namespace FactCheck.Tests.Anchor;

/// <summary>Texts made of the pieces that break string code: marks, invisibles, surrogates, jamo, emoji sequences.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "a", "b", "e", "i", "Z", "0", "5", "7", ".", ",", "'", "’", "‘", "′", "ʼ", "\"", "“", "”", "«", "»", "-", "–", "—", "−", "\u2011",
        " ", "  ", "\u00A0", "\u202F", "\u3000", "\t", "\n", "\r\n", "\u2028", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200E", "\u202E",
        "\u2066", "\u200D", "\u200C", "…", "...", "ﬁ", "ﬄ", "\u0301", "\u0308", "\u0327", "\u0300\u0301", "é", "e\u0301", "Å", "\u212B", "ñ",
        "\u1E69", "s\u0323\u0307", "ß", "İ", "½", "²", "日", "本", "語", "が", "か\u3099", "ー", "ｶ", "한", "\u1112\u1161\u11AB", "ก", "ำ", "क", "्", "ष",
        "ب", "ً", "ا", "ё", "й", "и\u0306", "👍", "👍🏽", "👩‍👩‍👧", "🇯🇵", "🇷", "𝒜", "\uD834\uDD5E", "\uD83D", "\uDE00", "\u0344", "\u0F73", "\u115F", "\u0600",
    ];

    public static readonly Gen<string> Any = OneOf(Pieces).Array[0, 40].Select(string.Concat);

    /// <summary>Any UTF-16 at all, lone surrogates included.</summary>
    public static readonly Gen<string> Utf16 = Gen.Char.Array[0, 60].Select(units => new string(units));

    private static readonly string[] Words =
    [
        "rate", "the", "don’t", "“peace”", "co-operation", "3.5", "2019", "naïve", "Übergröße", "мир", "договор", "ёлка", "日本国", "条約が", "سلام",
        "5′", "A–B", "wait…", "ﬁnal", "👩‍👩‍👧", "café", "\U0001D49C", "x", "of", "l’État", "«oui»", "−7", "नमस्ते", "100\u202F000", "Ångström",
    ];

    /// <summary>Sentences of words in several scripts, one a line, some lines blank.</summary>
    public static readonly Gen<string> Lines =
        OneOf(Words).Array[1, 9].Select(words => string.Join(' ', words) + ".").Array[1, 6].Select(lines => string.Join('\n', lines));

    public static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    /// <summary>The same words typed by someone else: other quotation marks, dashes, spaces, soft hyphens, composition.</summary>
    public static string Retype(string words, int seed)
    {
        var random = new Random(seed);
        var form = random.Next(3) switch { 0 => NormalizationForm.FormC, 1 => NormalizationForm.FormD, _ => (NormalizationForm?)null };
        var retyped = new StringBuilder();
        foreach (var c in words)
        {
            retyped.Append(Another(c, random));
            if (char.IsAsciiLetter(c) && random.Next(4) == 0)
                retyped.Append(random.Next(2) == 0 ? '\u00AD' : '\u200B');
        }

        return form is null ? retyped.ToString() : retyped.ToString().Normalize(form.Value);
    }

    private static string Another(char c, Random random)
    {
        string[] forms = c switch
        {
            '\'' or '’' or '‘' or '′' => ["'", "’", "‘", "′", "ʼ"],
            '"' or '“' or '”' or '«' or '»' => ["\"", "“", "„", "«", "″"],
            '-' or '–' or '−' => ["-", "–", "—", "−", "\u2011"],
            ' ' or '\n' or '\u202F' => [" ", "\u00A0", "\u202F", "  ", "\n", "\u3000"],
            '…' => ["…", "..."],
            'ﬁ' => ["fi", "ﬁ"],
            _ => [c.ToString()],
        };
        return forms[random.Next(forms.Length)];
    }
}
