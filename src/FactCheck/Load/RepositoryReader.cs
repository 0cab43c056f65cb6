using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>Phase 1: reads a fact-check repository. The only phase that reads files.</summary>
public static class RepositoryReader
{
    /// <summary>Whether there is anything to read: a folder <c>claims</c>.</summary>
    public static bool HasClaims(string root) => Directory.Exists(Path.Combine(root, "claims"));

    /// <summary>Reads all files; a broken one does not hide the findings in the others.</summary>
    /// <param name="root">The folder that holds <c>claims</c>.</param>
    /// <param name="parallelism">Largest number of files read at a time.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static (Repository Repository, ImmutableArray<Diagnostic> Findings) Read(string root, int parallelism)
    {
        var findings = new List<Diagnostic>();
        var settings = ReadSettings(root, findings);
        var dossiers = DossierReader.ReadAll(root, settings.Language, parallelism, findings);
        var repository = SiteFolder.Read(root, settings, dossiers, findings);
        return (repository, [.. findings]);
    }

    private static SiteSettings ReadSettings(string root, List<Diagnostic> findings)
    {
        if (!File.Exists(Path.Combine(root, SiteFile.FileName)))
            return SiteFile.Default(root);
        return InputFile.ReadText(root, SiteFile.FileName, findings) is { } text
            ? SiteFile.Read(root, Yaml.YamlReader.Read(SiteFile.FileName, text, findings), findings)
            : SiteFile.Default(root);
    }
}
