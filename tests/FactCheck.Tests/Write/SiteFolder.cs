using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Write;

namespace FactCheck.Tests.Write;

/// <summary>A repository in a temporary folder, and the site built from nothing but a table of files.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder()
    {
        Base = Directory.CreateTempSubdirectory("factcheck-write-").FullName;
        Directory.CreateDirectory(Path.Join(Root, "claims"));
        Places = SiteFolders.Of(RealPath.Of(Path.Join(Root, "_site")));
    }

    /// <summary>Holds the repository, and what is outside it.</summary>
    public string Base { get; }

    public string Root => Path.Join(Base, "repository");

    public SiteFolders Places { get; }

    public string Output => Places.Output;

    public OutputOptions Options => new(Output, Root, [Path.Join(Root, "claims"), Path.Join(Root, "templates"), Path.Join(Root, "site")]);

    public SiteStaging Open(OutputOptions? options = null)
    {
        Assert.True(SiteStaging.TryOpen(options ?? Options, out var staging, out var refusal), refusal?.Message);
        return staging;
    }

    public CommittedSite Build(params (string Path, string Text)[] files) => Build(Options, files);

    public CommittedSite Build(OutputOptions options, params (string Path, string Text)[] files)
    {
        using var staging = Open(options);
        foreach (var (path, text) in files)
            staging.Put(path, Encoding.UTF8.GetBytes(text));
        return staging.Commit();
    }

    public Refusal Refused(OutputOptions? options = null)
    {
        Assert.False(SiteStaging.TryOpen(options ?? Options, out var staging, out var refusal));
        Assert.Null(staging);
        Assert.NotEmpty(refusal.Hint);
        return refusal;
    }

    /// <summary>The published files without the marker.</summary>
    public (string Path, string Text)[] Published() =>
        [.. Tree(Output).Where(file => file.Key != Marker.FileName).Select(file => (file.Key, file.Value))];

    /// <summary>Every file below a folder with its text; folders end in a slash, links point.</summary>
    public static SortedDictionary<string, string> Tree(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, entry.FullName);
            if (entry.LinkTarget is not null)
                tree[path] = "-> " + entry.LinkTarget;
            else if (entry is FileInfo)
                tree[path] = File.ReadAllText(entry.FullName);
            else if (!Directory.EnumerateFileSystemEntries(entry.FullName).Any())
                tree[path + "/"] = "";
        }

        return tree;
    }

    public void Put(string path, string text)
    {
        var full = Path.Join(Base, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Base, recursive: true);
}
