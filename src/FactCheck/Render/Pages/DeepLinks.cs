using FactCheck.Anchor;
using FactCheck.Anchor.Links;
using FactCheck.Model;

namespace FactCheck.Render.Pages;

internal static class DeepLinks
{
    /// <summary>The address as paper shows it, without the words that a browser looks for; null if it has none.</summary>
    public static SafeUrl? OnPaper(SafeUrl url) =>
        TextFragment.Without(url.Value) is { } page && SafeUrl.TryCreate(page, out var plain) ? plain : null;

    /// <summary>Adds a text fragment for each place that browsers are certain to find, unless the address would be too long.</summary>
    public static SafeUrl? To(SafeUrl? url, SearchableText text, IReadOnlyList<Model.Anchor> anchors)
    {
        if (url is null || !url.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return url;
        var directives = anchors.Select(anchor => TextFragment.Directive(text, anchor)).OfType<string>().ToList();
        return directives.Count > 0 && SafeUrl.TryCreate(TextFragment.Link(url.Value, string.Join('&', directives)), out var deep) ? deep : url;
    }
}
