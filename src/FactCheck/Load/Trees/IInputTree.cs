using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>The files of a fact-check repository, wherever they are stored. Paths are relative, with <c>/</c>.</summary>
public interface IInputTree
{
    /// <summary>The title of a site whose settings have none.</summary>
    string Name { get; }

    /// <summary>The kind of entry at a path; null if there is none.</summary>
    EntryKind? KindOf(string path);

    /// <summary>The entries of a folder, in any order; none if it does not exist.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    IEnumerable<InputEntry> Entries(string folder);

    /// <summary>A file's bytes; null with a finding if it has more than <paramref name="maxBytes"/> or cannot be opened.</summary>
    byte[]? Read(string file, long maxBytes, List<Diagnostic> findings);

    /// <summary>The git id of a file's or folder's content; null if there is no entry, or no id. Equal ids mean equal content.</summary>
    string? IdOf(string path);
}
