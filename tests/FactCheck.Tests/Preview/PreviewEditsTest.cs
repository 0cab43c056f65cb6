using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Preview;
using FactCheck.Render;
using FactCheck.State;

namespace FactCheck.Tests.Preview;

/// <summary>A day of editing: whatever is done, in whatever order, the preview shows what a build from nothing would write.</summary>
public sealed partial class PreviewEditsTest
{
    private static readonly string[] Sentences = ["The library opens at nine.", "It closes at six.", "The reading room has twelve seats."];

    private static readonly string[] Verdicts = ["accurate", "mostly-accurate", "inaccurate", "opinion", "off-the-scale"];

    private static readonly string[] Sites =
    [
        "format: 2\ntitle: Checks\nurl: https://facts.example.org/\n",
        "format: 2\ntitle: Checks of the harbour\nurl: https://facts.example.org/checks/\nlanguages: [en, ja]\npage-size: 2\n",
        "format: 2\ntitle: Checks\nlanguage: ja\nlanguages: [ja, en]\n",
        "format: 2\ntitle: Checks\nurl: https://facts.example.org/\noutputs: [search, feed]\nrules: {FC306: error}\n",
        "title: [",
    ];

    private static readonly string[] Scales =
    [
        "- {id: accurate, label: Right, definition: It is so., rating: 5}\n- {id: inaccurate, label: Wrong, definition: It is not so., rating: 1}\n- {id: opinion, label: Opinion, definition: A matter of taste.}\n",
        "- {id: accurate, label: True, definition: It is so., rating: 5}\n- {id: mostly-accurate, label: Nearly, definition: Almost., rating: 4}\n- {id: inaccurate, label: Wrong, definition: It is not so., rating: 1}\n",
    ];

    /// <summary>Each takes the repository, the claim file that it is done to, and a number; and names what it touched.</summary>
    private static readonly Func<TestRepository, string, int, string[]>[] Edits =
    [
        (repository, file, n) => Replace(repository, file, SummaryLine(), $"summary: Said so {n} times.\n"),
        (repository, file, n) => Replace(repository, file, VerdictLine(), $"verdict: {Verdicts[n % Verdicts.Length]}\n"),
        (repository, file, n) => Replace(repository, file, QuoteLine(), $"quote: {{exact: {Sentences[n % 3]}, source: library}}\n"),
        (repository, file, n) => Replace(repository, file, PublishedLine(), n % 3 == 0 ? "" : $"published: 2026-01-{1 + n % 28:00}\n"),
        (repository, file, n) => Append(repository, file, $"topics: [topic-{n % 4}]\n"),
        (repository, file, n) => Append(repository, file, $"aliases: [old-{n % 4}]\n"),
        (repository, file, n) => Append(repository, file, $"related: [{{claim: claim-{n % 6}, relation: context}}]\n"),
        (repository, file, n) => Append(repository, file, $"analysis: See [another](claim:claim-{n % 6}) and the plan.[^plan]\n"),
        (repository, file, n) => Append(repository, file, $"{(n % 2 == 0 ? "retracted" : "withheld")}: {{date: 2026-02-{1 + n % 28:00}, note: It was wrong.{(n % 2 == 0 ? "" : ", class: privacy")}}}\n"),
        (repository, _, n) => Put(repository, $"claims/{(n % 3 == 0 ? "annex" : "library")}/claim-{n % 6}.yaml", Claim(n)),
        (repository, file, _) => Delete(repository, file),
        (repository, file, n) => Move(repository, file, $"claims/library/claim-{n % 6}.yaml"),
        (repository, _, n) => Move(repository, n % 2 == 0 ? "claims/annex" : "claims/wing", n % 2 == 0 ? "claims/wing" : "claims/annex"),
        (repository, file, n) => Put(repository, file.Replace(".yaml", ".ja.yaml", StringComparison.Ordinal), $"summary: 概要{n}。\n"),
        (repository, file, _) => Delete(repository, file.Replace(".yaml", ".ja.yaml", StringComparison.Ordinal)),
        (repository, _, n) => Put(repository, "claims/library/evidence/plan.yaml", $"title: Plan {n}\nconsulted: {(n % 3 == 0 ? "not-seen" : "full")}\nurl: https://plans.example.org/{n}\n"),
        (repository, _, n) => Put(repository, "claims/library/evidence/plan.txt", $"The hours, version {n}.\nThe library opens at nine.\n"),
        (repository, _, n) => Put(repository, "claims/library/source.yaml", Source($"Notice {n}") + (n % 2 == 0 ? "coverage: complete\n" : "labels: [{quote: It closes at six., label: opinion}]\n")),
        (repository, _, n) => Put(repository, "claims/library/source.txt", string.Join('\n', Sentences.Append($"Sentence {n}.").Order(StringComparer.Ordinal)) + "\n"),
        (repository, _, n) => Put(repository, "site/site.yaml", Sites[n % Sites.Length]),
        (repository, _, n) => n % 3 == 0 ? Delete(repository, "site/verdicts.yaml") : Put(repository, "site/verdicts.yaml", Scales[n % 2]),
        (repository, _, n) => n % 3 == 0 ? Delete(repository, "site/topics.yaml") : Put(repository, "site/topics.yaml", $"- {{id: topic-1, name: First {n}}}\n- {{id: topic-2, name: Second}}\n"),
        (repository, _, n) => n % 3 == 0 ? Delete(repository, "site/people.yaml") : Put(repository, "site/people.yaml", $"- {{id: ada, name: Ada {n}, kind: person, public-role: public}}\n"),
        (repository, _, n) => Put(repository, "site/terms.yaml", $"- {{id: nine, use: {{en: {n} hours}}, avoid: {{en: [times]}}}}\n"),
        (repository, _, n) => n % 2 == 0 ? Delete(repository, "templates/home.html") : Put(repository, "templates/home.html", $"<p>{n} {{{{ home.claims }}}}</p>\n"),
    ];

    [Fact]
    public void After_any_edits_findings_and_files_are_those_of_a_build() =>
        Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 20], Gen.Int[0, 99])
            .Array[1, 3]
            .Array[1, 12]
            .ForAll(
                day =>
                {
                    using var repository = Start();
                    var options = PreviewBuildTest.OptionsOf(repository);
                    var kept = new PreviewBuild(options);
                    var shown = AssertSame(options, kept.Run([]), null);
                    foreach (var burst in day)
                    {
                        var touched = burst.SelectMany(edit => Edits[edit.Item1](repository, AnyClaim(repository, edit.Item2), edit.Item3)).ToHashSet();
                        shown = AssertSame(options, kept.Run(touched), shown) ?? shown;
                    }
                },
                iter: 40,
                threads: 1);

    private static TestRepository Start()
    {
        var repository = new TestRepository();
        repository.Put("claims/library/source.yaml", Source("Notice"));
        repository.Put("claims/library/source.txt", string.Join('\n', Sentences) + "\n");
        repository.Put("claims/library/evidence/plan.yaml", "title: Plan\nconsulted: full\n");
        repository.Put("claims/annex/source.yaml", Source("Notice of the annex"));
        repository.Put("claims/annex/source.txt", "The annex opens at ten.\n");
        repository.Put("site/site.yaml", Sites[0]);
        for (var n = 0; n < 5; n++)
            repository.Put($"claims/{(n % 3 == 0 ? "annex" : "library")}/claim-{n}.yaml", Claim(n));
        return repository;
    }

    private static string Source(string title) => $"title: {title}\nlanguage: en\npublisher: Harbour Library\nclaimant: ada\n";

    /// <summary>Every third one is in the annex, and rests on the library.</summary>
    private static string Claim(int n)
    {
        var (quote, document) = n % 3 == 0 ? ($"{{source: library, exact: {Sentences[0]}}}", "library/plan") : (Sentences[n % 3], "plan");
        return $"""
            quote: {quote}
            verdict: {Verdicts[n % 2]}
            summary: Said so.
            published: 2026-01-{1 + n % 28:00}
            evidence:
              - document: {document}
                stance: supports
                consulted: full
                shows: The hours.

            """;
    }

    /// <returns>A file that exists if there is one.</returns>
    private static string AnyClaim(TestRepository repository, int which)
    {
        var files = TestRepository.FilesBelow(Path.Join(repository.Root, "claims")).Where(file => file.Contains("/claim-", StringComparison.Ordinal)).ToList();
        return files.Count == 0 ? "claims/library/claim-0.yaml" : "claims/" + files[which % files.Count];
    }

    private static string[] Put(TestRepository repository, string file, string text)
    {
        repository.Put(file, text);
        return [file];
    }

    private static string[] Append(TestRepository repository, string file, string text) =>
        Put(repository, file, (File.Exists(Path.Join(repository.Root, file)) ? repository.Read(file) : Claim(1)) + text);

    private static string[] Replace(TestRepository repository, string file, Regex line, string text) =>
        File.Exists(Path.Join(repository.Root, file)) ? Put(repository, file, line.Replace(repository.Read(file), text, 1)) : [];

    private static string[] Delete(TestRepository repository, string file)
    {
        if (File.Exists(Path.Join(repository.Root, file)))
            repository.Delete(file);
        return [file];
    }

    private static string[] Move(TestRepository repository, string from, string to)
    {
        var (source, target) = (Path.Join(repository.Root, from), Path.Join(repository.Root, to));
        if (!Path.Exists(target))
        {
            if (File.Exists(source) && Directory.Exists(Path.GetDirectoryName(target)))
                File.Move(source, target);
            else if (Directory.Exists(source))
                Directory.Move(source, target);
        }

        return [from, to];
    }

    /// <param name="before">What was shown before, as the preview hands it on.</param>
    /// <returns>What is shown now; null if there are errors.</returns>
    private static PreviewSite? AssertSame(PreviewOptions options, RepositoryState actual, PreviewSite? before)
    {
        var expected = StateReader.ReadOnce(options.Root, options.Plan, options.Parallelism);
        Assert.Equal(expected.Findings.Select(Words), actual.Findings.Select(Words));
        Assert.Equal(expected.Site.Outputs.Select(output => output.Path), actual.Site.Outputs.Select(output => output.Path));
        if (!expected.CanRender(strict: false))
            return null;

        var files = new Dictionary<string, string>();
        var findings = SiteRenderer.RenderAll(expected.Site, 1, (path, bytes) => files[path] = Encoding.UTF8.GetString(bytes)).ToList();
        var found = new List<Diagnostic>();
        var shown = PreviewSite.Create(actual.Site, before, found);
        foreach (var output in expected.Site.Outputs)
        {
            var isRendered = shown!.TryRender(output.Path, found, out var bytes);
            Assert.Equal((output.Path, files.GetValueOrDefault(output.Path)), (output.Path, isRendered ? Encoding.UTF8.GetString(bytes!) : null));
        }

        Assert.Equal(findings.Select(Words), found.Select(Words));
        return shown;
    }

    private static string Words(Diagnostic finding) =>
        $"{finding.File}:{finding.Location}: {finding.Severity} {finding.Code}: {finding.Message} ({finding.Hint})";

    [GeneratedRegex("summary: .*\n")]
    private static partial Regex SummaryLine();

    [GeneratedRegex("verdict: .*\n")]
    private static partial Regex VerdictLine();

    [GeneratedRegex("quote: .*\n")]
    private static partial Regex QuoteLine();

    [GeneratedRegex("published: .*\n")]
    private static partial Regex PublishedLine();
}
