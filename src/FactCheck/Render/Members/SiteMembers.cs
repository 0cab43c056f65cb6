using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class SiteMembers
{
    public static readonly MemberTable<SiteFrame> Site = new("site")
    {
        { "title", "Title", (_, scope) => scope.SiteTitle },
        { "short_title", "Short title; the title if there is none", (_, scope) => scope.ShortTitle },
        { "tagline", "Tagline, or null", (_, scope) => scope.Tagline },
        { "tagline_language", "Language tag of the tagline, or null", (_, scope) => scope.Site.Settings.Tagline is { } tagline ? scope.LanguageOf(tagline) : null },
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
        { "custom_style", "The repository's own style sheet, or null", (_, scope) => scope.Site.OwnAssets.Custom?.Address },
        { "icon", "The icon of the site", (_, scope) => scope.Site.OwnAssets.Icon.Address },
        { "logo", "The picture in place of the name, or null", frame => frame.Logo },
        { "feed", "The Atom feed; null without a site address, or if site.yaml leaves it out", (_, scope) => scope.Feed(OutputKind.Feed, scope.Tree.Feed) },
        { "nav", "Links of the menu", frame => frame.Menu },
        { "footer", "Links of the footer", frame => frame.Foot },
        { "footer_text", "The text of the footer, or null", frame => frame.Text },
        { "statistics_host", "The only other host that pages ask, or null", (_, scope) => scope.Site.Settings.StatisticsHost?.Value.Value },
        { "as_of", "The newest day on which what readers see changed, or null", (_, scope) => scope.Site.AsOf },
        { "how_we_rate", "The page with the legend of verdicts, or null", (_, scope) => scope.Links.HowWeRate },
        { "names", "The page with the names we use, or null", (_, scope) => scope.Links.Names },
        { "suggest", "A link to suggest a sentence to check; null if the site names no way to reach it", (_, scope) => ReportLink.Suggestion(scope) },
        { "mail", "The mail address for error reports, or null", (_, scope) => scope.Site.Settings.Reports is { IsMail: true } mail ? mail.Value : null },
        { "mail_url", "A link to write there, or null", (_, scope) => scope.Site.Settings.Reports is { IsMail: true } mail ? mail.Plain : null },
        { "form", "Address of the form for error reports, or null", (_, scope) => scope.Site.Settings.Reports is { IsMail: false } form ? form.Plain : null },
        { "issues", "Where issues are opened, or null", (_, scope) => ReportLink.Issues(scope.Site.Settings) },
        { "contact", "The contact page, or null", (_, scope) => scope.Links.Contact },
        { "corrections_policy", "The page about corrections, or null", (_, scope) => scope.Links.CorrectionsPolicy },
        { "complaints", "The log of complaints, or null", (_, scope) => scope.Site.Repository.Complaints is null ? null : scope.Tree.Complaints(1) },
        { "appeals", "Bodies that hear complaints about the site", (_, scope) => scope.Site.Settings.Appeals },
    };

    public static readonly MemberTable<PageHead> Page = new("page")
    {
        { "kind", "home, claims, claim, source, corrections, complaints, document, search, statistics, not-found, embed, share or alias", head => head.Kind },
        { "title", "Title", head => head.Title },
        { "shared_title", "Title without the name of the site", head => head.SharedTitle },
        { "description", "For search engines and shared links", head => head.Description },
        { "canonical", "The absolute address; null without a site address", head => head.Canonical },
        { "feed", "The Atom feed; null without a site address, or if site.yaml leaves it out", (_, scope) => scope.Feed(OutputKind.Feed, scope.Tree.Feed) },
        { "language", "Language tag", (_, scope) => scope.Language },
        { "dir", "ltr or rtl", (_, scope) => scope.Tree.Direction },
        { "noindex", "Whether search engines should leave the page out", head => !head.Page.IsListed },
        { "json_ld", "A whole script element with structured data, or null", head => head.JsonLd },
        { "report", "A link to report an error on this page: by mail, a form, an issue or the contact page; null if the site names none", head => head.Report },
        { "own", "The page itself", head => head.Page.Address },
        { "languages", "The page in each language in which it exists; empty if that is only one", head => head.Languages },
        { "styles", "Style sheets only for this kind of page", head => head.Styles },
        { "script", "The script of this page; null on all pages but search", (head, scope) => head.Page is SearchPage ? scope.Site.OwnAssets.SearchScript.Address : null },
        { "image", "The picture for shared links, or null", head => head.Image },
    };

    public static readonly MemberTable<Appeal> Appeal = new("appeal")
    {
        { "name", "Name", (appeal, scope) => scope.Local(appeal.Name) },
        { "url", "Where readers complain there", appeal => appeal.Url },
    };

    public static readonly MemberTable<NavLink> NavLink = new("link")
    {
        { "title", "Title", link => link.Title },
        { "address", "Its address", link => link.Target },
        { "current", "Whether it links to the page it is on", link => link.Current },
    };

    public static readonly MemberTable<SiteLogo> Logo = new("logo")
    {
        { "address", "Its address", logo => logo.Address },
        { "width", "In pixels, or null", logo => logo.Size?.Width },
        { "height", "In pixels, or null", logo => logo.Size?.Height },
    };

    public static readonly MemberTable<LanguageLink> LanguageLink = new("language")
    {
        { "language", "Language tag", link => link.Tree.Tag },
        { "name", "Name", link => new Wording(link.Tree.Words).LanguageName(link.Tree.Tag) },
        { "address", "Its page", link => link.Address },
        { "absolute", "Its absolute address for search engines; null without a site address, or if its main text is not in that language", (link, scope) => link.IsOffered ? scope.Absolute(link.Address) : null },
        { "current", "Whether it is the language of the page", (link, scope) => link.Tree == scope.Tree },
    };

    public static readonly MemberTable<ShareCard> ShareCard = new("share card")
    {
        { "verdict", "The verdict", card => card.Claim.Verdict },
        { "axis", "What it rates, in words; null if that is truth", (card, scope) => card.Claim.Verdict.Axis == Axis.Truth ? null : scope.AxisName(card.Claim.Verdict.Axis) },
        { "limits", "What the verdict, or the rating of a picture or recording, does not say", card => card.Limits },
        { "heading", "The headline; without one the rated wording, in quotation marks if it is the source's", card => card.Heading },
        { "quotes", "The words of the source in quotation marks; empty if the heading has them, or if they are not accurate", card => card.Quotes },
        { "claimant", "Who made the claim", (card, scope) => scope.PersonName(card.Claim.Claimant) },
        { "date", "Date", card => card.Claim.Date },
        { "notice", "Who wrote and translated the check, and whether a person has checked it, in whole sentences; or null", card => card.Notice.Length > 0 ? card.Notice : null },
        { "size", "1 for the largest type, to 7, by the length of the texts", card => card.Size },
        { "style", "A whole style element: the colours of the verdict, and the colours and fonts of site.yaml", (card, scope) => ShareStyle.Of(card.Claim.Verdict, scope.Site.Settings) },
    };

    public static readonly MemberTable<ShareImage> ShareImage = new("share image")
    {
        { "url", "Its address", image => image.Url },
        { "width", "In pixels", _ => StoredPicture.Width },
        { "height", "In pixels", _ => StoredPicture.Height },
        { "alt", "What it says", image => image.Alt },
    };
}
