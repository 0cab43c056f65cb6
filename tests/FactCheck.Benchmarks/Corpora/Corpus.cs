using System.Globalization;

namespace FactCheck.Benchmarks.Corpora;

/// <summary>
/// A fact-check repository of any size, the same at every run: dossiers of 1 to 400 claims (most of them small), evidence
/// shared and inline, corrections on 3 % of the claims, translations of 5 %.
/// </summary>
internal static class Corpus
{
    public const int Seed = 42;
    public const int Topics = 40;
    public const int People = 200;

    private const int LargestDossier = 400;

    private static readonly string[] Verdicts =
        ["accurate", "mostly-accurate", "missing-context", "mostly-inaccurate", "inaccurate", "unverifiable"];
    private static readonly string[] Stances = ["supports", "undermines", "context"];
    private static readonly string[] Kinds = ["primary", "official", "data", "scholarship", "expert", "news"];
    private static readonly DateOnly FirstDay = new(2016, 1, 1);
    private const int Days = 3_900;

    public static string Topic(int number) => string.Create(CultureInfo.InvariantCulture, $"topic-{number:00}");

    public static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"person-{number:000}");

    /// <summary>The sizes of the dossiers, from 1 to 400 claims, as many small ones as there are large claims in sum.</summary>
    public static List<int> Sizes(int claims, int seed = Seed)
    {
        var random = new Random(seed);
        var sizes = new List<int>();
        for (var left = claims; left > 0; left -= sizes[^1])
            sizes.Add(Math.Min(left, (int)Math.Pow(LargestDossier + 1, random.NextDouble())));
        return sizes;
    }

    public static CorpusDossier Dossier(int number, int claims, int seed = Seed)
    {
        var random = new Random(HashCode(seed, number));
        var words = CorpusWords.English(random);
        var id = string.Create(CultureInfo.InvariantCulture, $"dossier-{number:00000}");
        var published = FirstDay.AddDays(random.Next(Days));
        var quotes = new string[claims];
        var sentences = Sentences(words, random, quotes);
        var documents = Enumerable.Range(0, Math.Max(1, claims / 4))
            .Select(i => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"document-{i:000}"), Document(words, random, published)))
            .ToArray();
        return new CorpusDossier(
            id, CorpusWords.Capital(words.Words(6)), CorpusWords.Capital(words.Words(2)), $"https://news.example.org/{number}", published,
            Person(random.Next(People)), sentences,
            [.. quotes.Select((quote, i) => Claim(words, random, $"{id[8..]}-{i:000}-{Slug(words)}", quote, published, documents))],
            documents);
    }

    /// <summary>Two or three sentences for each claim, five to a paragraph.</summary>
    private static string[] Sentences(CorpusWords words, Random random, string[] quotes)
    {
        var sentences = new List<string>();
        for (var i = 0; i < quotes.Length; i++)
        {
            for (var others = 1 + random.Next(2); others > 0; others--)
                sentences.Add(words.Sentence(10 + random.Next(14)));
            var sentence = words.Sentence(12 + random.Next(12));
            sentences.Add(sentence);
            quotes[i] = random.Next(3) == 0 ? sentence : sentence[..EndOfWord(sentence, sentence.Length * 2 / 3)];
            if (i % 2 == 1)
                sentences.Add("");
        }

        return [.. sentences];
    }

    private static int EndOfWord(string sentence, int from)
    {
        var end = sentence.IndexOf(' ', from);
        while (end > 0 && !char.IsLetterOrDigit(sentence[end - 1]))
            end--;
        return end < 0 ? sentence.Length : end;
    }

    private static CorpusClaim Claim(
        CorpusWords words, Random random, string id, string quote, DateOnly said, KeyValuePair<string, CorpusDocument>[] documents)
    {
        var verdict = random.Next(Verdicts.Length);
        var published = said.AddDays(random.Next(1, 40));
        var firstDocument = random.Next(documents.Length);
        var evidence = Enumerable.Range(0, 3 + random.Next(3))
            .Select(i => Evidence(words, random, said, i, i < documents.Length && random.Next(2) == 0 ? documents[(firstDocument + i) % documents.Length] : null))
            .ToArray();
        var cited = evidence.Select(item => item.Key).ToArray();
        var accurate = verdict is > 1 and < 5 ? words.Sentence(16) : null;
        return new CorpusClaim(id, quote, Verdicts[verdict], Person(random.Next(People)), published)
        {
            Headline = CorpusWords.Capital(words.Words(7)) is var headline && headline.Length <= 75 ? headline : headline[..75].TrimEnd(),
            Summary = words.Sentence(22),
            AccurateVersion = accurate,
            LeavesOut = verdict == 2 ? words.Sentence(12) : null,
            WouldChange = verdict == 5 ? words.Sentence(12) : null,
            Topics = [.. Enumerable.Range(0, 3).Select(_ => Topic(random.Next(Topics))).Distinct()],
            Evidence = evidence,
            Correction = random.Next(100) < 3
                ? new CorpusCorrection(published.AddDays(random.Next(1, 90)), random.Next(2) == 0 ? null : Verdicts[(verdict + 1) % Verdicts.Length], words.Sentence(10))
                : null,
            Analysis = words.Markdown(cited),
            Translation = random.Next(100) < 5 ? Translation(CorpusWords.Russian(random), accurate is not null, cited) : null,
        };
    }

    private static CorpusTranslation Translation(CorpusWords words, bool isCorrected, string[] cited) =>
        new(CorpusWords.Capital(words.Words(5)), words.Sentence(20), isCorrected ? words.Sentence(14) : null, words.Markdown(cited));

    /// <param name="shared">A document of the dossier; null for one that this claim alone describes.</param>
    private static CorpusEvidence Evidence(CorpusWords words, Random random, DateOnly said, int index, KeyValuePair<string, CorpusDocument>? shared) =>
        new(
            shared?.Key ?? string.Create(CultureInfo.InvariantCulture, $"e{index + 1}"), shared is not null,
            shared?.Value ?? Document(words, random, said), Stances[random.Next(Stances.Length)], words.Sentence(16));

    private static CorpusDocument Document(CorpusWords words, Random random, DateOnly said) => new(
        CorpusWords.Capital(words.Words(6)), CorpusWords.Capital(words.Words(3)),
        $"https://data.example.org/{random.Next(1_000_000)}/{words.Word()}?id={random.Next(1_000_000)}&part={random.Next(9)}",
        said.AddDays(-random.Next(1, 900)), Kinds[random.Next(Kinds.Length)]);

    private static string Slug(CorpusWords words) => string.Join('-', Enumerable.Range(0, 4).Select(_ => words.Word()));

    /// <summary>A seed for each dossier, so that dossiers can be made in any order (the runtime's own hash differs from run to run).</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 16_777_619));
}
