using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>Where to report an error in a check, with the claim and the address of its page filled in.</summary>
internal static class ReportLink
{
    /// <summary>
    /// By mail: <c>subject</c> and <c>body</c> of RFC 6068, §2, lines ended by CRLF (§5). On GitHub: <c>title</c> and
    /// <c>body</c> of docs.github.com, "Creating an issue from a URL query". Elsewhere, or where the address grows too
    /// long, the site's own link.
    /// </summary>
    public static SafeUrl? For(PlannedClaim claim, PageScope scope)
    {
        var plain = SiteViews.Report(scope.Site.Settings);
        if (plain is null)
            return null;
        var subject = Uri.EscapeDataString(scope.Phrase("report.subject", SiteViews.ClaimTitle(claim, scope)));
        var body = Uri.EscapeDataString($"{PageOf(claim, scope)}\r\n\r\n{scope.Phrase("report.body")}\r\n");
        var filled = plain.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? $"{plain.Value}?subject={subject}&body={body}"
            : plain.Value.StartsWith("https://github.com/", StringComparison.OrdinalIgnoreCase)
                ? $"{plain.Value.TrimEnd('/')}/issues/new?title={subject}&body={body}"
                : plain.Value;
        return SafeUrl.TryCreate(filled, out var url) ? url : plain;
    }

    private static string PageOf(PlannedClaim claim, PageScope scope)
    {
        var address = scope.Tree.Claim(claim.Id);
        return SiteViews.Absolute(address, scope.Site)?.Value ?? address.Path;
    }
}
