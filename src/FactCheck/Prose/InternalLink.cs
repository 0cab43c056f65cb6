namespace FactCheck.Prose;

public enum LinkKind { Claim, Source, Topic, Page }

/// <summary>
/// A link written as <c>claim:id</c>, <c>source:id</c>, <c>topic:id</c> or <c>page:name</c>; between pages also as the file that
/// it leads to, <c>guide/set-up.md</c> or <c>../rules.md#fc203</c>, so that it can be followed where the files are read.
/// </summary>
/// <param name="Fragment">Without <c>#</c>.</param>
public readonly record struct InternalLink(LinkKind Kind, string Target, string? Fragment = null)
{
    private const string Pages = "site/pages/";

    /// <param name="file">Where the link stands.</param>
    public static InternalLink? Parse(string? url, string file)
    {
        if (url is null)
            return null;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return file.StartsWith(Pages, StringComparison.Ordinal) ? ToFile(url, file[Pages.Length..]) : null;
        LinkKind? kind = url[..colon] switch
        {
            "claim" => LinkKind.Claim,
            "source" => LinkKind.Source,
            "topic" => LinkKind.Topic,
            "page" => LinkKind.Page,
            _ => null,
        };
        return kind is { } known ? new InternalLink(known, url[(colon + 1)..]) : null;
    }

    /// <summary>Null where the link is to no page, or out of the folder of pages.</summary>
    private static InternalLink? ToFile(string url, string page)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return null;

        var parts = page.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        // A translation is the same page: readers get it in the language they read.
        parts[^1] = parts[^1][..parts[^1].IndexOf('.', StringComparison.Ordinal)];
        return new InternalLink(LinkKind.Page, string.Join('/', parts.Where(part => part != ".")), fragment);
    }
}
