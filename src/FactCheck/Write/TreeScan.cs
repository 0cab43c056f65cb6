using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;

namespace FactCheck.Write;

/// <summary>The content of a staging tree: paths relative to it, separated by <c>/</c>.</summary>
/// <param name="Files">All files except the note, with their lengths in bytes.</param>
/// <param name="Folders">All folders; the value says whether this build uses the folder.</param>
internal sealed record TreeScan(ConcurrentDictionary<string, ScannedFile> Files, ConcurrentDictionary<string, ScannedFolder> Folders)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Reads a tree we own, the folders of one level in parallel. Symbolic links are deleted, never followed.</summary>
    /// <param name="names">How the file system compares names.</param>
    public static TreeScan Of(string root, StringComparer names)
    {
        var scan = new TreeScan(new(names), new(names));
        string[] level = [""];
        while (level.Length > 0)
        {
            var below = new string[level.Length][];
            Each(level.Length, i => below[i] = scan.ReadFolder(root, level[i]));
            level = [.. below.SelectMany(folders => folders)];
        }

        return scan;
    }

    /// <returns>The folders directly below.</returns>
    private string[] ReadFolder(string root, string folder)
    {
        var entries = new FileSystemEnumerable<(string Name, FileAttributes Attributes, long Length)>(
            Path.Join(root, folder),
            (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.Attributes, entry.Length),
            Everything);
        var below = new List<string>();
        foreach (var (name, attributes, length) in entries)
        {
            var path = folder.Length == 0 ? name : $"{folder}/{name}";
            var isFolder = attributes.HasFlag(FileAttributes.Directory);
            if (attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                TreeDeletion.DeleteLink(Path.Join(root, path), isFolder);
            }
            else if (isFolder)
            {
                Folders[path] = new ScannedFolder(path, IsUsed: false);
                below.Add(path);
            }
            else if (path != Ownership.NoteName)
            {
                Files[path] = new ScannedFile(path, length);
            }
        }

        return [.. below];
    }

    /// <summary>Like <see cref="Parallel"/>, but throws the first failure itself, not wrapped.</summary>
    private static void Each(int count, Action<int> action)
    {
        try
        {
            _ = Parallel.For(0, count, action);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}

/// <param name="Path">As spelled on disk.</param>
internal readonly record struct ScannedFile(string Path, long Length);

/// <param name="Path">As spelled on disk.</param>
/// <param name="IsUsed">Whether this build writes into it.</param>
internal readonly record struct ScannedFolder(string Path, bool IsUsed);
