using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Data;

namespace FactCheck.Render.Views;

/// <summary>What every page shows of the site, and what it says of itself.</summary>
internal static class SiteViews
{
    /// <summary>Longest claim in a page title, in characters as readers count them.</summary>
    private const int MaxTitle = 90;

    /// <summary>Longest description for search engines, likewise.</summary>
    private const int MaxDescription = 200;

    public static SiteView Site(SitePage page, Site site)
    {
        var settings = site.Settings;
        return new SiteView(
            settings.Title,
            settings.Tagline,
            site.Words.Tag,
            LanguageTag.Direction(site.Words.Tag),
            settings.Organisation?.Name?.Value,
            settings.Organisation?.Url,
            settings.Repository,
            Address.Home,
            Addresses.ClaimList(1),
            site.Stylesheet,
            Feed(site),
            Links(page, site, inMenu: true),
            Links(page, site, inMenu: false),
            site.AsOf,
            SecondReaderNote: true,
            site.Documents.FirstOrDefault(document => Contains(document, PageMarkers.Verdicts))?.Address,
            site.Documents.FirstOrDefault(document => Contains(document, PageMarkers.Terms))?.Address,
            Report(settings));
    }

    public static PageView Page(SitePage page, Site site, PageScope scope)
    {
        var (kind, title, description) = Describe(page, site, scope);
        return new PageView(
            kind,
            page is HomePage ? site.Settings.Title : $"{title} · {site.Settings.Title}",
            Shorten(description, MaxDescription),
            page is NotFoundPage ? null : Absolute(page is AliasPage alias ? alias.Claim.Address : page.Address, site),
            Feed(site),
            site.Words.Tag,
            LanguageTag.Direction(site.Words.Tag),
            !page.IsListed,
            page is ClaimPage claim && ClaimReviewJson.Of(claim, site) is { } json ? new Html($"<script type=\"application/ld+json\">{json}</script>") : null,
            page.Address);
    }

    public static SafeUrl? Absolute(Address address, Site site) =>
        site.Base is { } at && SafeUrl.TryCreate(at.Absolute(address.Path), out var url) ? url : null;

    /// <summary>A title that never shows a claim without its verdict and quotation marks, nor one that is withheld.</summary>
    public static string ClaimTitle(ClaimPage page, PageScope scope)
    {
        if (page.State == ClaimState.Withheld)
            return (string)scope.Wording.Phrase("withheld.title", []);
        var withdrawn = page.State == ClaimState.Retracted ? scope.Wording.Phrase("row.retracted", []) + ": " : "";
        return $"{withdrawn}{Label(page, scope)}: {scope.Wording.Quoted(Shorten(page.Claim.Statement.Value, MaxTitle))}";
    }

    public static string Label(ClaimPage page, PageScope scope)
    {
        var label = scope.Verdict(page.Verdict).Label;
        return page.Claim.Rates == Rates.Attribution ? $"{label} · {scope.Wording.Phrase("verdict.who-said-it", [])}" : label;
    }

    private static (string Kind, string Title, string Description) Describe(SitePage page, Site site, PageScope scope)
    {
        string Phrase(string key, params object?[] arguments) => (string)scope.Wording.Phrase(key, arguments);
        return page switch
        {
            HomePage => ("home", site.Settings.Title, site.Settings.Tagline ?? Phrase("home.promise")),
            ClaimListPage list => ("claims", list.Number == 1 ? Phrase("list.heading") : $"{Phrase("list.heading")}, {Phrase("list.page", list.Number, list.Pages)}", Phrase("list.total", list.Total)),
            ClaimPage claim => ("claim", ClaimTitle(claim, scope), Summary(claim)),
            SourcePage source => ("source", source.Source.About.Title.Value, Phrase("fingerprint.sentences", FingerprintCounts(source)) + " " + Phrase("fingerprint.claims", source.Claims.Length)),
            DocumentPage document => ("document", document.Page.Title.Value, document.Page.Description?.Value ?? document.Page.Title.Value),
            AliasPage alias => ("alias", ClaimTitle(alias.Claim, scope), Summary(alias.Claim)),
            _ => ("not-found", Phrase("not-found.heading"), Phrase("not-found.text")),
        };

        string Summary(ClaimPage claim) => claim.State == ClaimState.Withheld ? Phrase("withheld.address") : claim.Claim.Summary.Value;
    }

    private static object?[] FingerprintCounts(SourcePage page) =>
    [
        page.Sentences.Length,
        page.Sentences.Count(sentence => sentence.State == SentenceState.Checked),
        page.Sentences.Count(sentence => sentence.State == SentenceState.Labelled),
        page.Sentences.Count(sentence => sentence.State == SentenceState.Open),
    ];

    private static SafeUrl? Feed(Site site) => Absolute(Addresses.Feed, site);

    /// <summary>Where readers report errors: by mail, else where the repository takes issues; never guessed.</summary>
    private static SafeUrl? Report(SiteSettings settings) =>
        settings.Organisation?.Email is { } email && SafeUrl.TryCreate("mailto:" + email.Value, out var mail) ? mail : settings.Repository;

    private static NavLink[] Links(SitePage page, Site site, bool inMenu)
    {
        var documents = site.Documents
            .Where(document => inMenu == document.Page.Nav is not null)
            .OrderBy(document => document.Page.Nav ?? 0)
            .ThenBy(document => document.Page.Id, StringComparer.Ordinal)
            .Select(document => new NavLink(document.Page.Title.Value, document.Address, document.Address == page.Address));
        if (!inMenu)
            return [.. documents];
        var claims = Addresses.ClaimList(1);
        var title = site.Words.Phrases.GetValueOrDefault("list.heading")?.Other ?? "";
        return [new NavLink(title, claims, page.Address == claims), .. documents];
    }

    private static bool Contains(DocumentPage document, string marker) => document.Page.Body.Value.Contains(marker, StringComparison.Ordinal);

    /// <summary>Cuts after a whole word.</summary>
    private static string Shorten(string text, int most)
    {
        var info = new StringInfo(text);
        if (info.LengthInTextElements <= most)
            return text;
        var cut = info.SubstringByTextElements(0, most);
        var space = cut.LastIndexOf(' ');
        return (space > cut.Length / 2 ? cut[..space] : cut).TrimEnd(',', ';', ':', ' ') + "…";
    }
}
