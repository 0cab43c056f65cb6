using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Edit;

/// <summary>The files of a repository as they would be after edits.</summary>
internal sealed class EditedTree : IInputTree
{
    private readonly IInputTree _before;
    private readonly HashSet<string> _removed;
    private readonly Dictionary<string, byte[]> _written;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public EditedTree(IInputTree before, ImmutableArray<FileEdit> edits)
    {
        _before = before;
        _written = edits.ToDictionary(edit => edit.Target, edit => Encoding.UTF8.GetBytes(edit.Text), StringComparer.Ordinal);
        _removed = edits.Select(edit => edit.File).OfType<string>().Where(file => !_written.ContainsKey(file)).ToHashSet(StringComparer.Ordinal);
        foreach (var target in _written.Keys)
        {
            for (var folder = FolderOf(target); folder.Length > 0 && _folders.Add(folder);)
                folder = FolderOf(folder);
        }
    }

    public string Name => _before.Name;

    public EntryKind? KindOf(string path) =>
        _written.ContainsKey(path) ? EntryKind.File
        : _removed.Contains(path) ? null
        : _before.KindOf(path) ?? (_folders.Contains(path) ? EntryKind.Folder : null);

    public IEnumerable<InputEntry> Entries(string folder)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _before.Entries(folder))
        {
            if (!_removed.Contains(PathOf(folder, entry.Name)) && names.Add(entry.Name))
                yield return entry;
        }

        foreach (var file in _written.Keys.Where(file => FolderOf(file) == folder && names.Add(NameOf(file))))
            yield return new InputEntry(NameOf(file), EntryKind.File);
        foreach (var child in _folders.Where(child => FolderOf(child) == folder && names.Add(NameOf(child))))
            yield return new InputEntry(NameOf(child), EntryKind.Folder);
    }

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings)
    {
        if (!_written.TryGetValue(file, out var bytes))
            return _before.Read(file, maxBytes, findings);
        if (bytes.Length <= maxBytes)
            return bytes;
        findings.Add(Rule.FC006.At(file, Location.FileStart, "the file would be too large to read", "shorten it"));
        return null;
    }

    public string? IdOf(string path) => null;

    private static string PathOf(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
