using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Write;

namespace FactCheck.Tests.Write;

public sealed class SizeLimitTest
{
    private static readonly SiteSettings Settings = new() { File = "site/site.yaml", Title = new HumanText(new Text("Checks", Location.FileStart), []) };

    [Theory]
    [InlineData(799_999_999, 0)]
    [InlineData(800_000_000, 1)]
    [InlineData(2_000_000_000, 1)]
    public void From_four_fifths_of_a_gigabyte_on_a_build_warns(long bytes, int findings) =>
        Assert.Equal(findings, SizeLimit.Check(new SiteSize([new KindSize("pages", 1, bytes)]), Settings).Count());

    [Fact]
    public void The_hint_says_what_to_move_of_the_largest_kind_and_how()
    {
        var size = new SiteSize([new KindSize("pages", 90_000, 300_000_000), new KindSize("assets", 12, 612_345_678)]);
        var finding = Assert.Single(SizeLimit.Check(size, Settings));
        Assert.Equal(("FC520", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("the site takes 912.3 MB of the 1000 MB that its host allows", finding.Message);
        Assert.StartsWith("612.3 MB are assets: put large files of site/assets into a release of the repository", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_counted_by_kind_and_nothing_is_left_out()
    {
        using var repository = TestRepository.Small();
        var result = repository.Build("--base-url https://example.org/");
        var size = result.Size!;
        var files = TestRepository.FilesBelow(repository.Output).Where(file => !Path.GetFileName(file).StartsWith('.')).ToList();
        Assert.Equal(["pages", "data", "search", "feeds", "assets"], size.Kinds.Select(kind => kind.Kind));
        Assert.Equal(files.Count, size.Kinds.Sum(kind => kind.Files));
        Assert.Equal(files.Sum(file => new FileInfo(Path.Join(repository.Output, file)).Length), size.Bytes);
        Assert.Equal(files.Count(file => file.EndsWith(".html", StringComparison.Ordinal)), size.Kinds[0].Files);
    }
}
