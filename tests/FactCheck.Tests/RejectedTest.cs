using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Tests;

/// <summary>
/// <c>Rejected/FCnnn-short-name/</c> are repositories with a fault; <c>expected.txt</c> is what <c>check</c> prints, letter for
/// letter. A folder <c>base</c> in it is what was published before. <c>flags.txt</c> holds flags; without it the site has an
/// address. Files that cannot be stored are made by <see cref="Recipes"/>; where there is a <c>build.txt</c>, the
/// site is built, which finds what shows only in a whole site.
/// </summary>
public sealed class RejectedTest
{
    private static readonly string Folder = Path.Join(Path.GetDirectoryName(Snapshot.FolderOf())!, "Rejected");

    private static readonly IReadOnlyList<string> Folders = [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Folders];

    public static TheoryData<string> Codes => [.. Rule.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_with_good_advice(string name)
    {
        var folder = Path.Join(Folder, name);
        var flags = Path.Join(folder, "flags.txt") is var file && File.Exists(file) ? File.ReadAllText(file) : "--base-url https://example.org/";
        var printed = Printed(folder, name, flags);

        Assert.Contains($" {name[..5]}: ", printed, StringComparison.Ordinal);
        var expectedFile = Path.Join(folder, "expected.txt");
        if (Expectations.AreRewritten)
            File.WriteAllText(expectedFile, printed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.True(File.Exists(expectedFile), $"{name} has no expected.txt; run the tests with UPDATE_SNAPSHOTS=1 and read what it says");
        var expected = File.ReadAllText(expectedFile);
        Assert.True(expected == printed, $"{name}/expected.txt differs {Expectations.FirstDifference(expected, printed)}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_repository_that_violates_it(string code) =>
        Assert.Contains(Folders, name => name.StartsWith(code + "-", StringComparison.Ordinal));

    [Fact]
    public void Each_recipe_has_its_folder() =>
        Assert.DoesNotContain(Recipes.ByFolder.Keys, name => !Folders.Contains(name));

    private static string Printed(string folder, string name, string flags)
    {
        if (!Recipes.ByFolder.TryGetValue(name, out var recipe))
            return TestRepository.Print(TestRepository.Check(folder, flags), folder);

        using var repository = TestRepository.CopyOf(folder, name);
        using var held = recipe(repository);
        return repository.Print(File.Exists(Path.Join(folder, "build.txt")) ? repository.Build(flags) : repository.Check(flags));
    }
}
