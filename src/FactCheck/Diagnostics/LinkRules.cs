namespace FactCheck.Diagnostics;

/// <summary>FC5xx: links and outputs.</summary>
public static class LinkRules
{
    public static readonly Rule AddressCollision = new(
        "FC501", "Two outputs on one address", Severity.Error,
        "One of them would be lost silently; addresses that differ only in case or composition are one on many systems.", Integrity: true);

    public static readonly Rule UnknownTarget = new(
        "FC502", "Link leads nowhere", Severity.Error,
        "A link inside the site must lead to a page that is published.");

    public static readonly Rule NoAddress = new(
        "FC503", "Site has no address", Severity.Info,
        "Canonical links, feeds, the sitemap and ClaimReview need absolute addresses; they are left out without one.");

    public static readonly Rule UnsafeLink = new(
        "FC504", "Link that is not shown", Severity.Error,
        "Only http, https and mailto addresses, and claim:, source:, topic: and page: can be links.");

    public static readonly Rule TooDeep = new(
        "FC505", "Markdown nested too deep", Severity.Error,
        "Lists and quotations nested that deep are not for readers.");

    public static readonly Rule NearSizeLimit = new(
        "FC520", "Site near the size limit", Severity.Warning,
        "GitHub Pages takes a site of 1 GB at most; one that grows over it cannot be published any more, corrections included.");
}
