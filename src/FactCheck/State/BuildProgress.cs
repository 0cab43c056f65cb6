namespace FactCheck.State;

/// <summary>The phases of a build that a progress line names: those that take long with many files.</summary>
public enum BuildPhase { Reading, Anchoring, Checking, Planning, Rendering, Writing, Drawing }

/// <summary>The progress of a build. The build writes it; any thread may read it.</summary>
public sealed class BuildProgress
{
    private int _phase;
    private int _done;
    private int _total;

    public BuildPhase Phase => (BuildPhase)Volatile.Read(ref _phase);

    /// <summary>Finished outputs, while rendering; else 0.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>All outputs, while rendering; 0 if the phase is not counted.</summary>
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
