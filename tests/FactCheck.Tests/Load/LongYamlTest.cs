using FactCheck.Diagnostics;

namespace FactCheck.Tests.Load;

/// <summary>Inputs of a stranger on which work that grows with the square of their length would take hours.</summary>
public sealed class LongYamlTest
{
    private const int Many = 400_000;

    public static TheoryData<string, string, string> Files => new()
    {
        { "number signs in an open bracket", "quote: [" + string.Concat(Enumerable.Repeat(" #", Many)) + "\n", "FC002" },
        { "blanks in an open bracket", "quote: [" + new string(' ', Many) + "#x\n", "FC002" },
        { "lines below a text that cannot begin so", "summary: @x\n" + string.Concat(Enumerable.Repeat("  x\n", Many)), "FC002" },
        { "escaped line breaks", "analysis: \"\n" + string.Concat(Enumerable.Repeat("  x\\\n", Many)) + "  x\"\n", "FC103" },
        { "line breaks of YAML 1.1 and the names of what could replace them",
            "summary: a\u2028b\n# " + string.Join(' ', Enumerable.Range(0xE000, 0x18FD).Select(code => code.ToString("x4", null))) + "\n", "FC103" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task They_are_read_and_reported(string what, string yaml, string code)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/long.yaml", yaml);
        using var late = Patience.Source();
        var findings = (await Task.Run(() => repository.Check()).WaitAsync(late.Token)).Findings;
        Assert.True(findings.Any(finding => finding.Code == code && finding.Severity == Severity.Error), what);
    }
}
