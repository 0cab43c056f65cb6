using FactCheck.Diagnostics;

namespace FactCheck.Tests.Hostile;

public sealed class ManyFindingsTest
{
    private const int Files = 5_000;

    [Fact]
    public void Two_thousand_findings_in_five_thousand_files_are_told_in_one_run_complete_and_in_order()
    {
        using var repository = new TestRepository();
        var expected = new List<string>();
        for (var dossier = 0; dossier < 50; dossier++)
        {
            var folder = $"claims/dossier-{dossier}";
            repository.Put($"{folder}/source.yaml", "title: Notice of the Harbour Library\nlanguage: en\n");
            repository.Put($"{folder}/source.txt", string.Concat(Enumerable.Range(0, 98).Select(i => $"The library opens on day {i}.\n")));
            for (var i = 0; i < 98; i++)
            {
                var isWrong = i % 5 < 2;
                var file = $"{folder}/claim-{dossier}-{i}.yaml";
                repository.Put(file, TestRepository.Claim($"The library {(isWrong ? "closes" : "opens")} on day {i}."));
                if (isWrong)
                    expected.Add($"{file} FC203");
            }
        }

        Assert.Equal(Files, TestRepository.FilesBelow(repository.Root).Count);
        var result = repository.Check("--base-url https://example.org/");
        expected.Sort(StringComparer.Ordinal);

        Assert.Equal(2_000, expected.Count);
        Assert.Equal(expected, result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.File} {finding.Code}"));
        var printed = repository.Print(result);
        Assert.Equal(2_000, printed.Split(": error FC203: ").Length - 1);
        Assert.Contains("2000 errors", printed, StringComparison.Ordinal);
        Assert.Equal(printed, repository.Print(repository.Check("--base-url https://example.org/ --parallelism 1")));
    }

    [Fact]
    public void A_folder_of_fifty_thousand_names_is_listed_whole_and_each_name_told()
    {
        using var repository = TestRepository.Small();
        var folder = Path.Join(repository.Root, "claims/library/evidence");
        Directory.CreateDirectory(folder);
        for (var i = 0; i < 50_000; i++)
            File.WriteAllBytes(Path.Join(folder, $"n{i}.txt"), []);
        var result = repository.Check("--base-url https://example.org/");
        Assert.Equal(50_000, result.Findings.Count(finding => finding.Code == "FC009"));
        Assert.Single(result.Anchored.Claims);
    }
}
