using System.Collections.Concurrent;
using System.Diagnostics;
using FactCheck.Diagnostics;
using FactCheck.State;

namespace FactCheck.Preview;

/// <summary>A preview that follows its files: on its own thread, each change makes a new <see cref="PreviewState"/>.</summary>
public sealed class PreviewSession : IDisposable
{
    /// <summary>A burst of changes is over after this long without one.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>A burst is cut off after this long, so that something is shown.</summary>
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(250);

    /// <summary>After this long without a change, no one is waiting for a page.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(100);

    /// <summary>Bytes that changes may allocate before an idle moment is used for garbage collection.</summary>
    private const long MostLeft = 200_000_000;

    /// <summary>Marks the end of the session in the queue; no path is empty.</summary>
    private const string End = "";

    private readonly PreviewOptions _options;
    private readonly PreviewBuild _build;
    private readonly BlockingCollection<string> _changes = [];
    private readonly InputWatch _watch;
    private readonly Thread _worker;
    private readonly Lock _lock = new();
    private TaskCompletionSource<PreviewState> _next = NewSource();
    private long _clearedAt;
    private PreviewState _current = new(0, null, 0, IsCurrent: false, [], null);

    private PreviewSession(PreviewOptions options, bool poll)
    {
        _options = options;
        _build = new PreviewBuild(options);
        _watch = InputWatch.Start(options.Root, poll, _changes.Add);
        // Not a task: an exception here is a bug and must end the program.
        _worker = new Thread(Follow) { IsBackground = true, Name = "preview" };
        _worker.Start();
    }

    /// <summary>The newest state; version 0 until the files have been read once.</summary>
    public PreviewState Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    /// <summary>Whether files are checked at intervals, because that was requested or the system does not report changes.</summary>
    public bool IsPolling => _watch.IsPolling;

    /// <param name="poll">Whether to check all files at intervals instead of having the system report changes.</param>
    public static PreviewSession Start(PreviewOptions options, bool poll) => new(options, poll);

    /// <summary>Waits until there is a state newer than <paramref name="version"/>, and returns the newest.</summary>
    public async Task<PreviewState> After(int version, CancellationToken cancellation)
    {
        while (true)
        {
            Task<PreviewState> next;
            lock (_lock)
            {
                if (_current.Version > version)
                    return _current;
                next = _next.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _changes.Add(End);
        _worker.Join();
    }

    private void Follow()
    {
        // Before the files are read: what is written after that differs from what is remembered, reported or not.
        _watch.Remember();
        Update([]);
        while (Burst() is { Count: > 0 } changed)
            Update(changed);
    }

    /// <summary>The paths of the next burst; empty when the session ends.</summary>
    private HashSet<string> Burst()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (!_changes.TryTake(out var path, Idle))
        {
            ClearUp();
            path = _changes.Take();
        }

        var watch = Stopwatch.StartNew();
        while (path != End)
        {
            changed.Add(path);
            if (watch.Elapsed > LongestBurst || !_changes.TryTake(out path, Quiet))
                return changed;
        }

        return [];
    }

    /// <summary>Collects garbage now: later, a page would have to wait for it.</summary>
    private void ClearUp()
    {
        if (GC.GetTotalAllocatedBytes() - _clearedAt < MostLeft)
            return;
        GC.Collect();
        _clearedAt = GC.GetTotalAllocatedBytes();
    }

    private void Update(IReadOnlyCollection<string> changed)
    {
        RepositoryState built;
        try
        {
            built = _build.Run(changed);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var last = Current;
            Publish(last with { Version = last.Version + 1, IsCurrent = false, Findings = [], Failure = failure.Message });
            // A folder may have disappeared while it was being listed; list it again after the burst.
            _watch.LookAgain();
            return;
        }

        var found = new List<Diagnostic>();
        var site = built.CanRender(_options.Strict) ? PreviewSite.Create(built.Site, Current.Site, found) : null;
        var isCodeChanged = changed.Any(path => !path.StartsWith("claims/", StringComparison.Ordinal));
        if (isCodeChanged)
            site?.RenderSamples(found, () => false);
        Publish(Next(built.With([.. found]), site));
        if (isCodeChanged || site is null)
            return;

        // A template may fail because of what a claim contains; neither the page nor the next change waits for these renderings.
        site.RenderSamples(found, () => _changes.Count > 0);
        if (found.Count > 0)
        {
            var last = Current;
            Publish(last with { Version = last.Version + 1, Findings = built.With([.. found]).Findings });
        }
    }

    private PreviewState Next(RepositoryState built, PreviewSite? site)
    {
        var last = Current;
        var version = last.Version + 1;
        return site is null || !built.CanRender(_options.Strict)
            ? last with { Version = version, IsCurrent = false, Findings = built.Findings, Failure = null }
            : new PreviewState(version, site, version, IsCurrent: true, built.Findings, null);
    }

    private void Publish(PreviewState state)
    {
        TaskCompletionSource<PreviewState> waiting;
        lock (_lock)
        {
            _current = state;
            waiting = _next;
            _next = NewSource();
        }

        waiting.SetResult(state);
    }

    private static TaskCompletionSource<PreviewState> NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
