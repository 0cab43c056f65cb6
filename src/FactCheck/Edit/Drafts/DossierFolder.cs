using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Drafts;

/// <summary>Creates dossiers, whole or not at all.</summary>
internal static class DossierFolder
{
    public static bool Exists(string root, string dossier) => Path.Exists(Place(root, dossier));

    /// <summary>Writes the files into a hidden folder, which the build ignores, and renames it.</summary>
    /// <returns>False if the dossier exists.</returns>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static bool TryCreate(string root, string dossier, params IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(Path.Combine(root, "claims"));
        var draft = Path.Combine(root, "claims", $".{dossier}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(draft);
        try
        {
            foreach (var (name, text) in files)
                File.WriteAllBytes(Path.Combine(draft, name), RewrittenFile.Utf8.GetBytes(text));
            if (Exists(root, dossier))
                return false;
            Directory.Move(draft, Place(root, dossier));
            return true;
        }
        finally
        {
            if (Directory.Exists(draft))
                Directory.Delete(draft, recursive: true);
        }
    }

    private static string Place(string root, string dossier) => Path.Combine(root, "claims", dossier);
}
