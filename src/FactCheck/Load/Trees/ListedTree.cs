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

    /// <param name="path">
    /// What was written, added, renamed or deleted, relative to the root, with <c>/</c>; folders that came or went with it
    /// need not be named.
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

    /// <summary>Whether the kept list of its folder holds what is there now: then the lists of the folders above are right too.</summary>
    private bool IsListedRightly(string path) =>
        _folders.TryGetValue(FolderOf(path), out var entries)
        && tree.KindOf(path) is { } kind
        && entries.Contains(new InputEntry(path[(path.LastIndexOf('/') + 1)..], kind));

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
