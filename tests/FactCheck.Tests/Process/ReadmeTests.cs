using System.Text.RegularExpressions;

namespace FactCheck.Tests.Process;

/// <summary>What the README shows is what happens.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed partial class ReadmeTests(AheadOfTimeProgram native)
{
    private static readonly string Readme = File.ReadAllText(Checkout.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_claim_passes_alone_and_in_this_repository()
    {
        using var alone = Example();
        var check = native.Program.Run("check", "--root", alone.Path, "--base-url", "https://example.org/", "--strict");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));

        using var among = Example();
        foreach (var folder in new[] { "claims", "site", "templates" })
        {
            foreach (var (path, bytes) in FileTree.Read(Checkout.PathOf(folder)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(among[$"{folder}/{path}"])!);
                File.WriteAllBytes(among[$"{folder}/{path}"], bytes);
            }
        }

        check = native.Program.Run("build", "--root", among.Path, "--base-url", "https://example.org/", "--strict");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.True(File.Exists(among["_site/claims/bridge-carries-90000-cars/index.html"]));
    }

    [Fact]
    public void Its_finding_is_printed_to_the_letter()
    {
        using var repository = Example();
        const string Claim = "claims/harbour-bridge/bridge-carries-90000-cars.yaml";
        repository.Put(Claim, File.ReadAllText(repository[Claim]).Replace("90,000", "80,000", StringComparison.Ordinal));

        var check = native.Program.Run("check", "--root", repository.Path, "--quiet");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("```\n" + check.Error.ReplaceLineEndings("\n") + "```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_exit_codes_are_those_of_the_help()
    {
        var help = native.Program.Run("--help").Output;
        var line = help.Split('\n').Single(text => text.Contains("Exit codes: 0 ok", StringComparison.Ordinal));
        Assert.Equal(
            Numbers().Matches(line).Select(match => match.Value),
            ExitCodeRows().Matches(Readme).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Its_folders_and_pictures_exist()
    {
        var places = Places().Matches(Readme, Readme.IndexOf("## Where things are", StringComparison.Ordinal)).Select(match => match.Groups[1].Value)
            .Concat(Pictures().Matches(Readme).Select(match => match.Groups[1].Value)).ToList();
        Assert.True(places.Count >= 15);
        Assert.All(places, place => Assert.True(Path.Exists(Checkout.PathOf(place)), place));
    }

    [Fact]
    public void Every_top_level_folder_of_the_library_is_explained()
    {
        var folders = Directory.EnumerateDirectories(Checkout.PathOf("src/FactCheck")).Select(folder => Path.GetFileName(folder)!)
            .Where(name => name is not ("bin" or "obj"));
        Assert.All(folders, folder => Assert.Contains($"\nsrc/FactCheck/{folder}/ ", Readme, StringComparison.Ordinal));
    }

    private static TemporaryFolder Example()
    {
        var folder = new TemporaryFolder();
        foreach (Match file in Files().Matches(Readme))
            folder.Put(file.Groups[1].Value, file.Groups[2].Value);
        Assert.Equal(3, FileTree.Read(folder.Path).Count);
        return folder;
    }

    [GeneratedRegex(@"^`(claims/[^`]+)`\n\n```\w*\n(.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex(@"^([\w./]+/\S*)  *\w", RegexOptions.Multiline)]
    private static partial Regex Places();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex Pictures();

    [GeneratedRegex(@"^\| ([0-9]+) \|", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRows();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
