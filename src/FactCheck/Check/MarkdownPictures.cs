using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax.Inlines;

namespace FactCheck.Check;

/// <summary>FC502, FC504, FC508: a page shows pictures from <c>site/assets</c>, each with a description. A picture of another site becomes a link to it.</summary>
internal static class MarkdownPictures
{
    public static bool IsLocal(LinkInline picture, MarkdownInput markdown, CheckInput input) =>
        SitePath.AssetIn(picture.Url, markdown.File) is { } path && input.Assets.ContainsKey(path);

    public static void Check(LinkInline picture, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        var (place, url) = (markdown.At(picture.Span), picture.Url ?? "");
        if (string.IsNullOrWhiteSpace(PlainText.Of(picture)))
        {
            findings.Add(Rule.FC508.At(
                markdown.File, place, "the picture has no description for people who do not see it", $"write what it shows between the square brackets: ![what it shows]({url})"));
        }

        if (SitePath.AssetIn(url, markdown.File) is { } path)
        {
            CheckPicture(path, place, markdown, input, findings);
        }
        else if (SafeUrl.TryCreate(url, out _))
        {
            Lookalikes.Check(markdown.File, place, url, findings);
        }
        else
        {
            findings.Add(Rule.FC504.At(
                markdown.File, place, url.Length == 0 ? "the picture has no address" : $"'{url}' cannot be shown: {Reason(url, markdown)}", Hint(url, markdown, input)));
        }
    }

    public static void CheckExists(string path, Location place, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Assets.ContainsKey(path))
            return;
        findings.Add(Rule.FC502.At(
            markdown.File, place, $"there is no file {SitePath.Assets}{path}",
            Nearest.Find(path, input.Assets.Keys) is { } near ? $"did you mean '{SitePath.ToAsset(near, markdown.File)}'?" : $"put the file there, or remove the link"));
    }

    private static void CheckPicture(string path, Location place, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Assets.TryGetValue(path, out var asset))
            CheckExists(path, place, markdown, input, findings);
        else if (Picture.Fault(asset) is var (reason, hint))
            findings.Add(Rule.FC504.At(markdown.File, place, $"site/assets/{path} cannot be shown: {reason}", hint ?? "write a link to it, without the ! before the bracket"));
    }

    private static string Reason(string url, MarkdownInput markdown) =>
        markdown.Page is null ? "only pages show pictures"
        : url.Contains(':', StringComparison.Ordinal) ? AddressHint.For(url).Reason
        : "a page shows only pictures from site/assets, named by the path from its own file";

    private static string Hint(string url, MarkdownInput markdown, CheckInput input)
    {
        if (markdown.Page is null)
            return "write [words](https://example.org/) with the address of a page that shows it";
        var name = Uri.UnescapeDataString(url).TrimStart('.', '/');
        foreach (var folder in new[] { SitePath.Assets, "assets/" })
        {
            if (name.StartsWith(folder, StringComparison.Ordinal))
                name = name[folder.Length..];
        }

        return input.Assets.ContainsKey(name)
            ? $"write {SitePath.ToAsset(name, markdown.File)}"
            : $"put the picture into site/assets and write {SitePath.ToAsset(Picture.IsNamedSo(name) ? name[(name.LastIndexOfAny(['/', ':']) + 1)..] : "name.png", markdown.File)}";
    }
}
