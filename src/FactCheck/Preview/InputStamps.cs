using System.IO.Enumeration;
using FactCheck.State;

namespace FactCheck.Preview;

/// <summary>The time of the last write and the length of each input of a repository; for folders, only that they exist.</summary>
internal sealed class InputStamps
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly string _root;
    private readonly Dictionary<string, (DateTime Written, long Length)> _stamps = new(StringComparer.Ordinal);

    private InputStamps(string root) => _root = root;

    /// <summary>Hidden files and folders are not read, so they are not inputs.</summary>
    public static bool IsInput(string path) =>
        StateReader.Inputs.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal))
        && !path.Contains("/.", StringComparison.Ordinal);

    public static InputStamps Of(string root)
    {
        var stamps = new InputStamps(root);
        foreach (var folder in StateReader.Inputs.Where(name => Directory.Exists(Path.Combine(root, name))))
        {
            try
            {
                stamps.Add(folder);
            }
            catch (DirectoryNotFoundException)
            {
                // It was moved or deleted after the check above.
            }
        }

        return stamps;
    }

    /// <summary>Records the current state of one path, so that a comparison does not report it again.</summary>
    public void Renew(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        if (file.Exists)
            _stamps[path] = (file.LastWriteTimeUtc, file.Length);
        else if (Directory.Exists(file.FullName))
            _stamps[path] = (default, -1);
        else
            _stamps.Remove(path);
    }

    /// <summary>Paths written, added or deleted since.</summary>
    public List<string> ChangedSince(InputStamps before) =>
    [
        .. _stamps.Where(entry => !before._stamps.TryGetValue(entry.Key, out var old) || old != entry.Value).Select(entry => entry.Key),
        .. before._stamps.Keys.Where(path => !_stamps.ContainsKey(path)),
    ];

    private void Add(string folder)
    {
        var entries = new FileSystemEnumerable<(string Path, DateTime Written, long Length)>(
            Path.Combine(_root, folder),
            (ref FileSystemEntry entry) => entry.IsDirectory
                ? (entry.ToFullPath(), default, -1)
                : (entry.ToFullPath(), entry.LastWriteTimeUtc.UtcDateTime, entry.Length),
            All)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        _stamps[folder] = (default, -1);
        foreach (var (path, written, length) in entries)
            _stamps[Path.GetRelativePath(_root, path).Replace('\\', '/')] = (written, length);
    }
}
