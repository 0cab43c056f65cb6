using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Corpora;

/// <summary>The corpus as a repository for this program.</summary>
internal static class FactCheckForm
{
    public static void Write(string root, int claims)
    {
        var sizes = Corpus.Sizes(claims);
        Put(root, "site/site.yaml", "format: 2\ntitle: Fact Check\nurl: https://facts.example.org/\nlanguage: en\norganisation:\n  name: Fact Check\ndefault-authors: [person-000]\n");
        Put(root, "site/topics.yaml", string.Concat(Enumerable.Range(0, Corpus.Topics).Select(i => $"- {{id: {Corpus.Topic(i)}, name: Topic {i}}}\n")));
        Put(root, "site/people.yaml", string.Concat(Enumerable.Range(0, Corpus.People).Select(i => $"- {{id: {Corpus.Person(i)}, name: Person {i}, kind: person, public-role: public}}\n")));
        Parallel.For(0, sizes.Count, number => WriteDossier(root, Corpus.Dossier(number, sizes[number])));
    }

    public static void WriteDossier(string root, CorpusDossier dossier)
    {
        var folder = Directory.CreateDirectory(Path.Join(root, "claims", dossier.Id)).FullName;
        Put(folder, "source.txt", string.Concat(dossier.Sentences.Select(sentence => sentence + "\n")));
        Put(folder, "source.yaml",
            $"title: {dossier.Title}\npublisher: {dossier.Publisher}\nclaimant: {dossier.Claimant}\nurl: {dossier.Url}\npublished: {Day(dossier.Published)}\n"
            + "language: en\nkind: news\n");
        Directory.CreateDirectory(Path.Join(folder, "evidence"));
        foreach (var (id, document) in dossier.Documents)
            Put(folder, $"evidence/{id}.yaml", Description(document, "") + "consulted: full\n");
        foreach (var claim in dossier.Claims)
        {
            Put(folder, claim.Id + ".yaml", Claim(claim));
            if (claim.Translation is { } translation)
                Put(folder, claim.Id + ".ru.yaml", Translation(translation));
        }
    }

    public static string Claim(CorpusClaim claim)
    {
        var yaml = new StringBuilder(4_000);
        yaml.Append("quote: ").Append(Quoted(claim.Quote)).Append('\n');
        yaml.Append("claimant: ").Append(claim.Claimant).Append('\n');
        yaml.Append("headline: ").Append(Quoted(claim.Headline)).Append('\n');
        yaml.Append("verdict: ").Append(claim.Verdict).Append('\n');
        Folded(yaml, "summary", claim.Summary, "");
        if (claim.AccurateVersion is { } accurate)
            Folded(yaml, "accurate-version", accurate, "");
        if (claim.LeavesOut is { } leavesOut)
            yaml.Append("leaves-out:\n  - ").Append(Quoted(leavesOut)).Append('\n');
        if (claim.WouldChange is { } change)
            Folded(yaml, "would-change", change, "");
        yaml.Append("topics: [").AppendJoin(", ", claim.Topics).Append("]\nevidence:\n");
        foreach (var item in claim.Evidence)
        {
            yaml.Append("  - ").Append(item.IsShared ? $"document: {item.Key}\n" : Description(item.Document, "    ")[4..] + "    consulted: full\n");
            yaml.Append("    stance: ").Append(item.Stance).Append('\n');
            Folded(yaml, "shows", item.Shows, "    ");
        }

        yaml.Append("published: ").Append(Day(claim.Published)).Append('\n');
        if (claim.Correction is { } correction)
        {
            yaml.Append("corrections:\n  - date: ").Append(Day(correction.Date)).Append('\n');
            yaml.Append(correction.From is { } from ? $"    kind: verdict\n    from: {from}\n    to: {claim.Verdict}\n" : "    kind: factual\n");
            Folded(yaml, "note", correction.Note, "    ");
        }

        Block(yaml, "analysis", claim.Analysis);
        return yaml.ToString();
    }

    private static string Translation(CorpusTranslation translation)
    {
        var yaml = new StringBuilder(4_000);
        yaml.Append("headline: ").Append(Quoted(translation.Headline)).Append('\n');
        Folded(yaml, "summary", translation.Summary, "");
        if (translation.AccurateVersion is { } accurate)
            Folded(yaml, "accurate-version", accurate, "");
        Block(yaml, "analysis", translation.Analysis);
        return yaml.ToString();
    }

    private static string Description(CorpusDocument document, string indent) =>
        $"{indent}title: {document.Title}\n{indent}publisher: {document.Publisher}\n{indent}url: {document.Url}\n{indent}published: {Day(document.Date)}\n{indent}kind: {document.Kind}\n";

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A text over several lines, broken where editors break them.</summary>
    private static void Folded(StringBuilder yaml, string key, string text, string indent)
    {
        yaml.Append(indent).Append(key).Append(": >-\n").Append(indent).Append("  ");
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + word.Length > 90)
            {
                yaml.Append('\n').Append(indent).Append("  ");
                column = 0;
            }

            yaml.Append(column == 0 ? "" : " ").Append(word);
            column += word.Length + 1;
        }

        yaml.Append('\n');
    }

    private static void Block(StringBuilder yaml, string key, string text)
    {
        yaml.Append(key).Append(": |\n");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            yaml.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');
    }

    private static void Put(string folder, string file, string text)
    {
        var path = Path.Join(folder, file);
        if (file.StartsWith("site/", StringComparison.Ordinal))
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
