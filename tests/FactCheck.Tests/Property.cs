using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace FactCheck.Tests;

/// <summary>
/// What holds for all values of a generator. CsCheck's own <c>Sample</c> fixes only the first value: each of its threads makes the
/// others from the clock. Here each value follows from the seed of the run and its own number, on any number of threads.
/// </summary>
internal static class Property
{
    private const int Shrinks = 1_000;

    /// <summary>Of the run: 1, or what <c>tests/random</c> chose.</summary>
    private static readonly uint Seed = Setting("FACTCHECK_SEED");

    /// <summary>How many times as many values as the tests ask for.</summary>
    private static readonly uint Factor = Setting("FACTCHECK_SAMPLES");

    public static void ForAll<T>(this Gen<T> gen, Action<T> holds, int iter = 100, int threads = -1)
    {
        var failures = new ConcurrentDictionary<long, Failure>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, iter * (long)Factor, options, (number, state) =>
        {
            if (Try(gen, holds, number, null) is not { } failure)
                return;
            failures[number] = failure;
            state.Break();
        });
        if (!failures.IsEmpty)
            Report(Smallest(gen, holds, failures.MinBy(failure => failure.Key).Value));
    }

    public static void ForAll<T>(this Gen<T> gen, Func<T, bool> holds, int iter = 100) =>
        gen.ForAll(value => Assert.True(holds(value)), iter);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int iter = 100) =>
        gen.ForAll(value => Assert.True(holds(value.Item1, value.Item2)), iter);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> holds, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2), iter);

    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> holds, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2, value.Item3), iter);

    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> holds, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2, value.Item3, value.Item4), iter);

    public static void ForAll<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> holds, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5), iter);

    public static void ForAll<T1, T2, T3, T4, T5, T6>(this Gen<(T1, T2, T3, T4, T5, T6)> gen, Action<T1, T2, T3, T4, T5, T6> holds, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6), iter);

    /// <summary>The failure of the value with this number; null if it holds, or is no smaller than <paramref name="bound"/>.</summary>
    private static Failure? Try<T>(Gen<T> gen, Action<T> holds, long number, Size? bound)
    {
        var value = gen.Generate(new PCG(unchecked((uint)number), Seed), bound, out var size);
        if (bound is not null && !Size.IsLessThan(size, bound))
            return null;
        try
        {
            holds(value);
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown, the property does not hold.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
#pragma warning disable RS0030 // Printing is not sampling.
            return new Failure(number, size, CsCheck.Check.Print(value), thrown);
#pragma warning restore RS0030
        }
    }

    private static Failure Smallest<T>(Gen<T> gen, Action<T> holds, Failure first)
    {
        var smallest = first;
        for (var n = 1; n <= Shrinks; n++)
            smallest = Try(gen, holds, first.Number + n, smallest.Size) ?? smallest;
        return smallest;
    }

    private static void Report(Failure failure) =>
        throw new PropertyException(
            string.Create(CultureInfo.InvariantCulture, $"value {failure.Number} of seed {Seed} (FACTCHECK_SEED) does not hold: {failure.Value}\n{failure.Thrown.Message}"),
            failure.Thrown);

    private static uint Setting(string name) =>
        uint.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    private sealed record Failure(long Number, Size? Size, string Value, Exception Thrown);
}

/// <summary>A value for which a property does not hold.</summary>
internal sealed class PropertyException : Exception
{
    public PropertyException()
    {
    }

    public PropertyException(string message)
        : base(message)
    {
    }

    public PropertyException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
