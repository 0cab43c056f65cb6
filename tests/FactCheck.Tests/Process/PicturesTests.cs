using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Tests.Process;

/// <summary>Share pictures, drawn with the browser of this machine.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class PicturesTests(AheadOfTimeProgram native)
{
    private const string Folder = ".factcheck/pictures";

    [Fact]
    public void Each_language_has_a_picture_that_the_build_publishes_and_nothing_is_drawn_twice()
    {
        using var repository = Translated();
        var first = native.Program.Run("pictures", "--root", repository.Path);
        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Equal("3 pictures drawn, 0 kept, 0 removed in # s\n", first.TimelessOutput.ReplaceLineEndings("\n"));
        Assert.Empty(first.Error);
        var before = FileTree.Read(repository[Folder]);
        Assert.Equal(3, Pictures(repository).Count);
        Assert.All(Pictures(repository), file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.InRange(bytes.Length, 3_000, StoredPicture.MaxBytes);
            Assert.True(Picture.IsWholePng(bytes));
            Assert.Equal((1200, 630), Picture.SizeOf(bytes));
        });

        Assert.Equal(0, native.Program.Run("build", "--root", repository.Path, "--base-url", "https://example.org/").ExitCode);
        foreach (var (tree, words) in new[] { ("", "Accurate: The bridge opened in 1932, as its record says"), ("ja/", "正確: 橋は記録のとおり1932年に開通"), ("ar/", "صحيح: افتُتح الجسر عام 1932 كما يقول سجله") })
        {
            var page = File.ReadAllText(repository[$"_site/{tree}claims/bridge-opened/index.html"]);
            var picture = Assert.Single(Directory.EnumerateFiles(repository[$"_site/{tree}claims/bridge-opened"], "*.png"));
            Assert.Contains($"content=\"https://example.org/{tree}claims/bridge-opened/{Path.GetFileName(picture)}\"", page, StringComparison.Ordinal);
            Assert.Contains("<meta property=\"og:image:height\" content=\"630\">", page, StringComparison.Ordinal);
            Assert.Contains($"name=\"twitter:image:alt\" content=\"{words}", page, StringComparison.Ordinal);
        }

        var second = native.Program.Run("pictures", "--root", repository.Path, "--browser", "no-browser-is-needed");
        Assert.Equal("0 pictures drawn, 3 kept, 0 removed in # s\n", second.TimelessOutput.ReplaceLineEndings("\n"));
        FileTree.AssertEqual(before, FileTree.Read(repository[Folder]));
    }

    [Fact]
    public void A_changed_headline_makes_one_picture_and_removes_the_old_one()
    {
        using var repository = Translated();
        repository.Put("site/site.yaml", "title: Checks\n");
        Assert.Equal(0, native.Program.Run("pictures", "--root", repository.Path).ExitCode);
        repository.Put("claims/bridge/bridge-opened.yaml", File.ReadAllText(repository["claims/bridge/bridge-opened.yaml"]).Replace("as its record says", "by the record", StringComparison.Ordinal));
        var run = native.Program.Run("pictures", "--root", repository.Path);
        Assert.Equal("1 picture drawn, 0 kept, 1 removed in # s\n", run.TimelessOutput.ReplaceLineEndings("\n"));
        repository.Put("site/site.yaml", "title: Checks\npictures: none\n");
        run = native.Program.Run("pictures", "--root", repository.Path);
        Assert.Equal("0 pictures drawn, 0 kept, 1 removed in # s\n", run.TimelessOutput.ReplaceLineEndings("\n"));
        Assert.Empty(Pictures(repository));
    }

    /// <summary>The largest headline that a rule allows fits; words without end do not, and nothing of them is cut off.</summary>
    [Fact]
    public void A_card_that_does_not_fit_is_named_and_left_out()
    {
        using var repository = Translated();
        repository.Put("site/site.yaml", "title: Checks\n");
        var sentence = string.Join(' ', Enumerable.Repeat("The bridge that was planned in the year of the flood opened in 1932", 20));
        repository.Put("claims/bridge/source.txt", $"{sentence}.\n");
        repository.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("The bridge opened in 1932", sentence, StringComparison.Ordinal));
        var run = native.Program.Run("pictures", "--root", repository.Path);
        Assert.Equal("0 pictures drawn, 0 kept, 0 removed in # s; 1 left out for the reasons above\n", run.TimelessOutput.ReplaceLineEndings("\n"));
        Assert.Matches("^note: claims/bridge/bridge-opened\\.yaml \\(en\\): its card is [0-9]+ pixels high, and a picture has 630; the picture of the verdict is shown\n$", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("there is no browser 'no-such-browser'", "no-such-browser")]
    [InlineData("the browser '/bin/false' ended with 1 before it was ready", "/bin/false")]
    [InlineData("no browser was found to draw the pictures with", null)]
    public void Without_a_browser_it_ends_with_4_and_says_what_to_install(string reason, string? browser)
    {
        using var repository = Translated();
        var run = native.Program.RunIn(
            repository.Path, browser is null ? ["pictures"] : ["pictures", "--browser", browser], ("PATH", browser is null ? repository.Path : Environment.GetEnvironmentVariable("PATH")!), ("CHROMIUM", ""));
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith($"factcheck: {reason}", run.Error, StringComparison.Ordinal);
        Assert.Contains("--browser", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.False(Directory.Exists(repository[Folder]));
    }

    [Fact]
    public void A_repository_with_errors_is_not_drawn()
    {
        using var repository = Translated();
        repository.Put("claims/bridge/source.txt", "Nothing of the kind.\n");
        var run = native.Program.Run("pictures", "--root", repository.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("factcheck: the repository has errors, so nothing is drawn\n  claims/bridge/bridge-opened.yaml:1:8: error FC203: ", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static List<string> Pictures(TemporaryFolder repository) => [.. Directory.EnumerateFiles(repository[Folder])];

    private static TemporaryFolder Translated()
    {
        var repository = SmallRepository.Create(SmallRepository.Claim + "\nheadline: The bridge opened in 1932, as its record says\n");
        repository.Put("site/site.yaml", "title: Checks\nlanguages: [en, ja, ar]\n");
        repository.Put("claims/bridge/bridge-opened.ja.yaml", "of: \"000000000000\"\nheadline: 橋は記録のとおり1932年に開通\nsummary: 市の記録には1932年3月の開通とある。\n");
        repository.Put("claims/bridge/bridge-opened.ar.yaml", "of: \"000000000000\"\nheadline: افتُتح الجسر عام 1932 كما يقول سجله\nsummary: يذكر سجل المدينة أن الافتتاح كان في مارس 1932.\n");
        return repository;
    }
}
