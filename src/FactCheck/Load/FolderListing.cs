using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Load;

/// <summary>Names in a folder, in ordinal order, without hidden ones; what cannot be followed is refused.</summary>
internal static class FolderListing
{
    /// <summary>Reports what is not followed, so each folder is asked for its files once.</summary>
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
            EntryKind.Submodule => Rule.FC011.At(path, Mark.FileStart, $"the submodule {name} is not followed", "files of another repository are not published: put copies of those that are needed in its place"),
            EntryKind.Special => Rule.FC016.At(path, Mark.FileStart, $"{name} is a named pipe, a socket or a device, not a file", "delete it, or put an ordinary file of this name in its place"),
            EntryKind.BadName => Rule.FC011.At(path, Mark.FileStart, $"the name '{name}' is not the name of a file or folder", "the revision was made by a broken or hostile program; make it again with git"),
            _ => Rule.FC011.At(path, Mark.FileStart, $"{name} is a symbolic link, which is not followed: it could lead out of the repository", "put a copy of what it points to in its place"),
        };
    }
}
