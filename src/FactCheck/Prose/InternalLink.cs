namespace FactCheck.Prose;

public enum LinkKind { Claim, Source, Topic, Page }

/// <summary>
/// A link written as <c>claim:id</c>, <c>source:id</c>, <c>topic:id</c> or <c>page:name</c>; between pages also as the path of
/// the file, <c>guide/set-up.md</c> or <c>../rules.md#fc203</c>, so that people who read the files can follow it.
/// </summary>
/// <param name="Fragment">Without <c>#</c>.</param>
public readonly record struct InternalLink(LinkKind Kind, string Target, string? Fragment = null)
{
    private const string Pages = "site/pages/";

    /// <param name="file">The file that contains the link.</param>
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

    /// <summary>Null if the link does not lead to a page, or leads out of the folder of pages.</summary>
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

        // A translation is the same page: readers get it in their language.
        parts[^1] = parts[^1][..parts[^1].IndexOf('.', StringComparison.Ordinal)];
        return new InternalLink(LinkKind.Page, string.Join('/', parts.Where(part => part != ".")), fragment);
    }
}
