using System.Collections.Concurrent;

namespace FactCheck.Write;

/// <summary>A tree brought up to date by comparing bytes: what is equal stays untouched, with its inode and its time.</summary>
internal sealed class StagedTree
{
    private const long Unfinished = -1;

    private readonly string _root;
    private readonly TreeScan _before;
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _foldersBySpan;
    private readonly ConcurrentDictionary<string, long> _written = new(StringComparer.Ordinal);
    private readonly Lock _kindChange = new();

    public StagedTree(string root)
    {
        _root = root;
        _before = TreeScan.Of(root);
        _foldersBySpan = _before.Folders.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The files written so far, with their lengths in bytes.</summary>
    public IReadOnlyDictionary<string, long> Written => _written;

    /// <summary>Whether a write has begun and not ended.</summary>
    public bool HasFailed => _written.Values.Contains(Unfinished);

    /// <summary>Safe to call from several threads.</summary>
    /// <returns>Whether the file on disk had to change.</returns>
    /// <exception cref="ArgumentException">The path was written before.</exception>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_written.TryAdd(path, Unfinished))
            throw new ArgumentException($"the output '{path}' is written twice", nameof(path));

        UseFolderOf(path);
        var changed = Update(path, bytes);
        _written[path] = bytes.Length;
        return changed;
    }

    /// <summary>Deletes every file and folder that was not written.</summary>
    /// <param name="except">A file that is still to be written.</param>
    /// <returns>How many files were deleted.</returns>
    /// <exception cref="InvalidOperationException">A write has failed, or one path is both a file and a folder.</exception>
    public int RemoveTheRest(string except)
    {
        foreach (var (path, length) in _written)
        {
            if (length == Unfinished)
                throw new InvalidOperationException($"the output '{path}' was not written to its end");
            if (_before.Folders.GetValueOrDefault(path))
                throw new InvalidOperationException($"the output '{path}' is both a file and a folder");
        }

        var rest = _before.Files.Keys.Where(path => path != except && !_written.ContainsKey(path)).ToList();
        foreach (var path in rest)
            File.Delete(FullPath(path));

        var unused = _before.Folders.Where(folder => !folder.Value).Select(folder => folder.Key).ToList();
        unused.Sort(StringComparer.Ordinal);
        for (var i = unused.Count - 1; i >= 0; i--)
            Directory.Delete(FullPath(unused[i]));
        return rest.Count;
    }

    private bool Update(string path, ReadOnlySpan<byte> bytes)
    {
        if (_before.Files.TryGetValue(path, out var length))
        {
            if (length == bytes.Length && FileBytes.AreIn(FullPath(path), bytes))
                return false;
            FileBytes.Overwrite(FullPath(path), bytes, length);
            return true;
        }

        if (_before.Folders.ContainsKey(path))
            RemoveStaleFolder(path);
        FileBytes.Create(FullPath(path), bytes);
        return true;
    }

    private void UseFolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        if (end < 0 || (_foldersBySpan.TryGetValue(path.AsSpan(0, end), out var used) && used))
            return;

        var folders = new List<string>();
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            folders.Add(path[..slash]);

        if (!_before.Folders.ContainsKey(folders[^1]))
        {
            foreach (var folder in folders)
                RemoveStaleFile(folder);
            Directory.CreateDirectory(FullPath(folders[^1]));
        }

        foreach (var folder in folders)
            _before.Folders[folder] = true;
    }

    /// <summary>What was a page before is a folder now.</summary>
    private void RemoveStaleFile(string path)
    {
        if (!_before.Files.ContainsKey(path))
            return;
        lock (_kindChange)
        {
            if (!_before.Files.ContainsKey(path))
                return;
            File.Delete(FullPath(path));
            _before.Files.TryRemove(path, out _);
        }
    }

    /// <summary>What was a folder before is a page now.</summary>
    private void RemoveStaleFolder(string path)
    {
        if (_before.Folders[path])
            throw new InvalidOperationException($"the output '{path}' is both a file and a folder");
        Directory.Delete(FullPath(path), recursive: true);
        foreach (var file in _before.Files.Keys.Where(file => file.StartsWith(path + "/", StringComparison.Ordinal)))
            _before.Files.TryRemove(file, out _);
        foreach (var folder in _before.Folders.Keys.Where(f => f == path || f.StartsWith(path + "/", StringComparison.Ordinal)))
            _before.Folders.TryRemove(folder, out _);
    }

    private string FullPath(string path) => Path.Join(_root, path);
}
