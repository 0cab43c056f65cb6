using System.Text.RegularExpressions;

namespace FactCheck.Tests;

/// <summary>
/// <c>Cases/&lt;name&gt;/</c> are small repositories; each is built, and every file of its site is compared with a snapshot.
/// <c>flags.txt</c> holds flags for the build, <c>pages.txt</c> the only files to compare where the others repeat them.
/// </summary>
public sealed partial class CasesTest
{
    private static readonly string Folder = Path.Join(Path.GetDirectoryName(Snapshot.FolderOf())!, "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Builds(string name)
    {
        var folder = Path.Join(Folder, name);
        using var repository = TestRepository.CopyOf(folder, name);
        var result = repository.Build(OptionalText(folder, "flags.txt"));
        Assert.True(result.Written is not null, repository.Print(result));

        Assert.Empty(BrokenLinks.In(repository.Output));
        var files = TestRepository.FilesBelow(repository.Output);
        var differences = new List<string>();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        await Compare("files.txt", "txt", string.Join('\n', files.Prepend(repository.Print(result))) + "\n");
        foreach (var file in Compared(files, OptionalText(folder, "pages.txt")))
            await Compare(RowName(file), Path.GetExtension(file)[1..], ToolVersion().Replace(repository.Page(file), "$1"));

        if (Directory.Exists(Snapshot.FolderOf()))
        {
            foreach (var orphan in Directory.EnumerateFiles(Snapshot.FolderOf(), $"CasesTest.Builds{Snapshot.Row(("case", name))}_*.verified.*").Select(Path.GetFileName).Where(file => !expected.Contains(file!)))
                differences.Add($"{orphan}: the build writes no such file; delete the snapshot, or mend the case");
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));

        async Task Compare(string file, string extension, string text)
        {
            var row = Snapshot.Row(("case", name), ("file", file));
            expected.Add($"CasesTest.Builds{row}.verified.{extension}");
            try
            {
                await Snapshot.Verify(text, extension, row);
            }
            catch (Exception difference) when (difference is Xunit.Sdk.XunitException || difference.GetType().Name == "VerifyException")
            {
                differences.Add(difference.Message);
            }
        }
    }

    /// <summary>Each field of the withheld claim, and of the document that it alone cites, holds a word that stands nowhere else.</summary>
    [Theory]
    [InlineData("--base-url https://example.org/")]
    [InlineData("--drafts")]
    public void The_text_of_a_withheld_claim_is_in_no_file(string flags)
    {
        using var repository = TestRepository.CopyOf(Path.Join(Folder, "withheld"), "withheld");
        var result = repository.Build(flags);
        Assert.True(result.Written is not null, repository.Print(result));
        var files = TestRepository.FilesBelow(repository.Output);
        Assert.Contains("claims/withheld-claim/index.html", files);
        Assert.DoesNotContain(files, file => repository.Page(file).Contains("zebra", StringComparison.OrdinalIgnoreCase) || file.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Not style sheets and scripts, which have tests of their own, nor the marker of the writer.</summary>
    private static IEnumerable<string> Compared(IEnumerable<string> files, string pages)
    {
        var only = pages.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return files.Where(file => only.Length > 0 ? only.Contains(file) : Path.GetExtension(file) is not (".css" or ".js") && !Path.GetFileName(file).StartsWith('.'));
    }

    /// <summary>The version counts commits, which are no change of a page.</summary>
    [GeneratedRegex("(\"tool\": \"factcheck) [^\"]+")]
    private static partial Regex ToolVersion();

    /// <summary>Of a page, its address; of another file, its name with extension, since the page of a folder may be named alike.</summary>
    private static string RowName(string file) =>
        file == "index.html" ? "home"
        : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"/index.html".Length]
        : Path.GetExtension(file) == ".html" ? Path.ChangeExtension(file, null)
        : file;

    private static string OptionalText(string folder, string file) =>
        File.Exists(Path.Join(folder, file)) ? File.ReadAllText(Path.Join(folder, file)) : "";
}
