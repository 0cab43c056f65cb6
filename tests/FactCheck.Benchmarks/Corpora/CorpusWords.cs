using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Corpora;

/// <summary>
/// Words, sentences and Markdown of one seed. Frequent words are short and come often (Zipf's law, as in human
/// languages), so that a search index over them has the shape of a real one.
/// </summary>
internal sealed class CorpusWords
{
    private const int Vocabulary = 20_000;
    private const int VocabularySeed = 1;

    private static readonly string[] Latin = Make("bcdfghklmnprstvz", "aeiou");
    private static readonly string[] Cyrillic = Make("бвгджзклмнпрстфх", "аеиоу");

    private readonly Random _random;
    private readonly string[] _words;

    private CorpusWords(Random random, string[] words)
    {
        _random = random;
        _words = words;
    }

    public static CorpusWords English(Random random) => new(random, Latin);

    public static CorpusWords Russian(Random random) => new(random, Cyrillic);

    public string Word() => _words[(int)(Math.Pow(Vocabulary, _random.NextDouble()) - 1)];

    public string Words(int count)
    {
        var text = new StringBuilder(count * 7);
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : " ").Append(Word());
        return text.ToString();
    }

    /// <summary>A sentence as people write it: commas, now and then quotation marks, a number, a dash, an ampersand.</summary>
    public string Sentence(int words)
    {
        var text = new StringBuilder(words * 7);
        var special = _random.Next(12);
        for (var i = 0; i < words; i++)
        {
            if (i > 0)
                text.Append(i % 9 == 8 ? ", " : special == 0 && i == words / 2 ? " – " : " ");
            var word = (special, i == words / 3) switch
            {
                (1, true) => $"“{Word()} {Word()}”",
                (2, true) => $"{_random.Next(2, 98)},{_random.Next(100, 999)}",
                (3, true) => $"{_random.Next(2, 98)}.{_random.Next(9)} %",
                (4, true) => $"{Capital(Word())} & {Capital(Word())}",
                (5, true) => Word() + "'s",
                _ => Word(),
            };
            text.Append(i == 0 ? Capital(word) : word);
        }

        return text.Append('.').ToString();
    }

    /// <summary>About 250 words of Markdown: headings, emphasis, links, a list, a quotation, a table, footnotes.</summary>
    /// <param name="cited">What the footnotes name.</param>
    public string Markdown(IReadOnlyList<string> cited)
    {
        var text = new StringBuilder(2_000);
        text.Append("## ").Append(Capital(Words(4))).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Sentence(14)} The [{Words(3)}](https://example.org/r/{_random.Next(1_000_000)}) gives **{Words(2)}** and *{Words(2)}*. {Sentence(13)}\n\n");
        for (var i = 0; i < 4; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {Capital(Words(9))} [{Words(2)}](https://example.org/l/{_random.Next(1_000_000)})\n");
        text.Append(CultureInfo.InvariantCulture, $"\n## {Capital(Words(5))}\n\n> {Sentence(20)}\n>\n> {Sentence(12)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Sentence(18)} See `{Word()}_{Word()}` for the series. {Sentence(16)}\n\n");
        if (_random.Next(2) == 0)
        {
            text.Append("| Year | Value | Note |\n| --- | ---: | --- |\n");
            for (var year = 2018; year < 2022; year++)
                text.Append(CultureInfo.InvariantCulture, $"| {year} | {_random.Next(1000, 9999)} | {Words(2)} |\n");
            text.Append('\n');
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"{Sentence(16)} {Sentence(9)}\n\n");
        }

        text.Append(Sentence(20));
        foreach (var id in cited)
            text.Append("[^").Append(id).Append("] ").Append(Sentence(7));
        return text.Append(CultureInfo.InvariantCulture, $"\n\n### {Capital(Words(3))}\n\n{Sentence(20)} {Sentence(14)}\n").ToString();
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Different words, the shortest first.</summary>
    private static string[] Make(string consonants, string vowels)
    {
        var random = new Random(VocabularySeed);
        var words = new HashSet<string>(Vocabulary, StringComparer.Ordinal);
        while (words.Count < Vocabulary)
        {
            var word = new StringBuilder();
            for (var syllables = 1 + words.Count * 4 / Vocabulary + random.Next(2); syllables > 0; syllables--)
                word.Append(consonants[random.Next(consonants.Length)]).Append(vowels[random.Next(vowels.Length)]);
            if (random.Next(3) == 0)
                word.Append(consonants[random.Next(consonants.Length)]);
            words.Add(word.ToString());
        }

        return [.. words];
    }
}
