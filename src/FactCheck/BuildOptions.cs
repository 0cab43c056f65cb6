using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review;
using FactCheck.State;

namespace FactCheck;

/// <param name="Root">The folder that holds <c>claims</c>.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Parallelism">Largest number of workers.</param>
public sealed record BuildOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism)
{
    /// <summary>Where the files are read from; the folder on disk unless set.</summary>
    public IInputTree Input { get; init; } = new DiskTree(Root);

    /// <summary>Receives progress; null if no one listens.</summary>
    public BuildProgress? Progress { get; init; }

    /// <summary>What was published before; null if history is not checked.</summary>
    public Baseline? Baseline { get; init; }
}
