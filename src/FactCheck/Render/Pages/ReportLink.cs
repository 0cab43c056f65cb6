using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>Where to report an error in a check, with the claim and the address of its page filled in.</summary>
internal static class ReportLink
{
    /// <summary>The site's own link: by mail, else where the repository takes issues; never guessed.</summary>
    public static SafeUrl? Of(SiteSettings settings) =>
        settings.Organisation?.Email is { } email && SafeUrl.TryCreate("mailto:" + email.Value, out var mail) ? mail : settings.Repository;

    /// <summary>
    /// By mail: <c>subject</c> and <c>body</c> of RFC 6068, §2, lines ended by CRLF (§5). On GitHub: <c>title</c> and
    /// <c>body</c> of docs.github.com, "Creating an issue from a URL query". Elsewhere, or where the address grows too
    /// long, the site's own link.
    /// </summary>
    public static SafeUrl? For(PlannedClaim claim, PageScope scope)
    {
        var plain = Of(scope.Site.Settings);
        if (plain is null)
            return null;
        var subject = Uri.EscapeDataString(scope.Phrase("report.subject", ClaimTitle.Of(claim, scope)));
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
        return scope.Absolute(address)?.Value ?? address.Path;
    }
}
