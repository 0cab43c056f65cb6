using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Fuzz;

/// <summary>A repository of a few files that are nowhere on a disk.</summary>
internal sealed class MemoryTree(ImmutableDictionary<string, string> files) : IInputTree
{
    public string Name => "memory";

    public EntryKind? KindOf(string path) =>
        files.ContainsKey(path) ? EntryKind.File : files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) ? EntryKind.Folder : null;

    public IEnumerable<InputEntry> Entries(string folder) =>
        files.Keys.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..].Split('/')[0])
            .Distinct(StringComparer.Ordinal).Select(name => new InputEntry(name, KindOf($"{folder}/{name}")!.Value));

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings) => Encoding.UTF8.GetBytes(files[file]);

    public string? IdOf(string path) => null;
}
