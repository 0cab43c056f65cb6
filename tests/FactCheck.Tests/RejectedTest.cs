using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Tests;

/// <summary>
/// Each <see cref="RejectedCase"/> is a repository with a fault; <c>expected.txt</c> is what <c>check</c> prints, letter for
/// letter. A folder <c>base</c> in it is what was published before. Files that cannot be stored are made by <see cref="Recipes"/>.
/// </summary>
public sealed class RejectedTest
{
    public static TheoryData<string> Names => [.. RejectedCase.All.Select(one => one.Name)];

    public static TheoryData<string> Codes => [.. Rule.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_with_good_advice(string name)
    {
        var rejected = new RejectedCase(name);
        var printed = Printed(rejected);

        Assert.Contains($" {name[..5]}: ", printed, StringComparison.Ordinal);
        if (Expectations.AreRewritten)
            File.WriteAllText(rejected.ExpectedFile, printed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.True(File.Exists(rejected.ExpectedFile), $"{name} has no expected.txt; run the tests with UPDATE_SNAPSHOTS=1 and read what it says");
        var expected = File.ReadAllText(rejected.ExpectedFile);
        Assert.True(expected == printed, $"{name}/expected.txt differs {Expectations.FirstDifference(expected, printed)}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_repository_that_violates_it(string code) =>
        Assert.Contains(RejectedCase.All, rejected => rejected.Name.StartsWith(code + "-", StringComparison.Ordinal));

    /// <summary>What an editor or GitHub opens. A finding may stand at a file that is missing only if its words tell to write that file.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Each_finding_stands_at_a_file_that_exists(string name)
    {
        var rejected = new RejectedCase(name);
        using var repository = rejected.Compose();
        using var held = Recipes.ByFolder.TryGetValue(rejected.Name, out var recipe) ? recipe(repository.Root) : null;
        var findings = (rejected.IsBuilt ? repository.Build(rejected.Flags) : repository.Check(rejected.Flags)).Findings;
        Assert.Empty(findings
            .Where(finding => !new[] { finding.File, $"base/{finding.File}" }.Any(file => Path.Exists(Path.Join(repository.Root, file))))
            .Where(finding => !Path.HasExtension(finding.File) || !$"{finding.Message}\n{finding.Hint}".Contains(Path.GetFileName(finding.File), StringComparison.Ordinal))
            .Select(finding => $"{finding.Code} at {finding.File}: {finding.Message}"));
    }

    [Fact]
    public void Each_recipe_has_its_folder() =>
        Assert.Empty(Recipes.ByFolder.Keys.Except(RejectedCase.All.Select(rejected => rejected.Name)));

    [Fact]
    public void What_the_cases_share_has_no_fault() =>
        Assert.Empty(TestRepository.Check(RejectedCase.SharedFolder, "--base-url https://example.org/").Findings);

    [Fact]
    public void A_case_shows_only_what_it_has_of_its_own() =>
        Assert.Empty(RejectedCase.All.SelectMany(rejected => rejected.Flaws()));

    private static string Printed(RejectedCase rejected)
    {
        using var repository = rejected.Compose();
        using var held = Recipes.ByFolder.TryGetValue(rejected.Name, out var recipe) ? recipe(repository.Root) : null;
        return repository.Print(rejected.IsBuilt ? repository.Build(rejected.Flags) : repository.Check(rejected.Flags));
    }
}
