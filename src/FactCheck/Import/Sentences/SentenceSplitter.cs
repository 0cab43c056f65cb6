using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Import.Sentences;

/// <summary>
/// Splits a paragraph into sentences for an import, by the rules of Unicode (<see cref="SentenceBreaks"/>) with corrections for
/// known errors, as UAX #29 §5.3 suggests. The result is a proposal that people correct; a build never splits.
/// </summary>
public static class SentenceSplitter
{
    /// <param name="paragraph">Without line breaks: each would end a sentence.</param>
    /// <param name="language">BCP 47; there are abbreviations for en, ru, de, fr, es, ja, pl, it, pt, nl, cs, sv, vi and hi.</param>
    /// <returns>Trimmed sentences; none is empty.</returns>
    public static ImmutableArray<string> Split(string paragraph, string language)
    {
        var rules = new SentenceTailoring(paragraph, language);
        var sentences = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var quotations = BracketedQuotations.Of(paragraph);
        foreach (var end in Candidates(paragraph, language).Select(rules.Adjusted).Where(end => !quotations.Contain(end)).Where(end => end >= 0).Append(paragraph.Length).Distinct().Order())
        {
            var sentence = paragraph[start..end].Trim();
            if (end < paragraph.Length && (sentence.Length == 0 || IsEnumerator(sentence)))
                continue;
            if (sentence.Length > 0)
                sentences.Add(sentence);
            start = end;
        }

        return sentences.ToImmutable();
    }

    /// <summary>The breaks of Unicode, and every place after "…", a Greek question or a Khmer full stop, or before a number.</summary>
    private static SortedSet<int> Candidates(string text, string language)
    {
        var candidates = new SortedSet<int>(SentenceBreaks.Of(text).Where(end => end < text.Length));
        var isGreek = Model.LanguageTag.Primary(language).Equals("el", StringComparison.OrdinalIgnoreCase);
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || char.IsWhiteSpace(text[i + 1]))
                continue;
            var before = text.AsSpan(0, i + 1).TrimEnd().TrimEnd("\"'”’»)]");
            if (EndsKhmer(before) || (isGreek && before.EndsWith(";", StringComparison.Ordinal) && !char.IsLower(text[i + 1])))
                candidates.Add(i + 1);
            else if (before.EndsWith("…", StringComparison.Ordinal) || (before.EndsWith(".", StringComparison.Ordinal) && char.IsDigit(text[i + 1])))
                candidates.Add(i + 1);
        }

        return candidates;
    }

    /// <summary>"។" and "៕", which Unicode 15.0 does not count, but not "។ល។" (and so on).</summary>
    private static bool EndsKhmer(ReadOnlySpan<char> before) => before is [.., '\u17D4' or '\u17D5'] and not [.., '\u17D4', 'ល', '\u17D4'];

    /// <summary>"1." or "b)" alone is not a sentence but its number.</summary>
    private static bool IsEnumerator(string sentence)
    {
        var label = sentence.TrimEnd('.', ')');
        return label.Length < sentence.Length && label.Length is > 0 and <= 3
            && (label.All(char.IsAsciiDigit) || (label.Length == 1 && char.IsLetter(label[0])));
    }
}
