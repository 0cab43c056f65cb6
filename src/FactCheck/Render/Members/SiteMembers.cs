using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class SiteMembers
{
    public static readonly MemberTable<SiteFrame> Site = new("site")
    {
        { "title", "Title", (_, scope) => scope.SiteTitle },
        { "tagline", "Tagline, or null", (_, scope) => scope.Tagline },
        { "language", "Language tag", (_, scope) => scope.Language },
        { "dir", "ltr or rtl", (_, scope) => scope.Tree.Direction },
        { "main_language", "Language tag of the site's own language, which untranslated pages are in", (_, scope) => scope.Site.Settings.Language },
        { "organisation", "Name of the publisher, or null", (_, scope) => scope.Site.Settings.Organisation?.Name?.Value },
        { "organisation_url", "Address of the publisher, or null", (_, scope) => scope.Site.Settings.Organisation?.Url },
        { "repository", "Address of the repository, or null", (_, scope) => scope.Site.Settings.Repository },
        { "home", "The home page", (_, scope) => scope.Tree.Home },
        { "claims", "The list of claims", (_, scope) => scope.Tree.List(new AllClaims(), 1) },
        { "corrections", "The log of corrections", (_, scope) => scope.Tree.Corrections(1) },
        { "search", "The search page; null if site.yaml leaves it out", (_, scope) => scope.Site.Has(OutputKind.Search) ? scope.Tree.Search : null },
        { "stylesheet", "The style sheet", (_, scope) => scope.Site.OwnAssets.Style.Address },
        { "icon", "The icon of the site, or null", (_, scope) => scope.Site.OwnAssets.Icon?.Address },
        { "feed", "The Atom feed; null without a site address, or if site.yaml leaves it out", (_, scope) => scope.Feed(OutputKind.Feed, scope.Tree.Feed) },
        { "nav", "Links of the menu", frame => frame.Menu },
        { "footer", "Links of the footer", frame => frame.Foot },
        { "as_of", "The newest day on which what readers see changed, or null", (_, scope) => scope.Site.AsOf },
        { "how_we_rate", "The page with the legend of verdicts, or null", (_, scope) => scope.Links.HowWeRate },
        { "names", "The page with the names we use, or null", (_, scope) => scope.Links.Names },
        { "report", "A link to report an error, or null", (_, scope) => ReportLink.Of(scope.Site.Settings) },
    };

    public static readonly MemberTable<PageHead> Page = new("page")
    {
        { "kind", "home, claims, claim, source, corrections, document, search, statistics, not-found, embed or alias", head => head.Kind },
        { "title", "Title", head => head.Title },
        { "shared_title", "Title without the name of the site", head => head.SharedTitle },
        { "description", "For search engines and shared links", head => head.Description },
        { "canonical", "The absolute address; null without a site address", head => head.Canonical },
        { "feed", "The Atom feed; null without a site address, or if site.yaml leaves it out", (_, scope) => scope.Feed(OutputKind.Feed, scope.Tree.Feed) },
        { "language", "Language tag", (_, scope) => scope.Language },
        { "dir", "ltr or rtl", (_, scope) => scope.Tree.Direction },
        { "noindex", "Whether search engines should leave the page out", head => !head.Page.IsListed },
        { "json_ld", "A whole script element with structured data, or null", head => head.JsonLd },
        { "own", "The page itself", head => head.Page.Address },
        { "languages", "The same page in each language of the site", head => head.Languages },
        {
            "untranslated", "Name of the language of an untranslated page, or null",
            (head, scope) => head.IsUntranslated ? scope.Wording.LanguageName(scope.Site.Settings.Language) : null
        },
        { "style", "A style sheet only for this kind of page, or null", head => head.Style },
        { "script", "The script of this page; null on all pages but search", (head, scope) => head.Page is SearchPage ? scope.Site.OwnAssets.SearchScript.Address : null },
        { "image", "The picture for shared links, or null", head => head.Image },
    };

    public static readonly MemberTable<NavLink> NavLink = new("link")
    {
        { "title", "Title", link => link.Title },
        { "address", "Its address", link => link.Address },
        { "current", "Whether it links to the page it is on", link => link.Current },
    };

    public static readonly MemberTable<LanguageLink> LanguageLink = new("language")
    {
        { "language", "Language tag", link => link.Tree.Tag },
        { "name", "Name", link => new Wording(link.Tree.Words).LanguageName(link.Tree.Tag) },
        { "address", "Its page", link => link.Address },
        { "absolute", "Its absolute address; null without a site address", (link, scope) => scope.Absolute(link.Address) },
        { "current", "Whether it is the language of the page", (link, scope) => link.Tree == scope.Tree },
    };

    public static readonly MemberTable<ShareImage> ShareImage = new("share image")
    {
        { "url", "Its address", image => image.Url },
        { "width", "In pixels", _ => ShareImages.Width },
        { "height", "In pixels", _ => ShareImages.Height },
        { "alt", "What it says", image => image.Alt },
    };
}
