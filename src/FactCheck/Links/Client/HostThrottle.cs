using System.Collections.Concurrent;

namespace FactCheck.Links.Client;

/// <summary>One request at a time to each host, with a pause between two, longer where the host asks for it.</summary>
/// <param name="delay">Between the end of a request and the start of the next to the same host.</param>
/// <param name="time">Tells how long ago the last request was.</param>
/// <param name="pause">Waits.</param>
internal sealed class HostThrottle(TimeSpan delay, TimeProvider time, Func<TimeSpan, CancellationToken, Task> pause) : IDisposable
{
    /// <summary>The longest that a host's wish to be left alone is waited for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The work once it is the host's turn; null where the host wants to be left alone for too long.</summary>
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

        /// <summary>When the last request ended, as the clock counts; null before the first.</summary>
        public long? EndedAt { get; set; }

        public TimeSpan Wait { get; set; }

        public bool IsClosed { get; set; }
    }
}
