using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Classifies HTML elements as a reader of the article sees them.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "nav", "aside", "footer", "form", "head", "iframe", "object", "embed", "svg", "math",
        "canvas", "audio", "video", "button", "input", "select", "textarea", "datalist", "dialog", "menu", "rt", "rp", "rtc",
    };

    private static readonly HashSet<string> HiddenRoles = new(StringComparer.Ordinal)
    {
        "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    public static bool IsHidden(IElement element) =>
        Hidden.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || Is(element.GetAttribute("aria-hidden"), "true")
        || (element.GetAttribute("role") is { } role && HiddenRoles.Contains(role.Trim().ToLowerInvariant()))
        || IsUndisplayed(element.GetAttribute("style"));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool IsPreformatted(IElement element) => element.LocalName is "pre" or "listing" or "xmp";

    /// <summary>A short superscript of class <c>reference</c>, or with a link within the page.</summary>
    public static bool IsFootnoteMark(IElement element)
    {
        if (element.LocalName != "sup")
            return false;
        var text = element.TextContent.Trim();
        if (text.Length is 0 or > 12)
            return false;
        return element.ClassList.Contains("reference")
            || element.QuerySelector("a[href^='#']") is { } link && text.StartsWith(link.TextContent.Trim(), StringComparison.Ordinal);
    }

    private static bool IsUndisplayed(string? style)
    {
        if (style is null)
            return false;
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var value = declaration.AsSpan(colon + 1).Trim();
            var property = declaration.AsSpan(0, colon).Trim();
            if ((property.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase))
                || (property.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string? value, string expected) =>
        value is not null && value.AsSpan().Trim().Equals(expected, StringComparison.OrdinalIgnoreCase);
}
