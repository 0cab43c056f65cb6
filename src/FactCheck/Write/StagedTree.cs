using System.Collections.Concurrent;

namespace FactCheck.Write;

/// <summary>Brings a tree up to date by comparing bytes: equal files are not touched and keep their inode and time.</summary>
/// <param name="names">How the file system compares names: if it ignores case, "Logo.png" and "logo.png" are the same file.</param>
internal sealed class StagedTree(string root, StringComparer names)
{
    private const long Unfinished = -1;

    private readonly TreeScan _before = TreeScan.Of(root, names);
    private readonly ConcurrentDictionary<string, long> _written = new(names);
    private readonly Lock _removal = new();

    /// <summary>The files written so far, with their lengths in bytes; -1 while a file is being written.</summary>
    public IReadOnlyDictionary<string, long> Written => _written;

    /// <summary>Whether a write began but did not end.</summary>
    public bool HasFailed => _written.Values.Contains(Unfinished);

    /// <summary>Safe to call from several threads.</summary>
    /// <returns>Whether the file on disk had to change.</returns>
    /// <exception cref="ArgumentException">The path was already written.</exception>
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
    /// <exception cref="InvalidOperationException">A write failed, or a path is both a file and a folder.</exception>
    public int RemoveTheRest(string except)
    {
        foreach (var (path, length) in _written)
        {
            if (length == Unfinished)
                throw new InvalidOperationException($"the output '{path}' was not written completely");
            if (_before.Folders.GetValueOrDefault(path).IsUsed)
                throw new InvalidOperationException($"the output '{path}' is both a file and a folder");
        }

        var rest = _before.Files.Values.Where(file => !names.Equals(file.Path, except) && !_written.ContainsKey(file.Path)).ToList();
        foreach (var file in rest)
            File.Delete(FullPath(file.Path));

        var unused = _before.Folders.Values.Where(folder => !folder.IsUsed).Select(folder => folder.Path);
        foreach (var folder in unused.OrderDescending(StringComparer.Ordinal))
            Directory.Delete(FullPath(folder));
        return rest.Count;
    }

    private bool Update(string path, ReadOnlySpan<byte> bytes)
    {
        if (_before.Files.TryGetValue(path, out var file) && file.Path == path)
        {
            if (file.Length == bytes.Length && FileBytes.AreIn(FullPath(path), bytes))
                return false;
            FileBytes.Overwrite(FullPath(path), bytes, file.Length);
            return true;
        }

        RemoveStaleFile(path);
        if (_before.Folders.ContainsKey(path))
            RemoveStaleFolder(path);
        FileBytes.Create(FullPath(path), bytes);
        return true;
    }

    private void UseFolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        var foldersBySpan = _before.Folders.GetAlternateLookup<ReadOnlySpan<char>>();
        if (end < 0 || (foldersBySpan.TryGetValue(path.AsSpan(0, end), out var used) && used.IsUsed))
            return;

        var folders = new List<string>();
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            folders.Add(path[..slash]);

        foreach (var folder in folders)
        {
            RemoveStaleFile(folder);
            RemoveFolderSpelledOtherwise(folder);
        }

        if (!_before.Folders.ContainsKey(folders[^1]))
            Directory.CreateDirectory(FullPath(folders[^1]));
        foreach (var folder in folders)
            _before.Folders[folder] = new ScannedFolder(folder, IsUsed: true);
    }

    /// <summary>The old site had a file where this one has a folder, or a file with other capitals in its name.</summary>
    private void RemoveStaleFile(string path)
    {
        if (!_before.Files.ContainsKey(path))
            return;
        lock (_removal)
        {
            if (_before.Files.TryRemove(path, out var file))
                File.Delete(FullPath(file.Path));
        }
    }

    /// <summary>Links use the exact capitals of a name, and most web servers find only that name.</summary>
    private void RemoveFolderSpelledOtherwise(string path)
    {
        lock (_removal)
        {
            if (_before.Folders.TryGetValue(path, out var folder) && !folder.IsUsed && folder.Path != path)
                RemoveStaleFolder(path);
        }
    }

    /// <summary>The old site had a folder where this one has a file, or a folder with other capitals in its name.</summary>
    private void RemoveStaleFolder(string path)
    {
        var stale = _before.Folders[path];
        if (stale.IsUsed)
            throw new InvalidOperationException($"the output '{path}' is both a file and a folder");
        Directory.Delete(FullPath(stale.Path), recursive: true);
        foreach (var file in _before.Files.Values.Where(file => file.Path.StartsWith(stale.Path + "/", StringComparison.Ordinal)))
            _before.Files.TryRemove(file.Path, out _);
        foreach (var folder in _before.Folders.Values.Where(folder => folder.Path == stale.Path || folder.Path.StartsWith(stale.Path + "/", StringComparison.Ordinal)))
            _before.Folders.TryRemove(folder.Path, out _);
    }

    private string FullPath(string path) => Path.Join(root, path);
}
