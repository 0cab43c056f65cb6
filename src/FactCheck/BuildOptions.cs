using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review;
using FactCheck.State;

namespace FactCheck;

/// <param name="Root">The folder that holds <c>claims</c>.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
/// <param name="Parallelism">The most workers.</param>
public sealed record BuildOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism)
{
    /// <summary>The files to read; default: the folder on disk.</summary>
    public IInputTree Input { get; init; } = new DiskTree(Root);

    /// <summary>Receives progress; null if no one listens.</summary>
    public BuildProgress? Progress { get; init; }

    /// <summary>The published state to compare with; null to skip the history checks.</summary>
    public Baseline? Baseline { get; init; }
}
