using System.Text;

namespace FactCheck.Tests;

/// <summary>Files that git or an editor would not keep as they are, by the folder of <c>Rejected/</c> that they go to.</summary>
internal static class Recipes
{
    /// <summary>Adds the file to a copy of the repository; what is returned is disposed after the check.</summary>
    public delegate IDisposable? Recipe(TestRepository repository);

    public static IReadOnlyDictionary<string, Recipe> ByFolder { get; } = new Dictionary<string, Recipe>(StringComparer.Ordinal)
    {
        ["FC001-latin-1"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.Latin1.GetBytes("quote: The library opens at nine.\nsummary: The café opens too.\n")),
        ["FC006-source-of-five-megabytes"] = Bytes("claims/library/source.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The library opens at nine.\n", 200_000)))),
        ["FC006-two-thousand-levels"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.UTF8.GetBytes("quote: " + new string('[', 2000) + new string(']', 2000) + "\n")),
        ["FC007-nul"] = Bytes("claims/library/source.txt", Encoding.UTF8.GetBytes("The library opens at nine.\nIt closes\0 at six.\n")),
        ["FC007-utf-16"] = Bytes("claims/library/source.txt", Encoding.Unicode.GetBytes("The library opens at nine.\n")),
        ["FC011-link-to-a-folder"] = Link("claims/annex", isFolder: true),
        ["FC011-link-out-of-the-repository"] = Link("site/assets/private.txt", isFolder: false),
        ["FC520-large-asset"] = Bytes("site/assets/scan.tiff", new byte[900_000]),
        ["FC013-file-in-use"] = repository => File.Open(Path.Join(repository.Root, "claims/library/source.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None),
    };

    private static Recipe Bytes(string file, byte[] bytes) => repository =>
    {
        repository.Put(file, bytes);
        return null;
    };

    private static Recipe Link(string link, bool isFolder) => repository =>
    {
        var (path, target) = (Path.Join(repository.Root, link), Path.Join(Path.GetDirectoryName(repository.Root), "outside"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (isFolder)
        {
            Directory.CreateSymbolicLink(path, Directory.CreateDirectory(target).FullName);
            return null;
        }

        File.WriteAllText(target, "not for the site\n");
        File.CreateSymbolicLink(path, target);
        return null;
    };
}
