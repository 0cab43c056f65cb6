using FactCheck.Load.Trees;

namespace FactCheck.Write;

/// <summary>The folders of one site, side by side so that a rename moves a whole tree.</summary>
/// <param name="Output">The published tree.</param>
/// <param name="Staging">The tree being built; between builds, the previously published one.</param>
/// <param name="Old">The published tree between two renames, on systems that cannot exchange folders.</param>
/// <param name="Lock">Held by the running build. The file is never deleted: if it were, two builds could lock two different files.</param>
internal sealed record SiteFolders(string Output, string Staging, string Old, string Lock)
{
    /// <param name="output">A real path (<see cref="RealPath"/>) that is not a file system root.</param>
    public static SiteFolders Of(string output)
    {
        var name = Path.GetFileName(output);
        var parent = Path.GetDirectoryName(output)!;
        return new SiteFolders(
            output,
            Path.Join(parent, $".{name}.staging"),
            Path.Join(parent, $".{name}.old"),
            Path.Join(parent, $".{name}.lock"));
    }

    public string Parent => Path.GetDirectoryName(Output)!;
}
