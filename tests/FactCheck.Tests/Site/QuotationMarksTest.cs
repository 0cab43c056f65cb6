using System.Collections.Immutable;
using System.Text;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Site;

/// <summary>
/// Quotation marks enclose words that are stored, or a translation of them that says so. <c>QuotationMarks.txt</c> lists the marks
/// of prose for which that is still to be decided, one a line; the list may only become shorter.
/// </summary>
[Collection(BuiltSites.Tests)]
public sealed class QuotationMarksTest(BuiltSites sites)
{
    private static readonly string Undecided = Path.Join(Path.GetDirectoryName(Snapshot.FolderOf()), "QuotationMarks.txt");

    [Fact]
    public void Every_mark_of_this_site_encloses_stored_words()
    {
        var repository = Read(Checkout.Root);
        var files = sites.BelowPath.Files.Where(file => Path.GetExtension(file.Key) is not (".png" or ".svg" or ".css" or ".js"));
        var offending = Offending(repository, files.Select(file => (file.Key, Encoding.UTF8.GetString(file.Value)))).ToList();
        var listed = Listed();
        if (Expectations.AreRewritten)
            File.WriteAllLines(Undecided, offending.Select(found => found.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal("", string.Join('\n', offending.Where(found => !listed.Contains(found.Words)).DistinctBy(found => found.Words).Select(found => $"{found.File}: {found.Words}")));
        Assert.Equal([], listed.Except(offending.Select(found => found.Words), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CasesTest.Names), MemberType = typeof(CasesTest))]
    public void Every_mark_of_a_case_encloses_stored_words(string name)
    {
        var files = BuiltCase.Of(name).Files.Where(file => Path.GetExtension(file.Key) is ".html" or ".json" or ".jsonld" or ".xml" or ".csv");
        Assert.Equal("", string.Join('\n', Offending(Read(BuiltCase.PathOf(name)), files.Select(file => (file.Key, file.Value))).Select(found => $"{found.File}: {found.Words}").Distinct(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("The clerk “never said” so.", "never said")]
    [InlineData("Der Bote sagte „um elf“.", "um elf")]
    [InlineData("Сказано «в восемь».", "в восемь")]
    [InlineData("「八時」と言った。", "八時")]
    [InlineData("She read “The library opens … at ten”.", "The library opens … at ten")]
    [InlineData("The library's “library opens at nin”", "library opens at nin")]
    public void A_mark_around_other_words_is_found(string summary, string words)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", $"quote: The library opens at nine.\nverdict: accurate\nsummary: {summary}\nevidence:\n  - {{title: Plan, stance: supports, consulted: full, shows: The hours.}}\npublished: 2026-01-05\n");
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);
        var offending = Offending(Read(repository.Root), TestRepository.FilesBelow(repository.Output)
            .Where(file => Path.GetExtension(file) is ".html" or ".json" or ".xml" or ".csv").Select(file => (file, repository.Page(file)))).ToList();
        Assert.All(offending, found => Assert.Equal(words, found.Words));
        Assert.Equal(
            ["claims/opens-at-nine/embed/index.html", "claims/opens-at-nine/index.html", "claims/opens-at-nine/index.json", "data/claims.csv", "data/claims.json", "feed.xml", "index.html"],
            offending.Select(found => found.File).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string File, string Words)> Offending(Repository repository, IEnumerable<(string File, string Text)> files)
    {
        var stored = StoredWords.Of(repository);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        ImmutableArray<string> suffixes =
            [.. repository.InterfaceLanguages.Select(words => words.Phrases.GetValueOrDefault("words.our-translation")?.Other.Replace("{0}", "", StringComparison.Ordinal)).OfType<string>()];
        foreach (var (file, text) in files)
        {
            foreach (var words in QuotationMarks.In(file, text, after => suffixes.Any(suffix => after.StartsWith(suffix, StringComparison.Ordinal))))
            {
                if (!known.TryGetValue(words, out var isStored))
                    known[words] = isStored = words is "{0}" || stored.Hold(words);
                if (!isStored)
                    yield return (file, words);
            }
        }
    }

    private static ImmutableHashSet<string> Listed() => [.. File.ReadAllLines(Undecided)];

    private static Repository Read(string folder) => RepositoryReader.Read(new DiskTree(folder), parallelism: 1).Repository;
}
