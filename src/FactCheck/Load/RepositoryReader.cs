using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>Phase 1: reads a fact-check repository. The only phase that reads files.</summary>
public static class RepositoryReader
{
    private static readonly string[] Folders = ["claims", "site", "templates", "site/pages", "site/assets", "site/i18n", "templates/partials", StoredPicture.Folder];

    /// <summary>Reports whether there is anything to read: a folder <c>claims</c>.</summary>
    public static bool HasClaims(string root) => HasClaims(new DiskTree(root));

    /// <inheritdoc cref="HasClaims(string)"/>
    public static bool HasClaims(IInputTree tree) => tree.KindOf("claims") is EntryKind.Folder or EntryKind.Link;

    /// <summary>Reads all files; a broken one does not hide findings in the others.</summary>
    /// <param name="root">The folder that holds <c>claims</c>.</param>
    /// <param name="parallelism">Largest number of files read at once.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static (Repository Repository, ImmutableArray<Diagnostic> Findings) Read(string root, int parallelism) =>
        Read(new DiskTree(root), parallelism);

    /// <inheritdoc cref="Read(string, int)"/>
    public static (Repository Repository, ImmutableArray<Diagnostic> Findings) Read(IInputTree tree, int parallelism) =>
        Read(tree, parallelism, FileCache.None);

    /// <inheritdoc cref="Read(string, int)"/>
    /// <param name="kept">Results of earlier reads of the same repository.</param>
    public static (Repository Repository, ImmutableArray<Diagnostic> Findings) Read(IInputTree tree, int parallelism, FileCache kept)
    {
        var findings = new List<Diagnostic>();
        foreach (var folder in Folders)
        {
            if (tree.KindOf(folder) is { } kind and not (EntryKind.File or EntryKind.Folder))
                findings.Add(FolderListing.Refused(folder, kind));
        }

        var settings = kept.Read(SiteFile.FileName, findings, found => ReadSettings(tree, found));
        kept.ReadIn(settings.Language);
        var dossiers = new DossierReader(tree, settings.Language, parallelism, kept).ReadAll(findings);
        var site = kept.Read("site", findings, found => SiteFolder.Read(tree, settings, found));
        var pictures = kept.Read(StoredPicture.Folder, findings, found => PictureFolder.Read(tree, found));
        return (site with { Dossiers = dossiers, Pictures = pictures }, [.. findings]);
    }

    /// <summary>The settings alone, for what must be known before the rest is read.</summary>
    public static SiteSettings ReadSettings(IInputTree tree) => ReadSettings(tree, []);

    private static SiteSettings ReadSettings(IInputTree tree, List<Diagnostic> findings) =>
        InputFile.Exists(tree, SiteFile.FileName, findings) && InputFile.ReadText(tree, SiteFile.FileName, findings) is { } text
            ? SiteFile.Read(tree.Name, Yaml.YamlReader.Read(SiteFile.FileName, text, findings), findings)
            : SiteFile.Default(tree.Name);
}
