using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace FactCheck.Fuzz;

/// <summary>How often a target ran, and the first inputs that it did not stand.</summary>
internal sealed record FuzzRun(string Target, long Executions, TimeSpan Time, IReadOnlyList<FuzzFailure> Failures)
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const int MostFailures = 5;

    /// <summary>Runs until either bound is reached. The same seed gives the same inputs.</summary>
    /// <param name="begun">Told of each input before it runs, for those that the process does not survive.</param>
    public static FuzzRun Of(FuzzTarget target, uint seed, long executions, TimeSpan time, Action<string>? begun = null)
    {
        var random = new PCG(seed);
        var failures = new List<FuzzFailure>();
        var watch = Stopwatch.StartNew();
        long done = 0;
        while (done < executions && watch.Elapsed < time && failures.Count < MostFailures)
        {
            var input = target.Inputs.Generate(random, null, out _);
            begun?.Invoke(input);
            done++;
            if (Fault(target, input) is { } fault)
                failures.Add(new FuzzFailure(input, fault));
        }

        return new FuzzRun(target.Name, done, watch.Elapsed, failures);
    }

    /// <summary>Any exception is a fault: the parts under test promise none.</summary>
    public static string? Fault(FuzzTarget target, string input)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var fault = target.Run(input);
            return fault ?? (watch.Elapsed > Longest ? string.Create(CultureInfo.InvariantCulture, $"took {watch.Elapsed.TotalSeconds:0.0} s") : null);
        }
#pragma warning disable CA1031 // What is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown.ToString();
        }
    }
}

/// <param name="Fault">What was wrong.</param>
internal sealed record FuzzFailure(string Input, string Fault);
