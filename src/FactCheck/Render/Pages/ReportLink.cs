using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal static class ReportLink
{
    /// <summary>Returns the site's mail address, else its repository; never guesses.</summary>
    public static SafeUrl? Of(SiteSettings settings) =>
        settings.Organisation?.Email is { } email && SafeUrl.TryCreate("mailto:" + email.Value, out var mail) ? mail : settings.Repository;

    /// <summary>
    /// Fills in the claim and its address. For mail, in <c>subject</c> and <c>body</c> (RFC 6068, §2; lines end with CRLF, §5);
    /// for GitHub, in <c>title</c> and <c>body</c> (docs.github.com, "Creating an issue from a URL query"). Other links, and
    /// those that would be too long, stay unchanged.
    /// </summary>
    public static SafeUrl? For(PlannedClaim claim, PageScope scope)
    {
        var plain = Of(scope.Site.Settings);
        if (plain is null)
            return null;
        var subject = Uri.EscapeDataString(scope.Phrase("report.subject", ClaimTitle.Brief(claim, scope)));
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
