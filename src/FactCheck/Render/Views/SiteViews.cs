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

    public static SiteView Site(SitePage page, PageScope scope)
    {
        var (site, settings, tree) = (scope.Site, scope.Site.Settings, scope.Tree);
        return new SiteView(
            scope.SiteTitle,
            scope.Tagline,
            tree.Tag,
            tree.Direction,
            settings.Language,
            settings.Organisation?.Name?.Value,
            settings.Organisation?.Url,
            settings.Repository,
            tree.Home,
            tree.List(new AllClaims(), 1),
            tree.Corrections(1),
            site.Has(OutputKind.Search) ? tree.Search : null,
            site.Stylesheet,
            site.Icon,
            Feed(OutputKind.Feed, tree.Feed, site),
            Links(page, scope, inMenu: true),
            Links(page, scope, inMenu: false),
            site.AsOf,
            SecondReaderNote: true,
            PageWith(PageMarkers.Verdicts, scope),
            PageWith(PageMarkers.Terms, scope),
            Report(settings));
    }

    public static PageView Page(SitePage page, PageScope scope)
    {
        var site = scope.Site;
        var (kind, title, description) = Describe(page, scope);
        return new PageView(
            kind,
            page is HomePage ? scope.SiteTitle : $"{title} · {scope.SiteTitle}",
            Shorten(description, MaxDescription),
            Canonical(page, scope),
            Feed(OutputKind.Feed, scope.Tree.Feed, site),
            scope.Tree.Tag,
            scope.Tree.Direction,
            !page.IsListed,
            StructuredData.Of(page, scope),
            page.Address,
            Languages(page, scope),
            IsUntranslated(page, scope) ? scope.Wording.LanguageName(site.Settings.Language) : null,
            page switch
            {
                ClaimPage or AliasPage => null,
                EmbedPage => site.CardStyle,
                SearchPage or StatisticsPage => site.SearchStyle,
                _ => site.PagesStyle,
            },
            page is SearchPage ? site.SearchScript : null,
            page is ClaimPage shared ? ShareImage(shared.Claim, scope) : null);
    }

    /// <summary>Null without a site address, since a picture for other sites needs one.</summary>
    public static ShareImageView? ShareImage(PlannedClaim claim, PageScope scope) =>
        ShareImages.Of(claim, scope.Tree, scope.Site.Assets) is { } image && Absolute(image, scope.Site) is { } url
            ? new ShareImageView(url, ShareImages.Width, ShareImages.Height, Label(claim, scope))
            : null;

    private static SafeUrl? Canonical(SitePage page, PageScope scope) => page switch
    {
        NotFoundPage => null,
        AliasPage alias => Absolute(alias.Counterpart(scope.Tree), scope.Site),
        EmbedPage card => Absolute(scope.Tree.Claim(card.Claim.Id), scope.Site),
        _ => Absolute(page.Address, scope.Site),
    };

    public static SafeUrl? Absolute(Address address, Site site) =>
        site.Base is { } at && SafeUrl.TryCreate(at.Absolute(address.Path), out var url) ? url : null;

    /// <summary>The absolute address of a feed; null where the site does not have it.</summary>
    public static SafeUrl? Feed(OutputKind kind, Address address, Site site) => site.Has(kind) ? Absolute(address, site) : null;

    /// <summary>A title that never shows a claim without its verdict and quotation marks, nor one that is withheld.</summary>
    public static string ClaimTitle(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Withheld
            ? scope.Phrase("withheld.title")
            : $"{StandingOf(claim, scope)}: {scope.Wording.Quoted(Shorten(scope.Prose(claim).Statement.Value, MaxTitle))}";

    /// <summary>The title of a claim's own page: its headline, which is ours and therefore stands in no quotation marks, or the claim.</summary>
    private static string PageTitle(PlannedClaim claim, PageScope scope) =>
        claim.State != ClaimState.Withheld && scope.Prose(claim).Headline is { } headline
            ? $"{StandingOf(claim, scope)}: {headline.Value}"
            : ClaimTitle(claim, scope);

    private static string StandingOf(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Retracted ? $"{scope.Phrase("row.retracted")}: {Label(claim, scope)}" : Label(claim, scope);

    /// <summary>The verdict as readers see it: of a rated attribution it says so.</summary>
    public static string Label(PlannedClaim claim, PageScope scope)
    {
        var label = scope.In(claim.Verdict.Label);
        return claim.Claim.Rates == Rates.Attribution ? $"{label} · {scope.Phrase("verdict.who-said-it")}" : label;
    }

    private static (string Kind, string Title, string Description) Describe(SitePage page, PageScope scope) => page switch
    {
        HomePage => ("home", scope.SiteTitle, scope.Tagline ?? scope.Phrase("home.promise")),
        ClaimListPage list => ("claims", ListTitle(list, scope), scope.Phrase("list.total", list.Total)),
        ClaimPage claim => ("claim", PageTitle(claim.Claim, scope), Summary(claim.Claim, scope)),
        SourcePage source => ("source", source.Source.Source.About.Title.Value, Glance(source.Source, scope)),
        CorrectionsPage => ("corrections", scope.Phrase("corrections.heading"), scope.Phrase("corrections.intro")),
        DocumentPage document => ("document", document.Page.Title.Value, document.Page.Description?.Value ?? document.Page.Title.Value),
        EmbedPage card => ("embed", scope.Phrase("embed.title", ClaimTitle(card.Claim, scope)), Summary(card.Claim, scope)),
        SearchPage => ("search", scope.Phrase("search.heading"), scope.Phrase("search.intro")),
        StatisticsPage statistics => ("statistics", scope.Phrase("statistics.heading"), scope.Phrase("statistics.intro", statistics.Numbers.Value.Claims)),
        AliasPage alias => ("alias", ClaimTitle(alias.Claim, scope), Summary(alias.Claim, scope)),
        _ => ("not-found", scope.Phrase("not-found.heading"), scope.Phrase("not-found.text")),
    };

    private static string Summary(PlannedClaim claim, PageScope scope) =>
        claim.State == ClaimState.Withheld ? scope.Phrase("withheld.address") : scope.Prose(claim).Summary.Value;

    private static string ListTitle(ClaimListPage list, PageScope scope)
    {
        var heading = OtherPageViews.Heading(list.Subject, scope);
        return list.Number == 1 ? heading : $"{heading}, {scope.Phrase("list.page", list.Number, list.Pages)}";
    }

    private static string Glance(PlannedSource source, PageScope scope) =>
        scope.Phrase(
            "fingerprint.sentences", source.Sentences.Length, source.Count(SentenceState.Checked), source.Count(SentenceState.Labelled),
            source.Count(SentenceState.Open))
        + " " + scope.Phrase("fingerprint.claims", source.Claims.Length);

    /// <summary>Where readers report errors: by mail, else where the repository takes issues; never guessed.</summary>
    public static SafeUrl? Report(SiteSettings settings) =>
        settings.Organisation?.Email is { } email && SafeUrl.TryCreate("mailto:" + email.Value, out var mail) ? mail : settings.Repository;

    /// <summary>The menu has the pages that ask for it; the foot of the page the rest, but for those in folders, which other pages lead to.</summary>
    private static NavLink[] Links(SitePage page, PageScope scope, bool inMenu)
    {
        var documents = scope.Site.Repository.Pages
            .Where(document => document.Language is null && (inMenu ? document.Nav is not null : document.Nav is null && !document.Id.Contains('/', StringComparison.Ordinal)))
            .OrderBy(document => document.Nav ?? 0)
            .ThenBy(document => document.Id, StringComparer.Ordinal)
            .Select(document => Link(TitleOf(document, scope), scope.Tree.Document(document.Id)));
        return inMenu
            ? [Link(Own("list.heading"), scope.Tree.List(new AllClaims(), 1)), .. documents]
            : [
                Link(Own("corrections.heading"), scope.Tree.Corrections(1)),
                .. !scope.Site.Has(OutputKind.Statistics) ? [] : new[] { Link(Own("statistics.heading"), scope.Tree.Statistics) },
                .. documents,
            ];

        LocalText Own(string key) => new(scope.Phrase(key), scope.Language);

        NavLink Link(LocalText title, Address address) => new(title, address, address == page.Address);
    }

    private static LocalText TitleOf(MarkdownPage page, PageScope scope)
    {
        var shown = scope.Site.Repository.Pages.FirstOrDefault(other => other.Id == page.Id && other.Language == scope.Language) ?? page;
        return new LocalText(shown.Title.Value, shown.Language ?? scope.Site.Settings.Language);
    }

    /// <summary>Every language of the site, named in itself, on this very page.</summary>
    private static LanguageLink[] Languages(SitePage page, PageScope scope) =>
        scope.Site.Trees.Length < 2 || page is NotFoundPage or AliasPage or EmbedPage
            ? []
            : [
                .. scope.Site.Trees.Select(tree => new LanguageLink(
                    tree.Tag, new Wording(tree.Words).LanguageName(tree.Tag), page.Counterpart(tree), Absolute(page.Counterpart(tree), scope.Site), tree == scope.Tree)),
            ];

    private static bool IsUntranslated(SitePage page, PageScope scope) =>
        !scope.Tree.IsMain && page switch
        {
            ClaimPage { Claim.State: ClaimState.Withheld } => false,
            ClaimPage claim => scope.Prose(claim.Claim).State == ProseState.Missing,
            DocumentPage document => document.Page.Language is null,
            _ => false,
        };

    private static Address? PageWith(string marker, PageScope scope) =>
        scope.Site.Repository.Pages.FirstOrDefault(page => page.Language is null && page.Body.Value.Contains(marker, StringComparison.Ordinal)) is { } found
            ? scope.Tree.Document(found.Id)
            : null;

    /// <summary>Cuts after a whole word.</summary>
    private static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var info = new StringInfo(text);
        if (info.LengthInTextElements <= most)
            return text;
        var cut = info.SubstringByTextElements(0, most);
        var space = cut.LastIndexOf(' ');
        return (space > cut.Length / 2 ? cut[..space] : cut).TrimEnd(',', ';', ':', ' ') + "…";
    }
}
