using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace FactCheck.Write;

/// <summary>What stands in a staging tree: paths relative to it, with <c>/</c>.</summary>
/// <param name="Files">Each file with its length in bytes; the note is not among them.</param>
/// <param name="Folders">Each folder; whether this build uses it is told by the value.</param>
internal sealed record TreeScan(ConcurrentDictionary<string, long> Files, ConcurrentDictionary<string, bool> Folders)
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    private static readonly StringComparer Comparer =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Reads a tree that is ours. Symbolic links are deleted, never followed.</summary>
    public static TreeScan Of(string folder)
    {
        var files = new ConcurrentDictionary<string, long>(Comparer);
        var folders = new ConcurrentDictionary<string, bool>(Comparer);
        var links = new List<(string Path, bool IsFolder)>();
        var entries = new FileSystemEnumerable<(string Path, FileAttributes Attributes, long Length)>(
            folder,
            (ref FileSystemEntry entry) => (RelativePath(ref entry), entry.Attributes, entry.Length),
            Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(entry.Attributes),
        };
        foreach (var (path, attributes, length) in entries)
        {
            var isFolder = attributes.HasFlag(FileAttributes.Directory);
            if (IsLink(attributes))
                links.Add((path, isFolder));
            else if (isFolder)
                folders[path] = false;
            else if (path != Ownership.NoteName)
                files[path] = length;
        }

        foreach (var (path, isFolder) in links)
            DeleteLink(Path.Join(folder, path), isFolder);
        return new TreeScan(files, folders);
    }

    private static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);

    private static void DeleteLink(string path, bool isFolder)
    {
        if (isFolder && OperatingSystem.IsWindows())
            Directory.Delete(path);
        else
            File.Delete(path);
    }

    private static string RelativePath(ref FileSystemEntry entry)
    {
        var above = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = above.IsEmpty ? entry.FileName.ToString() : string.Concat(above, "/", entry.FileName);
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }
}
