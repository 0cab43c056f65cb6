using System.Text.RegularExpressions;
using FactCheck.Model;
using FactCheck.Review.Changes;

namespace FactCheck.Review.Reports;

/// <summary>
/// Renders a claim's page before and after, each in a frame without rights: no scripts, forms or navigation, and its own origin.
/// </summary>
internal static partial class PageFrames
{
    /// <param name="before">Pages of the base.</param>
    /// <param name="after">Pages of the head.</param>
    public static string Of(ClaimChange claim, RenderedClaims before, RenderedClaims after)
    {
        var isOpen = claim.Severity == ChangeSeverity.Critical;
        return $"<details class=\"pages\"{(isOpen ? " open" : "")}><summary>The page before and after</summary><div>\n"
            + Frame("Before", claim.Title, claim.Was is { } was ? before.PageOf(was.Id) : null, before.Style, isOpen)
            + Frame("After", claim.Title, claim.Now is { } now ? after.PageOf(now.Id) : null, after.Style, isOpen)
            + "</div></details>\n";
    }

    private static string Frame(string heading, string title, string? page, string style, bool isOpen)
    {
        // Browsers do not render folded frames until they are opened.
        var loading = isOpen ? "eager" : "lazy";
        var frame = page is null
            ? "<p class=\"nopage\">There is no page.</p>"
            : $"<iframe sandbox loading=\"{loading}\" title=\"{ChangeHtml.Encode($"{heading}: {title}")}\" srcdoc=\"{Attribute(SelfContained(page, style))}\"></iframe>";
        return $"<div><h3>{heading}</h3>{frame}</div>\n";
    }

    /// <summary>
    /// Embeds the style in the page, since a link to it would not work and the page's policy would refuse it, and removes the
    /// targets of links, which would only open an error page in a frame without rights.
    /// </summary>
    private static string SelfContained(string page, string style)
    {
        var plain = Targets().Replace(Scripts().Replace(Links().Replace(page, ""), ""), "$1");
        var inline = $"<style>{style.Replace("</", "<\\/", StringComparison.Ordinal)}</style></head>";
        return HeadEnd().Replace(plain, _ => inline, 1);
    }

    private static string Attribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex("<(?:meta http-equiv|link )[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex("<script\\b.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("(<a\\b[^>]*?)\\shref=\"[^\"]*\"", RegexOptions.IgnoreCase)]
    private static partial Regex Targets();

    [GeneratedRegex("</head>", RegexOptions.IgnoreCase)]
    private static partial Regex HeadEnd();
}
