using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>The files that differ between two trees, compared by their bytes.</summary>
public static class TreeChanges
{
    /// <summary>Files larger than this, in bytes, count as changed if their kind or size is not certain.</summary>
    private const long MaxBytes = 100L * 1024 * 1024;

    /// <summary>Paths and what happened to them, in ordinal order.</summary>
    /// <param name="isWanted">Selects the files and folders to compare.</param>
    public static IReadOnlyList<(string Path, string What)> Of(IInputTree was, IInputTree now, Func<string, bool> isWanted)
    {
        var changes = new List<(string Path, string What, bool IsFolder)>();
        Compare("", was, now, isWanted, changes);
        return [.. changes.Where(change => !change.IsFolder).OrderBy(change => change.Path, StringComparer.Ordinal).Select(change => (change.Path, change.What))];
    }

    /// <summary>Files that differ, and folders that only one tree has (they may be empty).</summary>
    /// <param name="isWanted">Selects the files and folders to compare.</param>
    internal static IReadOnlyList<string> Touched(IInputTree was, IInputTree now, Func<string, bool> isWanted)
    {
        var changes = new List<(string Path, string What, bool IsFolder)>();
        Compare("", was, now, isWanted, changes);
        return [.. changes.Select(change => change.Path)];
    }

    private static void Compare(string folder, IInputTree was, IInputTree now, Func<string, bool> isWanted, List<(string, string, bool)> changes)
    {
        var before = was.Entries(folder).ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);
        var after = now.Entries(folder).ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            if (!isWanted(path))
                continue;
            EntryKind? old = before.TryGetValue(name, out var kindBefore) ? kindBefore : null;
            EntryKind? current = after.TryGetValue(name, out var kindAfter) ? kindAfter : null;
            if (old == EntryKind.Folder || current == EntryKind.Folder)
            {
                if (!(was.IdOf(path) is { } id && id == now.IdOf(path)))
                    Compare(path, was, now, isWanted, changes);
                if (old != current)
                    changes.Add((path, old == EntryKind.Folder ? "deleted" : "added", true));
            }

            if (old != current && (old is not (null or EntryKind.Folder) || current is not (null or EntryKind.Folder)))
                changes.Add((path, old is null or EntryKind.Folder ? "added" : current is null or EntryKind.Folder ? "deleted" : "changed", false));
            else if (old == current && old is not (null or EntryKind.Folder) && !IsSame(path, was, now))
                changes.Add((path, "changed", false));
        }
    }

    private static bool IsSame(string path, IInputTree was, IInputTree now)
    {
        if (was.IdOf(path) is { } id && now.IdOf(path) is { } other)
            return id == other;
        var findings = new List<Diagnostic>();
        return was.Read(path, MaxBytes, findings) is { } before && now.Read(path, MaxBytes, findings) is { } after && before.AsSpan().SequenceEqual(after);
    }
}
