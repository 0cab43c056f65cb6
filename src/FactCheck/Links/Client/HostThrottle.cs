using System.Collections.Concurrent;

namespace FactCheck.Links.Client;

/// <summary>Sends one request at a time to each host, with a pause between them, longer if the host asks for it.</summary>
/// <param name="delay">Between the end of a request and the start of the next to the same host.</param>
internal sealed class HostThrottle(TimeSpan delay, TimeProvider time, Func<TimeSpan, CancellationToken, Task> pause) : IDisposable
{
    /// <summary>The longest pause that a host may ask for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Does the work when the host is free; null if the host asks for too long a pause.</summary>
    public async Task<T?> Take<T>(string host, Func<Task<(T Result, TimeSpan? RetryAfter)>> work, CancellationToken cancellation)
        where T : class
    {
        var turn = _turns.GetOrAdd(host, static _ => new Turn());
        await turn.Gate.WaitAsync(cancellation);
        try
        {
            if (turn.IsClosed)
                return null;
            if (turn.EndedAt is { } ended && turn.Wait - time.GetElapsedTime(ended) is var wait && wait > TimeSpan.Zero)
                await pause(wait, cancellation);
            var (result, asked) = await work();
            turn.EndedAt = time.GetTimestamp();
            turn.Wait = asked > delay ? asked.Value : delay;
            turn.IsClosed = turn.Wait > LongestWait;
            return result;
        }
        finally
        {
            turn.Gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var turn in _turns.Values)
            turn.Gate.Dispose();
    }

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        /// <summary>Timestamp of the end of the last request; null before the first.</summary>
        public long? EndedAt { get; set; }

        public TimeSpan Wait { get; set; }

        public bool IsClosed { get; set; }
    }
}
