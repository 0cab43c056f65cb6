using FactCheck.Diagnostics;

namespace FactCheck.Load.Trees;

/// <summary>The claims of one tree with the site and templates of another.</summary>
/// <param name="claims">Where <c>claims</c> comes from.</param>
/// <param name="rest">Where everything else comes from.</param>
public sealed class JoinedTree(IInputTree claims, IInputTree rest) : IInputTree
{
    public string Name => rest.Name;

    public EntryKind? KindOf(string path) => For(path).KindOf(path);

    public IEnumerable<InputEntry> Entries(string folder) => folder.Length > 0
        ? For(folder).Entries(folder)
        : rest.Entries("").Where(entry => entry.Name != "claims").Concat(claims.Entries("").Where(entry => entry.Name == "claims"));

    public byte[]? Read(string file, long maxBytes, List<Diagnostic> findings) => For(file).Read(file, maxBytes, findings);

    public string? IdOf(string path) => For(path).IdOf(path);

    private IInputTree For(string path) =>
        path == "claims" || path.StartsWith("claims/", StringComparison.Ordinal) ? claims : rest;
}
