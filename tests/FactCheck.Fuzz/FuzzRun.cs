using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace FactCheck.Fuzz;

/// <summary>The number of runs of a target, and the first inputs that it failed on.</summary>
internal sealed record FuzzRun(string Target, long Executions, TimeSpan Time, IReadOnlyList<FuzzFailure> Failures)
{
    private const int MostFailures = 5;

    /// <summary>Runs until either bound is reached, or an execution does not end. The same seed gives the same inputs.</summary>
    /// <param name="begun">Receives each input before it runs, for those that the process does not survive.</param>
    public static FuzzRun Of(FuzzTarget target, uint seed, long executions, TimeSpan time, FuzzBounds bounds, Action<string>? begun = null)
    {
        var state = new State(target, seed, executions, time, bounds, begun);
        var worker = new Thread(state.Run) { IsBackground = true, Name = target.Name };
        worker.Start();
        while (!worker.Join(bounds.Endless / 4))
        {
            if (state.Endless() is { } input)
                return state.Result([.. state.Failures, new FuzzFailure(input, string.Create(CultureInfo.InvariantCulture, $"did not end within {bounds.Endless.TotalSeconds:0.0} s"))]);
        }

        return state.Result([.. state.Failures]);
    }

    /// <summary>Any exception is a fault: the parts under test promise none.</summary>
    public static string? Fault(FuzzTarget target, string input, FuzzBounds bounds)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var fault = target.Run(input);
            return fault ?? (watch.Elapsed > bounds.Longest ? string.Create(CultureInfo.InvariantCulture, $"took {watch.Elapsed.TotalSeconds:0.0} s") : null);
        }
#pragma warning disable CA1031 // What is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown.ToString();
        }
    }

    /// <summary>What the thread that runs the inputs shares with the one that watches it.</summary>
    private sealed class State(FuzzTarget target, uint seed, long executions, TimeSpan time, FuzzBounds bounds, Action<string>? begun)
    {
        private readonly Lock _lock = new();
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private readonly List<FuzzFailure> _failures = [];
        private long _done;
        private (string Input, TimeSpan Start)? _current;

        public List<FuzzFailure> Failures
        {
            get
            {
                lock (_lock)
                    return [.. _failures];
            }
        }

        public void Run()
        {
            // With the stream alone, CsCheck takes the state from the clock.
            var random = new PCG(seed, seed);
            while (_done < executions && _watch.Elapsed < time && Failures.Count < MostFailures)
            {
                var input = target.Inputs.Generate(random, null, out _);
                begun?.Invoke(input);
                lock (_lock)
                    (_current, _done) = ((input, _watch.Elapsed), _done + 1);
                var fault = Fault(target, input, bounds);
                lock (_lock)
                {
                    _current = null;
                    if (fault is not null)
                        _failures.Add(new FuzzFailure(input, fault));
                }
            }
        }

        /// <summary>The input that has been running for too long; null if none has.</summary>
        public string? Endless()
        {
            lock (_lock)
                return _current is var (input, start) && _watch.Elapsed - start > bounds.Endless ? input : null;
        }

        public FuzzRun Result(IReadOnlyList<FuzzFailure> failures)
        {
            lock (_lock)
                return new FuzzRun(target.Name, _done, _watch.Elapsed, failures);
        }
    }
}

/// <summary>How long one execution may take.</summary>
/// <param name="Longest">What lasts longer is a fault.</param>
/// <param name="Endless">A longer run is given up; its thread stays.</param>
internal sealed record FuzzBounds(TimeSpan Longest, TimeSpan Endless)
{
    /// <summary>For a machine that does nothing else.</summary>
    public static FuzzBounds OfAQuietMachine { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
}

/// <param name="Fault">What was wrong.</param>
internal sealed record FuzzFailure(string Input, string Fault);
