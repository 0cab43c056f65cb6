using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Benchmarks;

/// <summary>Texts of any size and quotes from them, the same at every run.</summary>
internal static class SyntheticSource
{
    public const int Megabyte = 1_000_000;
    public const int Quotes = 1_000;

    private const int Vocabulary = 5_000;
    private const int Seed = 1;

    /// <summary>Sentences of 8 to 40 words, eight to a paragraph.</summary>
    public static SourceText OfWords(int length)
    {
        var random = new Random(Seed);
        var words = Enumerable.Range(0, Vocabulary).Select(_ => Word(random)).ToArray();
        var lines = new StringBuilder(length + 400);
        for (var sentence = 1; lines.Length < length; sentence++)
        {
            var count = random.Next(8, 41);
            for (var i = 0; i < count; i++)
                lines.Append(words[random.Next(random.Next(1, Vocabulary))]).Append(i == count - 1 ? ".\n" : i % 9 == 8 ? ", " : " ");
            if (sentence % 8 == 0)
                lines.Append('\n');
        }

        return Parse(lines.ToString());
    }

    public static SourceText OfOneSentence(string sentence, int length)
    {
        var lines = new StringBuilder(length + sentence.Length);
        while (lines.Length < length)
            lines.Append(sentence).Append('\n');
        return Parse(lines.ToString());
    }

    /// <summary>Whole sentences from all over the text.</summary>
    public static Quote[] QuotesFrom(SourceText source) =>
    [
        .. Enumerable.Range(0, Quotes).Select(i =>
        {
            var sentence = source.Sentences[(int)((long)i * source.Sentences.Length / Quotes)];
            return QuoteOf(source.Canonical.Substring(sentence.Start, sentence.Length));
        }),
    ];

    /// <summary>The quotes with every twentieth letter another one, and one word in the middle left out.</summary>
    public static Quote[] Damaged(IEnumerable<Quote> quotes) =>
    [
        .. quotes.Select(quote =>
        {
            var words = quote.Exact.Value.ToCharArray();
            for (var i = 7; i < words.Length; i += 20)
                words[i] = words[i] == 'x' ? 'y' : 'x';
            var damaged = new string(words);
            var middle = damaged.IndexOf(' ', damaged.Length / 2);
            var next = damaged.IndexOf(' ', middle + 1);
            return QuoteOf(middle > 0 && next > 0 ? damaged.Remove(middle, next - middle) : damaged);
        }),
    ];

    public static Quote QuoteOf(string words) => new(new Text(words, new Location(1, 8)), null, null, null, null, Partial: false);

    private static SourceText Parse(string lines) => SourceTextFile.Parse("claims/d/source.txt", lines, SourceTextFile.DefaultJoin("en"));

    private static string Word(Random random)
    {
        const string consonants = "bcdfghklmnprstvz";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        for (var syllables = random.Next(1, 5); syllables > 0; syllables--)
            word.Append(consonants[random.Next(consonants.Length)]).Append(vowels[random.Next(vowels.Length)]);
        return word.ToString();
    }
}
