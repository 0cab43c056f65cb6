using System.Collections.Immutable;
using FactCheck.State;

namespace FactCheck.Preview;

/// <summary>
/// Reports which inputs of a repository changed. It relies on the system's notifications; when they may be incomplete (too many
/// at once, a new folder, a file system without any), it compares all files with their previous state.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>Pauses between comparisons after a folder appeared: the system does not report files from before it watched.</summary>
    private static readonly ImmutableArray<TimeSpan> Settling = [.. new[] { 0.2, 0.5, 1, 2, 4, 8 }.Select(TimeSpan.FromSeconds)];

    private readonly string _root;
    private readonly Action<string> _report;
    private readonly Lock _lock = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;
    private InputStamps? _stamps;

    /// <summary>How many pauses of <see cref="Settling"/> have passed.</summary>
    private int _looks;

    /// <summary>What was in them before the watcher was attached is in the stamps but was never reported.</summary>
    private readonly HashSet<string> _newFolders = new(StringComparer.Ordinal);
    private bool _isDisposed;

    private InputWatch(string root, bool poll, Action<string> report)
    {
        _root = Path.GetFullPath(root);
        _report = report;
        IsPolling = poll;
        _timer = new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool IsPolling { get; private set; }

    /// <param name="report">Called from any thread with each path that was touched, relative to the root, separated by <c>/</c>.</param>
    public static InputWatch Start(string root, bool poll, Action<string> report)
    {
        var watch = new InputWatch(root, poll, report);
        lock (watch._lock)
        {
            if (!poll)
                watch.WatchAll();
            if (watch.IsPolling)
                watch.Poll();
        }

        return watch;
    }

    /// <summary>Records the state of all files, for comparisons; until then, a comparison reports everything as changed.</summary>
    public void Remember()
    {
        lock (_lock)
            _stamps ??= InputStamps.Of(_root);
    }

    /// <summary>Compares all files shortly, and a few more times after that.</summary>
    public void LookAgain()
    {
        lock (_lock)
        {
            _looks = 0;
            Wait();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            StopWatching();
        }

        _timer.Dispose();
    }

    private void WatchAll()
    {
        StopWatching();
        try
        {
            Watch(_root, deep: false);
            foreach (var folder in StateReader.Inputs.Select(name => Path.Combine(_root, name)).Where(Directory.Exists))
                Watch(folder, deep: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system has run out of watches, or has none for this file system, or a folder was deleted after it was listed
            // (the watcher reports that as an argument exception).
            StopWatching();
            Poll();
        }
    }

    private void Poll()
    {
        IsPolling = true;
        Remember();
        _timer.Change(PollInterval, PollInterval);
    }

    private void Watch(string folder, bool deep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = deep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            InternalBufferSize = 64 * 1024,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Touched(change.FullPath, isNew: false);
        watcher.Created += (_, change) => Touched(change.FullPath, isNew: true);
        watcher.Deleted += (_, change) => Touched(change.FullPath, isNew: false);
        watcher.Renamed += (_, change) =>
        {
            Touched(change.OldFullPath, isNew: false);
            Touched(change.FullPath, isNew: true);
        };
        watcher.Error += (_, _) => Rewatch();
        watcher.EnableRaisingEvents = true;
    }

    private void StopWatching()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _watchers.Clear();
    }

    /// <summary>Notifications were lost, or an input folder was created or deleted.</summary>
    private void Rewatch()
    {
        lock (_lock)
        {
            if (_isDisposed || IsPolling)
                return;
            WatchAll();
        }

        Compare();
        LookAgain();
    }

    private void Touched(string fullPath, bool isNew)
    {
        var path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
        if (StateReader.Inputs.Contains(path) && !(Directory.Exists(fullPath) && !isNew))
        {
            Rewatch();
            return;
        }

        if (!InputStamps.IsInput(path))
            return;
        lock (_lock)
        {
            if (_isDisposed)
                return;
            _stamps?.Renew(path);
            isNew = isNew && Directory.Exists(fullPath);
            if (isNew)
                _newFolders.Add(path);
        }

        _report(path);
        if (isNew)
            LookAgain();
    }

    private void Look()
    {
        Compare();
        lock (_lock)
        {
            _looks++;
            Wait();
        }
    }

    private void Wait()
    {
        if (!_isDisposed && !IsPolling && _looks < Settling.Length)
            _timer.Change(Settling[_looks], Timeout.InfiniteTimeSpan);
    }

    private void Compare()
    {
        List<string> changed;
        lock (_lock)
        {
            if (_isDisposed)
                return;
            var now = InputStamps.Of(_root);
            changed = [.. _newFolders, .. _stamps is null ? StateReader.Inputs : now.ChangedSince(_stamps)];
            _newFolders.Clear();
            _stamps = now;
        }

        foreach (var path in changed)
            _report(path);
    }
}
