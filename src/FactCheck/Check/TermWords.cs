using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>The words of <c>terms.yaml</c> to avoid in our own voice, by language; each text is searched once for all of them.</summary>
internal sealed class TermWords
{
    private readonly Dictionary<string, WordsOfLanguage> _byLanguage;

    private TermWords(Dictionary<string, WordsOfLanguage> byLanguage) => _byLanguage = byLanguage;

    public static TermWords Of(IEnumerable<Term> terms)
    {
        var words = terms
            .SelectMany(term => term.Variants.Concat(term.Avoid).SelectMany(entry => entry.Value.Select(word => (Language: entry.Key, Word: word.Value, Term: term))))
            .Where(entry => entry.Word.Trim().Length > 0)
            .ToLookup(entry => entry.Language, StringComparer.Ordinal);
        return new TermWords(words.ToDictionary(
            language => language.Key,
            language => new WordsOfLanguage(
                SearchValues.Create([.. language.Select(entry => entry.Word)], StringComparison.OrdinalIgnoreCase),
                [.. language.Select(entry => (entry.Word, entry.Term)).OrderByDescending(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal)]),
            StringComparer.Ordinal));
    }

    /// <summary>Whole words that occur in a text, in order; the longest at each place.</summary>
    public IEnumerable<(int Offset, string Word, Term Term)> In(string text, string language)
    {
        if (!_byLanguage.TryGetValue(language, out var words) && !_byLanguage.TryGetValue(LanguageTag.Primary(language), out words))
            yield break;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(words.Search);
            if (next < 0)
                yield break;
            at += next;
            foreach (var (word, term) in words.All)
            {
                if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || !IsWhole(text, at, word.Length, language))
                    continue;
                yield return (at, word, term);
                at += word.Length - 1;
                break;
            }
        }
    }

    private static bool IsWhole(string text, int start, int length, string language) =>
        LanguageTag.IsUnspaced(language) || !Joins(text, start) && !Joins(text, start + length);

    private static bool Joins(string text, int index) =>
        index > 0 && index < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index]);

    private sealed record WordsOfLanguage(SearchValues<string> Search, ImmutableArray<(string Word, Term Term)> All);
}
