using System.Text.RegularExpressions;
using FactCheck.Tests.Process;

namespace FactCheck.Tests;

/// <summary><c>tests/run --quick</c> starts no program and is ready in two minutes.</summary>
public sealed partial class QuickRunTest
{
    [Fact]
    public void What_starts_programs_is_left_out()
    {
        var slow = SlowList().Match(File.ReadAllText(Checkout.PathOf("tests/run"))).Groups[1].Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(slow);
        var folder = Checkout.PathOf("tests/FactCheck.Tests");
        Assert.Empty(
            TestRepository.FilesBelow(folder)
                .Where(file => TestFile().IsMatch(file))
                .Where(file => Programs().IsMatch(File.ReadAllText(Path.Join(folder, file))))
                .Where(file => !slow.Any(part => $".{file.Replace('/', '.')}".Contains(part, StringComparison.Ordinal)))
                .Where(file => file != nameof(QuickRunTest) + ".cs")
                .Select(file => $"{file} starts a program: move it to a folder that tests/run leaves out of a quick run, or name it there"));
    }

    [GeneratedRegex(@"^slow=\(([^)]+)\)$", RegexOptions.Multiline)]
    private static partial Regex SlowList();

    [GeneratedRegex("^(?!bin/|obj/).*Tests?\\.cs$")]
    private static partial Regex TestFile();

    /// <summary>Git and mkfifo are ready at once.</summary>
    [GeneratedRegex("AheadOfTimeProgram|FactCheckProgram|BuiltSites|PackedTool|WorkflowRun|Judge\\.|ProcessRun\\.")]
    private static partial Regex Programs();
}
