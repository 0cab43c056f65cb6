using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>The files of a fact-check repository, wherever they are kept. Paths are relative, with <c>/</c>.</summary>
public interface IInputTree
{
    /// <summary>The title of a site whose settings name none.</summary>
    string Name { get; }

    /// <summary>What is at a path; null where there is nothing.</summary>
    EntryKind? KindOf(string path);

    /// <summary>What a folder holds, in any order; nothing where it does not exist.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    IEnumerable<InputEntry> Entries(string folder);

    /// <summary>A file's bytes; null with a finding where it has more than <paramref name="maxBytes"/> or cannot be opened.</summary>
    byte[]? Read(string file, long maxBytes, List<Diagnostic> findings);

    /// <summary>The git id of a file's or folder's content; null where there is nothing, or no id. Equal ids mean equal content.</summary>
    string? IdOf(string path);
}
