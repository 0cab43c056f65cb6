using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Load;

/// <summary>Lists the names in a folder, in ordinal order, without hidden ones, and reports entries that cannot be followed.</summary>
internal static class FolderListing
{
    /// <summary>Reports entries that are not followed, so call it once per folder.</summary>
    public static IReadOnlyList<string> Files(IInputTree tree, string folder, List<Diagnostic> findings)
    {
        var names = new List<string>();
        foreach (var entry in tree.Entries(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry.Kind == EntryKind.File)
                names.Add(entry.Name);
            else if (entry.Kind != EntryKind.Folder)
                findings.Add(Refused($"{folder}/{entry.Name}", entry.Kind));
        }

        return names;
    }

    public static IReadOnlyList<string> Folders(IInputTree tree, string folder) =>
        [.. tree.Entries(folder)
            .Where(entry => entry.Kind == EntryKind.Folder && !entry.Name.StartsWith('.'))
            .Select(entry => entry.Name)
            .Order(StringComparer.Ordinal)];

    public static Diagnostic Refused(string path, EntryKind kind)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return kind switch
        {
            EntryKind.Submodule => Rule.FC011.At(path, Location.FileStart, $"the submodule {name} is not followed", "files of another repository are not published: replace it with copies of the files you need"),
            EntryKind.Special => Rule.FC016.At(path, Location.FileStart, $"{name} is a named pipe, a socket or a device, not a file", "delete it, or replace it with an ordinary file"),
            EntryKind.BadName => Rule.FC011.At(path, Location.FileStart, $"'{name}' cannot be the name of a file or folder", "a broken or hostile program created this revision; create it again with git"),
            _ => Rule.FC011.At(path, Location.FileStart, $"{name} is a symbolic link, which is not followed: it could lead out of the repository", "replace it with a copy of what it points to"),
        };
    }
}
