namespace FactCheck.Links.Client;

/// <summary>The time limit of one request; it counts only while waiting for a server.</summary>
internal sealed class TimeBudget(TimeSpan whole, TimeProvider time) : IDisposable
{
    private CancellationTokenSource? _limit;
    private TimeSpan _left = whole;
    private long _started;

    /// <summary>Cancelled with the caller's token, or when the time is used up.</summary>
    public CancellationTokenSource Start(CancellationToken cancellation)
    {
        _limit?.Dispose();
        _limit = new CancellationTokenSource(_left > TimeSpan.Zero ? _left : TimeSpan.Zero, time);
        _started = time.GetTimestamp();
        return CancellationTokenSource.CreateLinkedTokenSource(cancellation, _limit.Token);
    }

    public void Stop() => _left -= time.GetElapsedTime(_started);

    public void Dispose() => _limit?.Dispose();
}
