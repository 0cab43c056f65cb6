using System.Text;

namespace FactCheck.Edit.Drafts;

/// <summary>A new folder under <c>claims</c>, made whole or not at all.</summary>
internal static class DossierFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool Exists(string root, string dossier) => Path.Exists(Place(root, dossier));

    /// <summary>
    /// Writes the files into a hidden folder beside the dossier's place, which the build does not read, and renames it.
    /// </summary>
    /// <returns>False where something stands at the dossier's place.</returns>
    /// <exception cref="IOException">The disk refuses; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static bool TryCreate(string root, string dossier, params IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(Path.Combine(root, "claims"));
        var draft = Path.Combine(root, "claims", $".{dossier}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(draft);
        try
        {
            foreach (var (name, text) in files)
                File.WriteAllBytes(Path.Combine(draft, name), Utf8.GetBytes(text));
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
