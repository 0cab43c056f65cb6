using FactCheck.Diagnostics;
using FactCheck.Edit.Eject;
using FactCheck.Load;

namespace FactCheck.Tests.Edit;

public sealed class EjectionTest
{
    [Theory]
    [InlineData("partials/foot", "templates/partials/foot.html")]
    [InlineData("templates/partials/foot.html", "templates/partials/foot.html")]
    [InlineData("site.css", "site/assets/site.css")]
    [InlineData("icon.svg", "site/assets/icon.svg")]
    [InlineData("ja", "site/i18n/ja.yaml")]
    public void A_copy_is_the_built_in_file(string name, string file)
    {
        using var repository = TestRepository.Small();
        Assert.Equal([file], Ejection.Run(repository.Root, name, force: false, 1).Changes.AsEnumerable());
        Assert.Equal(File.ReadAllText(Path.Join(TestRepository.OfThisProject(), file)).ReplaceLineEndings("\n"), repository.Read(file));
    }

    [Fact]
    public void A_repository_with_a_copy_of_everything_has_the_same_site()
    {
        using var repository = TestRepository.Small();
        repository.Build();
        var before = Pages(repository);
        foreach (var (_, file) in Ejection.All)
            repository.Put(file, Ejection.TextOf(file));
        var result = repository.Build();
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.Equal(before, Pages(repository));
    }

    [Fact]
    public void The_scale_comes_without_the_changes_to_our_words()
    {
        using var repository = TestRepository.Small();
        Ejection.Run(repository.Root, "verdicts", force: false, 1);
        var scale = repository.Check().Site.Repository.Scale;
        Assert.Equal(ScaleFile.BuiltInScale([]).Select(verdict => verdict.Id.Value), scale.Select(verdict => verdict.Id.Value));
        Assert.All(scale, verdict => Assert.Empty(verdict.Corrections));
    }

    [Fact]
    public void What_exists_is_overwritten_only_by_force()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/assets/site.css", "a{}");
        var refusal = Assert.Throws<Refusal>(() => Ejection.Run(repository.Root, "site.css", force: false, 1));
        Assert.Contains("--force", refusal.Hint, StringComparison.Ordinal);
        Assert.Equal("a{}", repository.Read("site/assets/site.css"));
        Ejection.Run(repository.Root, "site.css", force: true, 1);
        Assert.Contains("--ink", repository.Read("site/assets/site.css"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partials/fott", "did you mean 'partials/foot'?")]
    [InlineData("../../etc/passwd", "without a name lists")]
    [InlineData("Rules/FC203.md", "without a name lists")]
    public void Other_names_are_refused(string name, string hint)
    {
        using var repository = TestRepository.Small();
        Assert.Contains(hint, Assert.Throws<Refusal>(() => Ejection.Run(repository.Root, name, force: true, 1)).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_unique() => Assert.Equal(Ejection.All.Length, Ejection.All.Select(entry => entry.Name).Distinct(StringComparer.Ordinal).Count());

    private static List<string> Pages(TestRepository repository) =>
        [.. TestRepository.FilesBelow(repository.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => file + "\n" + repository.Page(file))];
}
