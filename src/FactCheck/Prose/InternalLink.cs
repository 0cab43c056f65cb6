namespace FactCheck.Prose;

public enum LinkKind { Claim, Source, Topic, Page }

/// <summary>
/// A link written as <c>claim:id</c>, <c>source:id</c>, <c>topic:id</c> or <c>page:name#section</c>; between pages also as the
/// path of the file, <c>guide/set-up.md</c> or <c>../rules.md#fc203</c>, so that people who read the files can follow it.
/// </summary>
/// <param name="Fragment">Without <c>#</c>.</param>
public readonly record struct InternalLink(LinkKind Kind, string Target, string? Fragment = null)
{
    /// <param name="file">The file that contains the link.</param>
    public static InternalLink? Parse(string? url, string file)
    {
        if (url is null)
            return null;
        var (path, fragment) = Split(url);
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return ToFile(path, file) is { } page ? new InternalLink(LinkKind.Page, page, fragment) : null;
        LinkKind? kind = path[..colon] switch
        {
            "claim" => LinkKind.Claim,
            "source" => LinkKind.Source,
            "topic" => LinkKind.Topic,
            "page" => LinkKind.Page,
            _ => null,
        };
        return kind is { } known ? new InternalLink(known, path[(colon + 1)..], fragment) : null;
    }

    /// <summary>The section that a link within its own page names; null if the link leads elsewhere.</summary>
    public static string? SectionIn(string? url) => url is { Length: > 0 } && url[0] == '#' ? Split(url).Fragment : null;

    /// <summary>Null if the link does not lead to a page, or leads out of the folder of pages.</summary>
    private static string? ToFile(string path, string file)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal) || SitePath.Resolve(path, file, SitePath.Pages) is not { } page)
            return null;
        // A translation is the same page: readers get it in their language.
        var name = page.LastIndexOf('/') + 1;
        return page[..page.IndexOf('.', name)];
    }

    private static (string Path, string? Fragment) Split(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (url, null) : (url[..hash], HeadingIds.Named(Uri.UnescapeDataString(url[(hash + 1)..])));
    }
}
