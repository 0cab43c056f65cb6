using System.Collections.Immutable;
using CsCheck;
using FactCheck.Fuzz;

namespace FactCheck.Tests.Hostile;

/// <summary>A short run of tests/FactCheck.Fuzz with a fixed seed; longer ones are started by hand.</summary>
public sealed class FuzzTest
{
    /// <summary>How long an execution takes is measured by hand, on a machine that does nothing else.</summary>
    private static readonly FuzzBounds Bounds = new(Patience.Bound, Patience.Bound);

    private static readonly ImmutableArray<FuzzTarget> Targets = FuzzTargets.All(Corpus.Read(TestRepository.OfThisProject()));

    public static TheoryData<string> Names => [.. Targets.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Many_hostile_inputs_meet_no_crash_and_no_unescaped_output(string name)
    {
        var run = FuzzRun.Of(Targets.First(target => target.Name == name), seed: 1, executions: name is "report-sarif" or "typed" ? 200 : 1_000, TimeSpan.MaxValue, Bounds);
        Assert.Equal("", string.Join('\n', run.Failures.Select(failure => $"{failure.Fault}\n{failure.Input}")));
    }

    [Fact]
    public void The_same_seed_gives_the_same_inputs()
    {
        List<string>[] runs = [[], []];
        foreach (var inputs in runs)
            FuzzRun.Of(Targets.First(target => target.Name == "typed") with { Run = _ => null }, seed: 7, executions: 20, TimeSpan.MaxValue, Bounds, inputs.Add);
        Assert.Equal(runs[0], runs[1]);
    }

    [Fact]
    public void An_execution_without_an_end_is_given_up_and_its_input_told()
    {
        using var never = new ManualResetEvent(initialState: false);
        var target = new FuzzTarget("waits", Gen.Const("endless"), _ =>
        {
            never.WaitOne();
            return null;
        });
        var run = FuzzRun.Of(target, seed: 1, executions: 1_000, TimeSpan.MaxValue, Bounds with { Endless = TimeSpan.FromMilliseconds(200) });
        never.Set();
        Assert.Equal("endless", Assert.Single(run.Failures).Input);
        Assert.Equal(1, run.Executions);
    }

    [Fact]
    public void What_a_target_throws_or_tells_is_a_failure_with_its_input()
    {
        var target = new FuzzTarget("faulty", Gen.Const("x"), _ => throw new InvalidOperationException("thrown here"));
        Assert.All(FuzzRun.Of(target, seed: 1, executions: 10, TimeSpan.MaxValue, Bounds).Failures, failure => Assert.Contains("thrown here", failure.Fault, StringComparison.Ordinal));
        Assert.Equal("told", FuzzRun.Fault(target with { Run = _ => "told" }, "x", Bounds));
    }
}
