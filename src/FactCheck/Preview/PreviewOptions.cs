using FactCheck.Plan;

namespace FactCheck.Preview;

/// <param name="Root">The folder that contains <c>claims</c>.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
/// <param name="Parallelism">The maximum number of workers.</param>
public sealed record PreviewOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism);
