namespace FactCheck.Tests.Links;

/// <summary>A clock that does not move; its timers run.</summary>
internal sealed class StillTime : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => 0;
}
