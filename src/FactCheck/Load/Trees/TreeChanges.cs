using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>The files that differ between two trees.</summary>
public static class TreeChanges
{
    /// <summary>Files larger than this, in bytes, count as changed if their kind or size is not certain.</summary>
    private const long MaxBytes = 100L * 1024 * 1024;

    /// <summary>Git takes a file for binary if it finds a NUL in as many bytes from its start.</summary>
    private const int Sniffed = 8_000;

    /// <summary>Paths and what happened to them, in ordinal order.</summary>
    /// <param name="isWanted">Selects the files and folders to compare.</param>
    /// <param name="sameness">How to compare files of which only the content can tell.</param>
    public static IReadOnlyList<(string Path, string What)> Of(IInputTree was, IInputTree now, Func<string, bool> isWanted, Sameness sameness)
    {
        var changes = new List<(string Path, string What, bool IsFolder)>();
        Compare("", was, now, isWanted, sameness, changes);
        return [.. changes.Where(change => !change.IsFolder).OrderBy(change => change.Path, StringComparer.Ordinal).Select(change => (change.Path, change.What))];
    }

    /// <summary>Files that differ, and folders that only one tree has (they may be empty).</summary>
    /// <inheritdoc cref="Of"/>
    internal static IReadOnlyList<string> Touched(IInputTree was, IInputTree now, Func<string, bool> isWanted, Sameness sameness)
    {
        var changes = new List<(string Path, string What, bool IsFolder)>();
        Compare("", was, now, isWanted, sameness, changes);
        return [.. changes.Select(change => change.Path)];
    }

    private static void Compare(string folder, IInputTree was, IInputTree now, Func<string, bool> isWanted, Sameness sameness, List<(string, string, bool)> changes)
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
                    Compare(path, was, now, isWanted, sameness, changes);
                if (old != current)
                    changes.Add((path, old == EntryKind.Folder ? "deleted" : "added", true));
            }

            if (old != current && (old is not (null or EntryKind.Folder) || current is not (null or EntryKind.Folder)))
                changes.Add((path, old is null or EntryKind.Folder ? "added" : current is null or EntryKind.Folder ? "deleted" : "changed", false));
            else if (old == current && old is not (null or EntryKind.Folder) && !IsSame(path, was, now, sameness))
                changes.Add((path, "changed", false));
        }
    }

    private static bool IsSame(string path, IInputTree was, IInputTree now, Sameness sameness)
    {
        if (was.IdOf(path) is { } id && now.IdOf(path) is { } other)
            return id == other;
        var findings = new List<Diagnostic>();
        return was.Read(path, MaxBytes, findings) is { } before && now.Read(path, MaxBytes, findings) is { } after
            && (before.AsSpan().SequenceEqual(after) || (sameness == Sameness.Text && IsText(before) && IsText(after) && AreSameLines(before, after)));
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) => !bytes[..Math.Min(bytes.Length, Sniffed)].Contains((byte)0);

    private static bool AreSameLines(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        while (true)
        {
            var same = one.CommonPrefixLength(other);
            one = one[same..];
            other = other[same..];
            if (one.IsEmpty && other.IsEmpty)
                return true;
            if (one.StartsWith("\r\n"u8) && other.StartsWith("\n"u8))
                one = one[1..];
            else if (other.StartsWith("\r\n"u8) && one.StartsWith("\n"u8))
                other = other[1..];
            else
                return false;
        }
    }
}
