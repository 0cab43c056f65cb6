using CsCheck;
using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using FactCheck.Review.Reports;
using FactCheck.State;

namespace FactCheck.Tests.Review;

/// <summary>What both sides share is read once; the report is that of two sides read apart.</summary>
public sealed class SharedReadingTest
{
    private static readonly PlanOptions Options = new(null, null, Drafts: true, ForDisk: false, "0");

    private static readonly string[] Files =
    [
        "claims/library/opens-at-nine.yaml", "claims/library/closes-at-six.yaml", "claims/library/opens-at-nine.ja.yaml",
        "claims/library/source.yaml", "claims/library/source.txt", "claims/library/evidence/plan.yaml", "claims/library/evidence/plan.txt",
        "claims/annex/annex-opens-at-ten.yaml", "claims/annex/source.yaml", "claims/annex/source.txt", "claims/annex/evidence/plan.yaml",
        "claims/library/notes/x.txt", "claims/stray.yaml", "site/site.yaml", "site/people.yaml", "templates/home.html",
    ];

    private static readonly string[] Texts =
    [
        "",
        "quote: [",
        "title: Plan\nconsulted: full\n",
        "title: Notice\nlanguage: en\npublisher: Harbour Library\npublished: 2026-01-02\n",
        "The library opens at nine.\nIt closes at six.\n",
        "The annex opens at ten.\n\nThe library opens at nine.\nThe library opens at nine.\n",
        "title: Other\nlanguage: ja\nlanguages: [ja, en]\ndefault-authors: [ada]\n",
        "- {id: ada, name: Ada}\n",
        "<p>{{ site.title }}</p>\n",
        TestRepository.Claim("The library opens at nine."),
        TestRepository.Claim("It closes at six.", "topics: [hours]"),
        TestRepository.Claim("The library opens at nine.", "publish-after: 2026-01-06\nanalysis: See [the annex](claim:annex-opens-at-ten)."),
        TestRepository.Claim("{exact: The library opens at nine., source: library}"),
        "quote: The annex opens at ten.\nverdict: inaccurate\nsummary: So.\nevidence:\n  - {document: library/plan, stance: supports, consulted: full, shows: Hours., quote: opens at nine}\npublished: 2026-01-06\n",
        TestRepository.Claim("It closes at six.").Replace("published: 2026-01-05", "", StringComparison.Ordinal),
        "summary: 図書館は九時に開きます。\n",
    ];

    [Fact]
    public void After_any_edits_the_report_is_that_of_sides_read_apart() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[-2, Texts.Length - 1])
            .Array[0, 6]
            .ForAll(
                edits =>
                {
                    using var was = TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases/several-sources"));
                    using var now = TestRepository.CopyOf(was.Root);
                    foreach (var (file, text) in edits)
                    {
                        if (text >= 0)
                            now.Put(Files[file], Texts[text]);
                        else if (File.Exists(Path.Join(now.Root, Files[file])))
                            File.Delete(Path.Join(now.Root, Files[file]));
                    }

                    var comparison = new Comparison("before", new NamedTree(was.Root), "after", new NamedTree(now.Root), []);
                    Assert.Equal(ChangeJson.Render(Apart(comparison)), ChangeJson.Render(comparison.Read(Options, 2).Report));
                },
                iter: 60,
                threads: 1);

    [Fact]
    public void An_empty_folder_on_one_side_is_seen()
    {
        using var was = TestRepository.Small();
        using var now = TestRepository.Small();
        Directory.CreateDirectory(Path.Join(now.Root, "claims/library/notes"));
        var comparison = new Comparison("before", new NamedTree(was.Root), "after", new NamedTree(now.Root), []);
        var report = comparison.Read(Options, 2).Report;
        Assert.Equal("claims/library/notes", Assert.Single(report.NewFindings).File);
        Assert.Equal(ChangeJson.Render(Apart(comparison)), ChangeJson.Render(report));
    }

    [Fact]
    public void Of_an_unchanged_file_there_is_one_claim_for_both_sides()
    {
        using var was = TestRepository.Small();
        using var now = TestRepository.Small();
        was.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six."));
        now.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six.", "topics: [hours]"));
        var reading = new StateReader(Options, 2);
        var before = reading.Read("before", new NamedTree(was.Root)).Anchored.Claims.ToDictionary(claim => claim.Claim.Id);
        var after = reading.Read("after", new NamedTree(now.Root)).Anchored.Claims.ToDictionary(claim => claim.Claim.Id);
        Assert.Same(before["opens-at-nine"], after["opens-at-nine"]);
        Assert.NotSame(before["closes-at-six"], after["closes-at-six"]);
    }

    private static ChangeReport Apart(Comparison comparison)
    {
        RepositoryState Read(string name, IInputTree tree, bool drafts) => StateReader.ReadOnce(name, tree, Options with { Drafts = drafts }, 2);
        return RepositoryDiff.Of(
            Read(comparison.BaseName, comparison.Base, drafts: true), Read(comparison.BaseName, comparison.Base, drafts: false),
            Read(comparison.HeadName, comparison.Head, drafts: true), comparison.Other, ComparedSides.Touched(comparison));
    }

    /// <summary>Two folders that count as states of one repository.</summary>
    private sealed class NamedTree(string root) : IInputTree
    {
        private readonly DiskTree _disk = new(root);

        public string Name => "desk";

        public EntryKind? KindOf(string path) => _disk.KindOf(path);

        public IEnumerable<InputEntry> Entries(string folder) => _disk.Entries(folder);

        public byte[]? Read(string file, long maxBytes, List<FactCheck.Diagnostics.Diagnostic> findings) => _disk.Read(file, maxBytes, findings);

        public string? IdOf(string path) => null;
    }
}
