using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Review;

namespace FactCheck.Tests.Diagnostics;

/// <summary>The examples that <c>factcheck explain</c> prints are what <c>check</c> says they are.</summary>
public sealed class RuleExamplesTest
{
    public static TheoryData<string> WithFiles => [.. Rule.All.Where(rule => !rule.Bad.Files.IsEmpty).Select(rule => rule.Code)];

    public static TheoryData<string> WithGoodFiles => [.. Rule.All.Where(rule => !rule.Good.Files.IsEmpty).Select(rule => rule.Code)];

    [Fact]
    public void The_repository_of_the_examples_breaks_no_rule()
    {
        using var repository = Repository();
        Assert.Empty(repository.Check().Findings);
    }

    [Theory]
    [MemberData(nameof(WithFiles))]
    public void A_bad_example_is_found(string code)
    {
        using var repository = With(Rule.Find(code)!.Bad);
        var result = Check(repository, code);
        Assert.True(result.Findings.Any(finding => finding.Code == code), $"{code} is not among:\n{repository.Print(result)}");
    }

    [Theory]
    [MemberData(nameof(WithGoodFiles))]
    public void A_good_example_has_no_error_and_does_not_break_the_rule(string code)
    {
        using var repository = With(Rule.Find(code)!.Good);
        var result = Check(repository, code);
        Assert.True(result.Findings.All(finding => finding.Code != code && finding.Severity < Severity.Error), repository.Print(result));
    }

    [Fact]
    public void Every_rule_has_all_that_explains_it()
    {
        foreach (var rule in Rule.All)
        {
            Assert.Matches("^FC[0-7][0-9]{2}$", rule.Code);
            Assert.False(rule.Title.EndsWith('.') || string.IsNullOrWhiteSpace(rule.Title), rule.Code);
            foreach (var sentence in new[] { rule.Why, rule.Fix })
                Assert.True(sentence.Length > 20 && char.IsUpper(sentence[0]) | sentence[0] == '\'' && sentence.EndsWith('.'), $"{rule.Code}: {sentence}");
            foreach (var example in new[] { rule.Bad, rule.Good })
                Assert.True(example.Files.IsEmpty != example.Description is null, $"{rule.Code}: an example has either files or a description");
            Assert.False(rule.Bad.Description == rule.Good.Description && rule.Bad.Files.SequenceEqual(rule.Good.Files), $"{rule.Code}: both examples are the same");
            Assert.All(rule.Sources, source => Assert.False(source.EndsWith('.'), rule.Code));
        }
    }

    /// <summary>For rules over time, the repository of the examples is what was published before.</summary>
    private static BuildResult Check(TestRepository repository, string code)
    {
        if (!(string.CompareOrdinal(code, "FC411") >= 0 && string.CompareOrdinal(code, "FC422") < 0) && code != "FC440")
            return repository.Check(code is "FC114" or "FC410" ? "--as-of 2026-06-01" : "");
        using var before = Repository();
        return repository.Check(new Baseline("before", new DiskTree(before.Root)));
    }

    private static TestRepository With(Example example)
    {
        var repository = Repository();
        foreach (var (file, text) in example.Files)
            repository.Put(file, Merged(file, text) + "\n");
        return repository;
    }

    private static TestRepository Repository()
    {
        var repository = new TestRepository();
        foreach (var (file, text) in ExampleRepository.Files)
            repository.Put(file, text + "\n");
        return repository;
    }

    /// <summary>The keys of the example after those keys of the file that it does not have.</summary>
    private static string Merged(string file, string text)
    {
        if (!file.EndsWith(".yaml", StringComparison.Ordinal) || ExampleRepository.Files.FirstOrDefault(known => known.File == file) is not { } whole)
            return text;
        var keys = Keys(text).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', [.. Keys(whole.Text).Where(key => !keys.Contains(key.Name)).Select(key => key.Text), text]);
    }

    private static IEnumerable<(string Name, string Text)> Keys(string yaml)
    {
        var name = "";
        var lines = new List<string>();
        foreach (var line in yaml.Split('\n'))
        {
            if (line.Length > 0 && char.IsAsciiLetter(line[0]))
            {
                if (lines.Count > 0)
                    yield return (name, string.Join('\n', lines));
                (name, lines) = (line[..line.IndexOf(':', StringComparison.Ordinal)], []);
            }

            lines.Add(line);
        }

        yield return (name, string.Join('\n', lines));
    }
}
