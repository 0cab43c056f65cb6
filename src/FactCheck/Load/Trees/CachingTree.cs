using System.Collections.Concurrent;
using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>
/// A tree that caches the listing of each folder until a name in it appears or disappears. The owner must report every path
/// that changed. Thread-safe.
/// </summary>
internal sealed class CachingTree(IInputTree tree) : IInputTree
{
    private readonly ConcurrentDictionary<string, InputEntry[]> _folders = new(StringComparer.Ordinal);

    public string Name => tree.Name;

    public EntryKind? KindOf(string path) => tree.KindOf(path);

    public IEnumerable<InputEntry> Entries(string folder) => _folders.GetOrAdd(folder, path => [.. tree.Entries(path)]);

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings) => tree.Read(file, maxBytes, findings);

    public string? IdOf(string path) => tree.IdOf(path);

    /// <param name="path">
    /// Paths that were written, added, renamed or deleted, relative to the root, with <c>/</c>; folders that appeared or
    /// disappeared with them need not be listed.
    /// </param>
    public void Forget(string path)
    {
        var at = path;
        while (at.Length > 0 && !IsListedRightly(at))
        {
            at = FolderOf(at);
            _folders.TryRemove(at, out _);
        }

        if (at == path && tree.KindOf(path) == EntryKind.File)
            return;
        foreach (var inside in _folders.Keys.Where(key => key == path || key.StartsWith(path + "/", StringComparison.Ordinal)))
            _folders.TryRemove(inside, out _);
    }

    /// <summary>Reports whether the cached listing of its folder is still right; then those of the folders above are right too.</summary>
    private bool IsListedRightly(string path) =>
        _folders.TryGetValue(FolderOf(path), out var entries)
        && tree.KindOf(path) is { } kind
        && entries.Contains(new InputEntry(path[(path.LastIndexOf('/') + 1)..], kind));

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
