namespace FactCheck.Diagnostics;

/// <summary>FC5xx: links and outputs.</summary>
public static class LinkRules
{
    public static readonly Rule AddressCollision = new()
    {
        Code = "FC501",
        Title = "Two outputs on one address",
        Default = Severity.Error,
        Integrity = true,
        Why = "One of them would be lost silently; addresses that differ only in case or composition are one on many systems.",
        Source = "Unicode Standard Annex #15 (NFC), https://www.unicode.org/reports/tr15/",
        Mend = "Rename one of the files that the message names, and mend the links to it.",
        Bad = Example.File("site/pages/claims.md", "---\ntitle: About our claims\n---\nHow we choose them."),
        Good = Example.File("site/pages/about-our-claims.md", "---\ntitle: About our claims\n---\nHow we choose them."),
    };

    public static readonly Rule UnknownTarget = new()
    {
        Code = "FC502",
        Title = "Link leads nowhere",
        Default = Severity.Error,
        Why = "A link inside the site must lead to a page that is published.",
        Mend = "Mend the id after the colon, publish what is linked, or take the link out.",
        Bad = Example.Claim("analysis: See [the other claim](claim:bridge-carries-9000-cars)."),
        Good = Example.Claim("analysis: See [the article](source:harbour-bridge)."),
    };

    public static readonly Rule NoAddress = new()
    {
        Code = "FC503",
        Title = "Site has no address",
        Default = Severity.Info,
        Why = "Canonical links, feeds, the sitemap and ClaimReview need absolute addresses; they are left out without one.",
        Mend = "Write 'url' into site/site.yaml, or build with --base-url.",
        Bad = Example.Told("site/site.yaml without 'url', built without --base-url."),
        Good = Example.Site("url: https://checks.example/"),
    };

    public static readonly Rule UnsafeLink = new()
    {
        Code = "FC504",
        Title = "Address that cannot be a link",
        Default = Severity.Error,
        Why = "Only http, https and mailto addresses, and claim:, source:, topic: and page: can be links.",
        Source = "OWASP, Cross Site Scripting Prevention, https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html",
        Mend = "Write a whole address, or the id of a page of this site after its kind.",
        Bad = Example.Claim("analysis: See [the count](javascript:alert(1))."),
        Good = Example.Claim("analysis: See [the count](https://city.example/count)."),
    };

    public static readonly Rule TooDeep = new()
    {
        Code = "FC505",
        Title = "Markdown nested too deep",
        Default = Severity.Error,
        Why = "Lists, quotations, links or emphasis within each other a hundred times over are not for readers, and cost the build more than a book.",
        Mend = "Keep one or two levels, and write the rest as paragraphs. Where brackets, stars or underscores mean nothing, put a backslash before each.",
        Bad = Example.Told("An analysis that starts with 200 signs '>', each a quotation in the one before it."),
        Good = Example.Claim("analysis: |\n  > The mean of 2025 was 61,204 cars a day."),
    };

    public static readonly Rule WordingHasVerdict = new()
    {
        Code = "FC506",
        Title = "Wording begins with a verdict",
        Default = Severity.Warning,
        Why = "The wording goes out as claimReviewed, beside the rating; it must be the claim, not what we think of it.",
        Source = "Google Fact Check, claimReviewed must not contain the rating, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Take the verdict out of 'claim'.",
        Bad = Example.Claim("claim: \"Inaccurate: the bridge carries 90,000 cars a day\""),
        Good = Example.Claim("claim: The bridge carries 90,000 cars a day."),
    };

    public static readonly Rule SourceIsOurs = new()
    {
        Code = "FC507",
        Title = "Document under check is on this site",
        Default = Severity.Warning,
        Why = "A claim is made by somebody else, somewhere else; ClaimReview whose appearance is on the checker's own site is dropped by those who collect it.",
        Source = "Google Fact Check, “attributed to a distinct origin”, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Write the address at which the document was published.",
        Bad = Example.Source("url: https://checks.example/articles/harbour-bridge"),
        Good = Example.Source("url: https://daily.example/harbour-bridge"),
    };

    public static readonly Rule NearSizeLimit = new()
    {
        Code = "FC520",
        Title = "Site near the size limit",
        Default = Severity.Warning,
        Why = "GitHub Pages takes a site of 1 GB at most; one that grows over it cannot be published any more, corrections included.",
        Source = "GitHub Pages limits, https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
        Mend = "Move large assets to another place, or old dossiers to a repository of their own. Where the host takes more, say so with 'size-limit' in site/site.yaml.",
        Bad = Example.Told("A site of 850 MB where the host takes 1000 MB."),
        Good = Example.Site("size-limit: 5000"),
    };
}
