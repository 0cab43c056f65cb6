namespace FactCheck.Write;

/// <summary>Adds up file sizes by kind while several workers write the files.</summary>
internal sealed class SizeMeter
{
    private static readonly string[] Kinds = ["pages", "data", "search", "feeds", "assets"];

    private readonly int[] _files = new int[Kinds.Length];
    private readonly long[] _bytes = new long[Kinds.Length];

    public void Add(string path, int bytes)
    {
        var kind = Array.IndexOf(Kinds, KindOf(path));
        Interlocked.Increment(ref _files[kind]);
        Interlocked.Add(ref _bytes[kind], bytes);
    }

    public SiteSize Read() =>
        new([.. Kinds.Select((kind, i) => new KindSize(kind, _files[i], _bytes[i])).Where(kind => kind.Files > 0)]);

    private static string KindOf(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? "pages"
        : path.StartsWith("assets/", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal) ? "assets"
        : path.EndsWith(".xml", StringComparison.Ordinal) || path == "robots.txt" ? "feeds"
        : path.StartsWith("search/", StringComparison.Ordinal) || path.Contains("/search/", StringComparison.Ordinal) ? "search"
        : "data";
}
