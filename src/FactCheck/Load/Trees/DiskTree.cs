using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>A folder on disk. Only links to files inside it are followed.</summary>
/// <param name="root">The folder that holds <c>claims</c>.</param>
public sealed class DiskTree(string root) : IInputTree
{
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));

    public EntryKind? KindOf(string path)
    {
        if (IsBehindLink(path))
            return null;
        var file = new FileInfo(Path.Combine(root, path));
        if (file.Exists)
            return KindOf(file);
        var folder = new DirectoryInfo(file.FullName);
        return folder.Exists ? KindOf(folder) : null;
    }

    public IEnumerable<InputEntry> Entries(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        return directory is { Exists: true, LinkTarget: null } && !IsBehindLink(folder) ? directory.EnumerateFileSystemInfos().Select(info => new InputEntry(info.Name, KindOf(info))) : [];
    }

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(root, file), FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
            {
                findings.Add(InputFile.TooLarge(file, length, maxBytes));
                return null;
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length)
            {
                var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
                if (count == 0)
                    return bytes[..read];
                read += count;
            }

            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Rule.FC013.At(file, Location.FileStart, failure is FileNotFoundException ? "the file disappeared while it was being read" : "the file was listed but cannot be opened",
                failure is FileNotFoundException ? "another program deleted or renamed it; run the command again" : "check that you may read it, and that no other program holds it open"));
            return null;
        }
    }

    public string? IdOf(string path) => null;

    /// <summary>Only links to files inside are followed: a link to a folder could lead in a circle.</summary>
    private EntryKind KindOf(FileSystemInfo info) =>
        info.LinkTarget is not null && (info is DirectoryInfo || LeadsOut(info)) ? EntryKind.Link
        : info is DirectoryInfo ? EntryKind.Folder
        : SpecialFile.Is(info) ? EntryKind.Special
        : EntryKind.File;

    /// <summary>Reports whether a folder on the path, below the root, is a symbolic link: its target is not in the repository.</summary>
    private bool IsBehindLink(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (new DirectoryInfo(Path.Combine(root, path[..slash])).LinkTarget is not null)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Reports whether a symbolic link points out of the repository, nowhere, or in a circle. Git's own folder counts as
    /// outside too: its configuration can contain a password.
    /// </summary>
    private bool LeadsOut(FileSystemInfo link)
    {
        try
        {
            var (target, home) = (RealPath.Of(link.FullName), RealPath.Of(root));
            return !File.Exists(target) || !RealPath.IsIn(target, home)
                || target[home.Length..].Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
