using System.Collections.Concurrent;
using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>
/// A tree whose folders are listed once, as long as no name in them comes or goes. Whoever keeps one names every path that
/// changed; for any number of threads.
/// </summary>
internal sealed class ListedTree(IInputTree tree) : IInputTree
{
    private readonly ConcurrentDictionary<string, InputEntry[]> _folders = new(StringComparer.Ordinal);

    public string Name => tree.Name;

    public EntryKind? KindOf(string path) => tree.KindOf(path);

    public IEnumerable<InputEntry> Entries(string folder) => _folders.GetOrAdd(folder, path => [.. tree.Entries(path)]);

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings) => tree.Read(file, maxBytes, findings);

    public string? IdOf(string path) => tree.IdOf(path);

    /// <param name="path">What was written, added, renamed or deleted, relative to the root, with <c>/</c>.</param>
    public void Forget(string path)
    {
        var slash = path.LastIndexOf('/');
        var (folder, name) = (slash < 0 ? "" : path[..slash], path[(slash + 1)..]);
        if (_folders.TryGetValue(folder, out var entries) && entries.Contains(new InputEntry(name, EntryKind.File)) && tree.KindOf(path) == EntryKind.File)
            return;
        _folders.TryRemove(folder, out _);
        foreach (var inside in _folders.Keys.Where(key => key == path || key.StartsWith(path + "/", StringComparison.Ordinal)))
            _folders.TryRemove(inside, out _);
    }
}
