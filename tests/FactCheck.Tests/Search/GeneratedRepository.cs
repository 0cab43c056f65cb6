using System.Globalization;
using System.Text;

namespace FactCheck.Tests.Search;

/// <summary>Repositories of any size, always the same for the same numbers.</summary>
internal static class GeneratedRepository
{
    private const int ClaimsInADossier = 50;

    /// <summary>
    /// Claims of 20 words with summaries of 25, the words as unlike in frequency as those of a language: every second
    /// dossier in words of syllables, the others in pairs of ideographs without spaces.
    /// </summary>
    /// <param name="analysis">The words of each claim's analysis.</param>
    public static TestRepository WithWords(int claims, int analysis = 0)
    {
        var random = new Random(7);
        var spaced = Enumerable.Range(0, 8_000).Select(_ => Syllables(random)).ToArray();
        var unspaced = Enumerable.Range(0, 8_000).Select(_ => Ideographs(random)).ToArray();
        var repository = new TestRepository();
        for (var first = 0; first < claims; first += ClaimsInADossier)
        {
            var isSpaced = first / ClaimsInADossier % 2 == 0;
            var (vocabulary, joint, language) = isSpaced ? (spaced, " ", "en") : (unspaced, "", "ja");
            var dossier = string.Create(CultureInfo.InvariantCulture, $"dossier-{first / ClaimsInADossier}");
            repository.Put($"claims/{dossier}/source.yaml", $"title: {Text(5)}\npublisher: {Text(2)}\nlanguage: {language}\npublished: 2026-01-05\n");
            var source = new StringBuilder();
            for (var i = first; i < Math.Min(first + ClaimsInADossier, claims); i++)
            {
                var sentence = string.Create(CultureInfo.InvariantCulture, $"{Text(20)} {i}.");
                source.Append(sentence).Append('\n');
                repository.Put(
                    string.Create(CultureInfo.InvariantCulture, $"claims/{dossier}/claim-{i}.yaml"),
                    Claim(sentence, i % 3 == 0 ? "mostly-accurate" : "accurate", string.Create(CultureInfo.InvariantCulture, $"2026-{1 + i % 12:D2}-05"), Text(25),
                        analysis == 0 ? "" : $"analysis: {Text(analysis)}"));
            }

            repository.Put($"claims/{dossier}/source.txt", source.ToString());

            string Text(int words) => string.Join(joint, Enumerable.Range(0, words).Select(_ => vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 3))]));
        }

        return repository;
    }

    public static string Claim(string quote, string verdict, string published, string summary = "The notice at the door says the same.", string more = "") =>
        $"""
        quote: {quote}
        verdict: {verdict}
        summary: {summary}
        evidence:
          - title: Notice at the door
            kind: primary
            language: en
            stance: supports
            consulted: full
            shows: The hours.
        published: {published}
        {more}

        """;

    private static string Syllables(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{"bdfgklmnprstvz"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));

    private static string Ideographs(Random random) => $"{(char)('\u4E00' + random.Next(2_000))}{(char)('\u4E00' + random.Next(2_000))}の";
}
