namespace FactCheck.State;

/// <summary>Phases of a build that take long with many files, in the words of a progress line.</summary>
public enum BuildPhase { Reading, Anchoring, Checking, Planning, Rendering, Writing }

/// <summary>How far a build is; written by the build, read by whoever shows it, from any thread.</summary>
public sealed class BuildProgress
{
    private int _phase;
    private int _done;
    private int _total;

    public BuildPhase Phase => (BuildPhase)Volatile.Read(ref _phase);

    /// <summary>Outputs that are finished, while rendering; else 0.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Outputs that will be; 0 where the phase is not counted.</summary>
    public int Total => Volatile.Read(ref _total);

    internal void Enter(BuildPhase phase, int total = 0)
    {
        Volatile.Write(ref _total, 0);
        Volatile.Write(ref _done, 0);
        Volatile.Write(ref _phase, (int)phase);
        Volatile.Write(ref _total, total);
    }

    internal void Finish() => Interlocked.Increment(ref _done);
}
