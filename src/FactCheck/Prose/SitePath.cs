namespace FactCheck.Prose;

/// <summary>Paths that a page writes relative to its own file, so that people who read the files can follow them.</summary>
internal static class SitePath
{
    public const string Pages = "site/pages/";

    public const string Assets = "site/assets/";

    /// <summary>The path below a folder that a link of a page names; null if it leads elsewhere, or the file is not a page.</summary>
    public static string? Resolve(string link, string file, string folder)
    {
        if (!file.StartsWith(Pages, StringComparison.Ordinal))
            return null;
        var parts = file.Split('/')[..^1].ToList();
        foreach (var part in link.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var path = string.Join('/', parts);
        return path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : null;
    }

    /// <summary>The path below <c>site/assets</c> that a link of a page names; null if it names something else.</summary>
    public static string? AssetIn(string? url, string file) =>
        url is null || url.Contains(':', StringComparison.Ordinal) ? null : Resolve(Uri.UnescapeDataString(url), file, Assets);

    /// <summary>How a page names a file below <c>site/assets</c>.</summary>
    public static string ToAsset(string asset, string page) =>
        string.Concat(Enumerable.Repeat("../", page.AsSpan(Pages.Length).Count('/') + 1)) + "assets/" + asset;
}
