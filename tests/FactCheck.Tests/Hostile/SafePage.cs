using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Hostile;

/// <summary>What no page may hold, whatever its texts are.</summary>
internal static partial class SafePage
{
    /// <summary>Attributes that load, send or run something, besides handlers.</summary>
    private static readonly FrozenSet<string> Forbidden = new[]
    {
        "style", "srcdoc", "srcset", "imagesrcset", "formaction", "ping", "poster", "background", "manifest", "data", "codebase", "archive", "nonce", "xlink:href", "is", "slot",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    /// <summary>Each fault as <c>file: what</c>.</summary>
    public static IEnumerable<string> FaultsOf(string file, IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (FaultOf(element) is { } fault)
                yield return $"{file}: {fault}: {Start(element.OuterHtml)}";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || Forbidden.Contains(attribute.Name))
                    yield return $"{file}: attribute {attribute.Name}: {Start(element.OuterHtml)}";
                if (attribute.Name is "href" or "src" or "action" or "cite" && !IsSafeAddress(attribute.Value))
                    yield return $"{file}: address {attribute.Value}";
            }
        }

        if (page.QuerySelectorAll("script:not([src])").Length > 1)
            yield return $"{file}: more than one script";
    }

    /// <summary>The elements with the names of their attributes, nested as they are; texts and values left out.</summary>
    public static string Skeleton(INode node)
    {
        var skeleton = new StringBuilder();
        Append(node);
        return skeleton.ToString();

        void Append(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IComment)
                    skeleton.Append("<!---->");
                if (child is not IElement element)
                    continue;
                // A name is isolated where its script asks for it.
                if (element is { LocalName: "bdi", Attributes.Length: 0 })
                {
                    Append(element);
                    continue;
                }

                skeleton.Append('<').Append(element.LocalName);
                foreach (var name in element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal))
                    skeleton.Append(' ').Append(name);
                skeleton.Append(">\n");
                Append(element);
                skeleton.Append("</>");
            }
        }
    }

    private static string? FaultOf(IElement element) => element.LocalName switch
    {
        "script" => element.GetAttribute("src") is { } source
            ? OwnScript().IsMatch(source) ? null : "foreign script"
            : element.GetAttribute("type") == "application/ld+json" ? null : "script",
        "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "base" or "portal" or "style" or "img" or "video" or "audio" or "image" or "use" or "animate" or "set" or "foreignobject" => "foreign element",
        "form" => element.GetAttribute("role") == "search" && !element.HasAttribute("action") ? null : "form",
        "input" => element.Closest("form[role=search]") is null && !element.HasAttribute("readonly") && element.GetAttribute("type") != "radio" ? "input" : null,
        "meta" => element.GetAttribute("http-equiv") switch
        {
            null => null,
            "Content-Security-Policy" => element.GetAttribute("content")!.StartsWith("default-src 'none'", StringComparison.Ordinal) ? null : "another policy",
            "refresh" => OwnRefresh().IsMatch(element.GetAttribute("content")!) ? null : "refresh",
            _ => "meta",
        },
        "link" => element.GetAttribute("rel") is "stylesheet" ? OwnAsset().IsMatch(element.GetAttribute("href")!) ? null : "foreign sheet"
            : element.GetAttribute("rel") is "canonical" or "alternate" or "icon" ? null : "link",
        _ => null,
    };

    /// <summary>What a browser does with the address: blanks around it and line ends in it are gone.</summary>
    private static bool IsSafeAddress(string address)
    {
        var seen = address.Trim(' ', '\t', '\n', '\f', '\r', '\0').Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon > 0 && seen.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
        var scheme = hasScheme ? seen[..colon].ToLowerInvariant() : "";
        return !hasScheme ? !seen.StartsWith("//", StringComparison.Ordinal) && !seen.StartsWith('\\') && !seen.StartsWith("/\\", StringComparison.Ordinal) : scheme is "http" or "https" or "mailto";
    }

    private static string Start(string html) => html.Length > 200 ? html[..200] : html;

    [GeneratedRegex(@"^(\.\./)*assets/[a-z]+\.[0-9a-f]{10}\.js$")]
    private static partial Regex OwnScript();

    [GeneratedRegex(@"^((\.\./)*|/)assets/[a-z]+\.[0-9a-f]{10}\.css$")]
    private static partial Regex OwnAsset();

    [GeneratedRegex(@"^0; url=(\.\./)+claims/[a-z0-9-]+/$")]
    private static partial Regex OwnRefresh();
}
