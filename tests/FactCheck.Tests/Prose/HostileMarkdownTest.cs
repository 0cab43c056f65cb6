namespace FactCheck.Tests.Prose;

/// <summary>A page of a million characters, all of them signs that begin something. A step for each pair of signs would take hours.</summary>
public sealed class HostileMarkdownTest
{
    private const int Length = 1_000_000;

    [Theory]
    [InlineData("a <!-- ", "FC021", Length / 7)]
    [InlineData("<b a=\"<!-- ", "FC021", Length / 11)]
    [InlineData("<a href=\"", null, 0)]
    [InlineData("<b>", "FC022", Length / 3)]
    [InlineData("**a ", "FC505", 1)]
    [InlineData("** a ", "FC023", 1)]
    [InlineData("[^1]: a\n", "FC307", Length / 8)]
    [InlineData("[^1] ", "FC306", Length / 5)]
    [InlineData("# a\n", null, 0)]
    [InlineData("# b\n[a](#c) [^d]\n[^d]: \n", "FC502", Length / 24)]
    [InlineData("&#8203; ", "FC014", 1)]
    [InlineData("&#x2066;", "FC015", 1)]
    [InlineData("![](a.png) ", "FC508", Length / 11)]
    [InlineData("[a](", "FC505", 1)]
    [InlineData("[a](<", "FC505", 1)]
    [InlineData("[a]", null, 0)]
    [InlineData("[a [b](c) <https://d> ", "FC505", 1)]
    public void Is_checked_in_time_that_grows_with_its_length(string signs, string? code, int findings)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\n" + string.Concat(Enumerable.Repeat(signs, Length / signs.Length)) + "\n");
        var found = repository.Check().Findings.Where(finding => finding.File == "site/pages/about.md").CountBy(finding => finding.Code).ToDictionary();
        if (code is null)
            Assert.Empty(found);
        else
            Assert.Equal(findings, found[code]);
    }
}
