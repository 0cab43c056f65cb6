using System.Text;
using FactCheck.Tests.Process;

namespace FactCheck.Tests;

/// <summary>Files that git or an editor would not keep as they are, by the folder of <c>Rejected/</c> that they go to.</summary>
internal static class Recipes
{
    /// <summary>Adds the file to the repository at this place; what is returned is disposed after the check.</summary>
    public delegate IDisposable? Recipe(string root);

    public static IReadOnlyDictionary<string, Recipe> ByFolder { get; } = new Dictionary<string, Recipe>(StringComparer.Ordinal)
    {
        ["FC001-latin-1"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.Latin1.GetBytes("quote: The library opens at nine.\nsummary: The café opens too.\n")),
        ["FC006-source-of-five-megabytes"] = Bytes("claims/library/source.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The library opens at nine.\n", 200_000)))),
        ["FC006-two-thousand-levels"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.UTF8.GetBytes("quote: " + new string('[', 2000) + new string(']', 2000) + "\n")),
        ["FC007-nul"] = Bytes("claims/library/source.txt", Encoding.UTF8.GetBytes("The library opens at nine.\nIt closes\0 at six.\n")),
        ["FC007-utf-16"] = Bytes("claims/library/source.txt", Encoding.Unicode.GetBytes("The library opens at nine.\n")),
        ["FC011-link-to-a-folder"] = Link("claims/annex", isFolder: true),
        ["FC011-link-out-of-the-repository"] = Link("site/assets/private.txt", isFolder: false),
        ["FC006-a-million-keys"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400_000).Select(i => $"k{i}:\n")))),
        ["FC006-file-of-a-hundred-megabytes"] = root =>
        {
            using var sparse = File.Create(Path.Join(root, "claims/library/opens-at-nine.yaml"));
            sparse.SetLength(100_000_000);
            return null;
        },
        ["FC006-line-of-three-megabytes"] = Bytes("claims/library/opens-at-nine.yaml", Encoding.UTF8.GetBytes("quote: [" + string.Concat(Enumerable.Repeat("a, ", 1_000_000)) + "]\n")),
        ["FC007-not-a-character"] = Bytes("claims/library/source.txt", Encoding.UTF8.GetBytes("The library opens at nine.\nIt closes\uFFFE at six.\n")),
        ["FC011-link-in-place-of-a-folder"] = Link("site/assets", isFolder: true),
        ["FC011-link-in-place-of-the-site"] = Link("site", isFolder: true),
        ["FC016-named-pipe"] = root =>
        {
            var pipe = Path.Join(root, "claims/library/closes-at-six.yaml");
            RequiredTool.MakePipe(pipe);
            return null;
        },
        ["FC016-link-to-a-pipe"] = root =>
        {
            File.CreateSymbolicLink(Path.Join(root, "claims/library/closes-at-six.yaml"), "opens-at-nine.pipe");
            RequiredTool.MakePipe(Path.Join(root, "claims/library/opens-at-nine.pipe"));
            return null;
        },
        ["FC520-large-asset"] = Bytes("site/assets/scan.tiff", new byte[900_000]),
        ["FC013-file-in-use"] = root => File.Open(Path.Join(root, "claims/library/source.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None),
    };

    private static Recipe Bytes(string file, byte[] bytes) => root =>
    {
        var path = Path.Join(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return null;
    };

    private static Recipe Link(string link, bool isFolder) => root =>
    {
        var (path, target) = (Path.Join(root, link), Path.Join(Path.GetDirectoryName(root), "outside"));
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
