using System.Collections.Immutable;
using System.Text;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Tests.Reports;

/// <summary>Reports about findings that a test makes up.</summary>
internal static class ReportSamples
{
    private static readonly Lazy<BuildResult> Checked = new(() =>
    {
        using var repository = TestRepository.Small();
        return repository.Check("--base-url https://example.org/");
    });

    public static Diagnostic Finding(Rule rule, string file, string message, string? hint = null, int line = 1) =>
        rule.At(file, new Location(line, 3, 4), message, hint);

    public static string Write(string format, IEnumerable<Diagnostic> findings, string rootInWorkspace = "", string? root = null)
    {
        ImmutableArray<Diagnostic> list = [.. findings];
        var input = new ReportInput(
            Checked.Value with { State = Checked.Value.State with { Findings = list } }, list, new SourceLineReader(root ?? Path.GetTempPath()), "1 claim, 1 source", rootInWorkspace);
        using var output = new MemoryStream();
        ReportFormats.Write(format, input, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
