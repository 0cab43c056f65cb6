namespace FactCheck.Write;

/// <summary>Deletes a tree that is ours. What marks it as ours goes last, so that after a kill it is still marked.</summary>
internal static class TreeDeletion
{
    public static void Delete(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.LinkTarget is not null)
                DeleteLink(entry.FullName, entry is DirectoryInfo);
            else if (entry is DirectoryInfo below)
                below.Delete(recursive: true);
            else if (entry.Name is not (Ownership.NoteName or Marker.FileName))
                entry.Delete();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Deletes the link, not its target.</summary>
    public static void DeleteLink(string path, bool isFolder)
    {
        if (isFolder && OperatingSystem.IsWindows())
            Directory.Delete(path);
        else
            File.Delete(path);
    }
}
