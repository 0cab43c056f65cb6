using FactCheck.Plan;

namespace FactCheck.Preview;

/// <param name="Root">The folder that holds <c>claims</c>.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Parallelism">Largest number of workers.</param>
public sealed record PreviewOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism);
