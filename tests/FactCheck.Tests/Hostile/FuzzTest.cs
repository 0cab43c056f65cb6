using FactCheck.Fuzz;

namespace FactCheck.Tests.Hostile;

/// <summary>A short run of tests/FactCheck.Fuzz with a fixed seed; longer ones are started by hand.</summary>
public sealed class FuzzTest
{
    private static readonly Corpus Corpus = Corpus.Read(TestRepository.OfThisProject());

    public static TheoryData<string> Names => [.. FuzzTargets.All(Corpus).Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Many_hostile_inputs_meet_no_crash_and_no_unescaped_output(string name)
    {
        var run = FuzzRun.Of(FuzzTargets.All(Corpus).First(target => target.Name == name), seed: 1, executions: name == "template" ? 50 : 1_000, TimeSpan.MaxValue);
        Assert.Equal("", string.Join('\n', run.Failures.Select(failure => $"{failure.Fault}\n{failure.Input}")));
    }
}
