using System.Text;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Plan;
using FactCheck.Preview;
using FactCheck.State;

namespace FactCheck.Tests.Preview;

/// <summary>Whatever is edited, what is kept from before makes no difference.</summary>
public sealed class PreviewBuildTest
{
    private static readonly string Cases = Path.Join(TestRepository.OfThisProject(), "tests", "FactCheck.Tests", "Cases");

    private static readonly string[] Files =
    [
        "claims/library/opens-at-nine.yaml", "claims/library/closes-at-six.yaml", "claims/library/opens-at-nine.ja.yaml",
        "claims/library/source.yaml", "claims/library/source.txt", "claims/library/evidence/plan.yaml", "claims/library/evidence/plan.txt",
        "claims/annex/annex-opens-at-ten.yaml", "claims/annex/source.txt", "claims/annex/evidence/plan.yaml", "claims/annex/evidence/other.yaml",
        "claims/stray.yaml", "site/site.yaml", "site/topics.yaml", "site/pages/about.md", "templates/home.html",
    ];

    private static readonly string[] Texts =
    [
        "",
        "quote: [",
        "title: Plan\nconsulted: full\n",
        "title: Plan\nconsulted: excerpt\nlanguage: en\n",
        "title: Notice\nlanguage: en\nlabels:\n  - {quote: It closes at six., label: background}\n",
        "The library opens at nine.\nIt closes at six.\n",
        "The annex opens at ten.\n\nThe library opens at nine.\nThe library opens at nine.\n",
        "title: Other\nlanguage: ja\nlanguages: [ja, en]\n",
        "- {id: hours, name: Hours}\n",
        "---\ntitle: About\n---\nAbout us, see [a claim](claim:opens-at-nine).\n",
        "<p>{{ site.title }}</p>\n",
        TestRepository.Claim("The library opens at nine."),
        TestRepository.Claim("It closes at six.", "topics: [hours]"),
        TestRepository.Claim("The annex opens at ten.", "related: [{claim: opens-at-nine, relation: context}]"),
        TestRepository.Claim("{exact: The library opens at nine., source: library}"),
        TestRepository.Claim("It closes at six.", "publish-after: 2026-01-06"),
        TestRepository.Claim("The annex opens at ten.", "analysis: See [the hours](claim:closes-at-six) and [more](claim:opens-at-nine)."),
        "quote: The library opens at nine.\nverdict: accurate\nsummary: So.\nevidence:\n  - {document: plan, stance: supports, consulted: full, shows: Hours., quote: opens at nine}\npublished: 2026-01-06\n",
        "quote: The annex opens at ten.\nverdict: accurate\nsummary: So.\nevidence:\n  - {document: library/plan, stance: supports, consulted: full, shows: Hours., quote: opens at nine}\npublished: 2026-01-06\n",
        "summary: 図書館は九時に開きます。\n",
    ];

    [Fact]
    public void After_any_edits_the_site_is_that_of_a_build_from_nothing() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[-2, Texts.Length - 1])
            .Array[1, 12]
            .ForAll(
                edits =>
                {
                    using var repository = TestRepository.CopyOf(Path.Join(Cases, "several-sources"));
                    var kept = new PreviewBuild(OptionsOf(repository));
                    kept.Run([]);
                    foreach (var (file, text) in edits)
                    {
                        Edit(repository, Files[file], text);
                        AssertSame(new PreviewBuild(OptionsOf(repository)).Run([]), kept.Run([Files[file]]));
                    }
                },
                iter: 60,
                threads: 1);

    [Fact]
    public void A_claim_that_did_not_change_is_the_same_object()
    {
        using var repository = TestRepository.CopyOf(Path.Join(Cases, "several-sources"));
        var build = new PreviewBuild(OptionsOf(repository));
        var before = build.Run([]).Anchored.Claims.ToDictionary(claim => claim.Claim.Id);
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six."));

        var after = build.Run(["claims/library/closes-at-six.yaml"]).Anchored.Claims.ToDictionary(claim => claim.Claim.Id);

        Assert.Same(before["opens-at-nine"], after["opens-at-nine"]);
        Assert.Same(before["annex-opens-at-ten"], after["annex-opens-at-ten"]);
        Assert.Contains("closes-at-six", after.Keys);
    }

    [Fact]
    public void A_folder_that_was_renamed_is_read_under_its_new_name()
    {
        using var repository = TestRepository.CopyOf(Path.Join(Cases, "several-sources"));
        var build = new PreviewBuild(OptionsOf(repository));
        build.Run([]);
        Directory.Move(Path.Join(repository.Root, "claims/annex"), Path.Join(repository.Root, "claims/wing"));

        AssertSame(new PreviewBuild(OptionsOf(repository)).Run([]), build.Run(["claims/annex", "claims/wing"]));
    }

    internal static PreviewOptions OptionsOf(TestRepository repository, bool drafts = true) =>
        new(repository.Root, new PlanOptions(null, null, drafts, ForDisk: false, "test"), Strict: false, Parallelism: 2);

    /// <param name="text">-1 and less: the file is deleted.</param>
    private static void Edit(TestRepository repository, string file, int text)
    {
        if (text >= 0)
            repository.Put(file, Texts[text]);
        else if (File.Exists(Path.Join(repository.Root, file)))
            File.Delete(Path.Join(repository.Root, file));
    }

    private static void AssertSame(RepositoryState expected, RepositoryState actual)
    {
        Assert.Equal(Words(expected), Words(actual));
        Assert.Equal(expected.Site.Outputs.Select(output => output.Path), actual.Site.Outputs.Select(output => output.Path));
        if (expected.CanRender(strict: false))
            Assert.Equal(Rendered(expected.Site), Rendered(actual.Site));
    }

    /// <summary>Records with lists in them are never equal; what they say is.</summary>
    private static IEnumerable<string> Words(RepositoryState result) =>
        result.Findings.Select(finding => $"{finding.File}:{finding.Location}: {finding.Severity} {finding.Code}: {finding.Message} ({finding.Hint})");

    private static SortedDictionary<string, string> Rendered(FactCheck.Plan.Site site)
    {
        var findings = new List<Diagnostic>();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (PreviewSite.Create(site, null, findings) is { } preview)
        {
            foreach (var output in site.Outputs)
                files[output.Path] = preview.TryRender(output.Path, findings, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";
        }

        files["findings"] = string.Join('\n', findings);
        return files;
    }
}
