using FactCheck.Diagnostics;

namespace FactCheck.Load;

/// <summary>Names in a folder, in ordinal order, without hidden ones; links that lead out of the repository are refused.</summary>
internal static class FolderListing
{
    public static IReadOnlyList<string> Files(string root, string folder, List<Diagnostic> findings) =>
        List(root, folder, findings, info => info is FileInfo);

    public static IReadOnlyList<string> Folders(string root, string folder, List<Diagnostic> findings) =>
        List(root, folder, findings, info => info is DirectoryInfo);

    private static List<string> List(string root, string folder, List<Diagnostic> findings, Func<FileSystemInfo, bool> wanted)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (!directory.Exists)
            return [];
        var names = new List<string>();
        foreach (var info in directory.EnumerateFileSystemInfos())
        {
            if (info.Name.StartsWith('.') || !wanted(info))
                continue;
            // A link to a folder could also lead in a circle, so only links to files inside are followed.
            if (info.LinkTarget is not null && (info is DirectoryInfo || LeadsOut(root, info)))
            {
                findings.Add(FileRules.LinkOutside.At(
                    $"{folder}/{info.Name}", Mark.FileStart, $"the symbolic link {info.Name} is not followed", "replace it by a copy of what it points to"));
                continue;
            }

            names.Add(info.Name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Whether a symbolic link points out of the repository, or nowhere.</summary>
    public static bool LeadsOut(string root, FileSystemInfo link)
    {
        if (link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
            return true;
        var home = Path.TrimEndingDirectorySeparator(RealPath(root)) + Path.DirectorySeparatorChar;
        return !RealPath(target.FullName).StartsWith(home, StringComparison.Ordinal);
    }

    /// <summary>The path with every link on its way resolved.</summary>
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            resolved = new DirectoryInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return resolved;
    }
}
