using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Classifies HTML elements as a reader of the page sees them.</summary>
internal static class HtmlElements
{
    /// <summary>The kind of what the page hides.</summary>
    public const string Concealed = "hidden passage";

    /// <summary>Elements that no browser shows, or that hold no words.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "head", "datalist", "rp",
    };

    private static readonly Dictionary<string, string> OmittedElements = new(StringComparer.Ordinal)
    {
        ["del"] = Struck,
        ["s"] = Struck,
        ["strike"] = Struck,
        ["aside"] = "aside",
        ["footer"] = "footer",
        ["nav"] = "navigation block",
        ["search"] = "search form",
        ["noscript"] = "noscript passage",
        ["noframes"] = "fallback passage",
        ["noembed"] = "fallback passage",
        ["rt"] = "ruby annotation",
        ["rtc"] = "ruby annotation",
        ["video"] = "video",
        ["audio"] = "recording",
        ["iframe"] = "embedded page",
        ["embed"] = "embedded object",
        ["svg"] = "drawing",
        ["canvas"] = "drawing",
        ["button"] = "button",
        ["input"] = Field,
        ["select"] = Field,
        ["textarea"] = Field,
    };

    private static readonly Dictionary<string, string> OmittedRoles = new(StringComparer.Ordinal)
    {
        ["navigation"] = "navigation block",
        ["complementary"] = "aside",
        ["contentinfo"] = "footer",
        ["search"] = "search form",
        ["dialog"] = "dialog",
        ["alertdialog"] = "dialog",
        ["menu"] = "menu",
        ["menubar"] = "menu",
        ["toolbar"] = "menu",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "listing", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    private const string Struck = "struck-out passage";
    private const string Field = "form field";

    /// <summary>The name of an element that is left out with all it contains; empty if no reader misses it, null if it is shown.</summary>
    public static string? Omission(IElement element)
    {
        if (Unseen.Contains(element.LocalName))
            return "";
        if (IsConcealed(element))
            return Concealed;
        if (OmittedElements.TryGetValue(element.LocalName, out var kind))
            return element.LocalName == "footer" && IsOfQuotation(element) ? null : kind;
        if (element.LocalName == "object" && element.HasAttribute("data"))
            return "embedded object";
        if (element.GetAttribute("role") is { } role && OmittedRoles.TryGetValue(role.Trim().ToLowerInvariant(), out kind))
            return kind;
        return Declares(element, "text-decoration", "line-through") || Declares(element, "text-decoration-line", "line-through") ? Struck : null;
    }

    /// <summary>Missed even without words of its own.</summary>
    public static bool IsEmbedded(IElement element) => element.LocalName is "video" or "audio" or "iframe" or "embed" or "object";

    /// <summary>One capital that everybody but screen readers is shown.</summary>
    public static bool IsDropCap(IElement element, string words) =>
        words is [var letter] && char.IsUpper(letter) && Is(element.GetAttribute("aria-hidden"), "true") && !element.HasAttribute("hidden") && !element.HasAttribute("style");

    /// <summary>Part of a sentence if there is text beside it, a piece of machinery if it stands alone.</summary>
    public static bool IsControl(IElement element) => element.LocalName is "button" or "input" or "select" or "textarea";

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool IsPreformatted(IElement element) => element.LocalName is "pre" or "listing" or "xmp";

    /// <summary>A short superscript of class <c>reference</c>, or with a link within the page.</summary>
    public static bool IsFootnoteMark(IElement element)
    {
        const int longest = 12, mostNodes = 32;
        if (element.LocalName != "sup")
            return false;
        var text = HtmlWords.Start(element, longest + 1, out var nodes, mostNodes).Trim();
        return text.Length is > 0 and <= longest && nodes.Count < mostNodes
            && (element.ClassList.Contains("reference")
                || nodes.OfType<IElement>().FirstOrDefault(IsLinkWithinPage) is { } link
                    && text.StartsWith(HtmlWords.Start(link, longest, out _).Trim(), StringComparison.Ordinal));
    }

    private static bool IsLinkWithinPage(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href")?.StartsWith('#') == true;

    /// <summary>Who is quoted, not the foot of the page.</summary>
    private static bool IsOfQuotation(IElement footer) =>
        footer.ParentElement is { LocalName: "blockquote" or "figure" } or { ParentElement.LocalName: "blockquote" or "figure" };

    /// <summary>Not displayed; browsers open <c>hidden=until-found</c> for a search, and Wikipedia hides a formula behind its picture.</summary>
    private static bool IsConcealed(IElement element) =>
        (element.GetAttribute("hidden") is { } hidden && !Is(hidden, "until-found"))
        || Is(element.GetAttribute("aria-hidden"), "true")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || ((Declares(element, "display", "none") || Declares(element, "visibility", "hidden")) && !IsFormula(element));

    private static bool IsFormula(IElement element) => element is { LocalName: "span", ChildNodes: [IElement { LocalName: "math" }, ..] };

    /// <summary>Reports whether the style attribute of the element has a declaration whose value contains the word.</summary>
    private static bool Declares(IElement element, string property, string word)
    {
        var style = element.GetAttribute("style").AsSpan();
        foreach (var part in style.Split(';'))
        {
            var declaration = style[part];
            var colon = declaration.IndexOf(':');
            if (colon >= 0
                && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && declaration[(colon + 1)..].Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string? value, string expected) =>
        value is not null && value.AsSpan().Trim().Equals(expected, StringComparison.OrdinalIgnoreCase);
}
