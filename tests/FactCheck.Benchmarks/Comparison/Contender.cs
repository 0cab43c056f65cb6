namespace FactCheck.Benchmarks.Comparison;

/// <summary>Something that is measured once in every round.</summary>
/// <param name="Output">The folder that a round writes to; null if nothing is written.</param>
/// <param name="Run">Takes the round, from 1.</param>
internal sealed record Contender(string Name, Func<int, string>? Output, Func<int, TimedRun> Run)
{
    public List<TimedRun> Runs { get; } = [];
}
