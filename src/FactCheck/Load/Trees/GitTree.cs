using FactCheck.Diagnostics;
using LibGit2Sharp;

namespace FactCheck.Load.Trees;

/// <summary>
/// A folder of a git revision, read from its objects only: no working tree, hook, filter or configuration is involved, and
/// links are never followed. One thread at a time calls libgit2.
/// </summary>
public sealed class GitTree : IInputTree
{
    private readonly Repository _repository;
    private readonly string _revision;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, (EntryKind Kind, ObjectId Id)>> _folders = new(StringComparer.Ordinal);

    /// <param name="root">The tree that holds <c>claims</c>; null if the folder does not exist in the revision.</param>
    /// <param name="name">Title of a site whose settings have none.</param>
    internal GitTree(Repository repository, Tree? root, string name, string revision)
    {
        _repository = repository;
        _revision = revision;
        Name = name;
        _folders[""] = root is null ? [] : EntriesOf(root);
    }

    public string Name { get; }

    public EntryKind? KindOf(string path) => Find(path)?.Kind;

    public IEnumerable<InputEntry> Entries(string folder) =>
        FolderAt(folder) is { } entries ? entries.Select(entry => new InputEntry(entry.Key, entry.Value.Kind)) : [];

    /// <exception cref="Refusal">The object is not in the repository.</exception>
    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings)
    {
        if (Find(file) is not { Kind: EntryKind.File, Id: var id })
            return null;
        lock (_lock)
        {
            var length = Found(_repository.ObjectDatabase.RetrieveObjectMetadata, id, file).Size;
            if (length > maxBytes)
            {
                findings.Add(InputFile.TooLarge(file, length, maxBytes));
                return null;
            }

            var bytes = new byte[length];
            using var content = Found(_repository.Lookup<Blob>, id, file).GetContentStream();
            content.ReadExactly(bytes);
            return bytes;
        }
    }

    public string? IdOf(string path) => Find(path)?.Id.Sha;

    private (EntryKind Kind, ObjectId Id)? Find(string path)
    {
        var slash = path.LastIndexOf('/');
        return FolderAt(slash < 0 ? "" : path[..slash]) is { } folder && folder.TryGetValue(path[(slash + 1)..], out var entry) ? entry : null;
    }

    private Dictionary<string, (EntryKind Kind, ObjectId Id)>? FolderAt(string path)
    {
        lock (_lock)
        {
            if (_folders.TryGetValue(path, out var known))
                return known;
            if (Find(path) is not { Kind: EntryKind.Folder, Id: var id })
                return null;
            return _folders[path] = EntriesOf(Found(_repository.Lookup<Tree>, id, path));
        }
    }

    /// <summary>If a broken tree has a name twice, the first entry counts.</summary>
    private static Dictionary<string, (EntryKind Kind, ObjectId Id)> EntriesOf(Tree tree)
    {
        var entries = new Dictionary<string, (EntryKind, ObjectId)>(StringComparer.Ordinal);
        foreach (var entry in tree)
            entries.TryAdd(entry.Name, (KindOf(entry), entry.Target.Id));
        return entries;
    }

    private static EntryKind KindOf(TreeEntry entry) =>
        entry.Name.AsSpan().IndexOfAny('/', '\\', '\0') >= 0 || entry.Name is "" or "." or ".." ? EntryKind.BadName : entry.Mode switch
        {
            Mode.Directory => EntryKind.Folder,
            Mode.SymbolicLink => EntryKind.Link,
            Mode.GitLink => EntryKind.Submodule,
            _ => EntryKind.File,
        };

    private T Found<T>(Func<ObjectId, T?> find, ObjectId id, string path)
        where T : class
    {
        try
        {
            if (find(id) is { } found)
                return found;
        }
        catch (LibGit2SharpException)
        {
            // Some lookups return null, others throw; both mean that the object is not available.
        }

        throw new Refusal(
            $"'{path}' of revision {_revision} is not in this clone",
            "this is a partial clone or a damaged one; fetch the missing objects with: git fetch --refetch --no-filter");
    }
}
