namespace FactCheck.Tests.Links;

/// <summary>A clock whose timers end when a test calls <see cref="RunOut"/>.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Action> _timers = [];

    /// <summary>The waits, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public void RunOut()
    {
        foreach (var timer in _timers)
            timer();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        _timers.Add(() => callback(state));
        return new Stopped();
    }

    private sealed class Stopped : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
