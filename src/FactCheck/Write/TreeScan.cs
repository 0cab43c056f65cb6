using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;

namespace FactCheck.Write;

/// <summary>What stands in a staging tree: paths relative to it, with <c>/</c>.</summary>
/// <param name="Files">Each file with its length in bytes; the note is not among them.</param>
/// <param name="Folders">Each folder; the value says whether this build uses it.</param>
internal sealed record TreeScan(ConcurrentDictionary<string, ScannedFile> Files, ConcurrentDictionary<string, ScannedFolder> Folders)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Reads a tree that is ours, the folders of one level in parallel. Symbolic links are deleted, never followed.</summary>
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

    /// <returns>The folders right below.</returns>
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

    /// <summary>As <see cref="Parallel"/>, but a failure comes out as itself, not wrapped.</summary>
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

/// <param name="Path">As it is spelled on the disk.</param>
internal readonly record struct ScannedFile(string Path, long Length);

/// <param name="Path">As it is spelled on the disk.</param>
/// <param name="IsUsed">Whether this build writes into it.</param>
internal readonly record struct ScannedFolder(string Path, bool IsUsed);
