using FactCheck.Plan;
using FactCheck.Render.Views;

namespace FactCheck.Render.Members;

/// <summary>What templates may read of what many pages show.</summary>
internal static class CommonMembers
{
    public static readonly MemberTable<VerdictView> Verdict = new("verdict")
    {
        { "id", "Id in the scale", view => view.Verdict.Id.Value },
        { "label", "Label", view => view.Label },
        { "definition", "When it is given", view => view.Definition },
        { "icon", "Name of its icon, or null", view => view.Verdict.Icon },
        { "rating", "1 to 5, or null off the truth axis", view => view.Verdict.Rating },
        { "css", "Class that sets its colours", view => VerdictColours.ClassOf(view.Verdict) },
        { "address", "Its page", view => view.Address },
    };

    public static readonly MemberTable<NavLink> NavLink = new("link")
    {
        { "title", "Title", view => view.Title },
        { "address", "Where it leads", view => view.Address },
        { "current", "Whether the page shown is this one", view => view.Current },
    };

    public static readonly MemberTable<LanguageLink> LanguageLink = new("language")
    {
        { "language", "Language tag", view => view.Language },
        { "name", "Name", view => view.Name },
        { "address", "Its page", view => view.Address },
        { "absolute", "Its absolute address; null without a site address", view => view.Absolute },
        { "current", "Whether the page shown is in it", view => view.Current },
    };

    public static readonly MemberTable<SiteView> Site = new("site")
    {
        { "title", "Title", view => view.Title },
        { "tagline", "What the site promises, or null", view => view.Tagline },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "main_language", "Language tag of the site's own language, which untranslated pages are in", view => view.MainLanguage },
        { "organisation", "Name of who publishes, or null", view => view.Organisation },
        { "organisation_url", "Address of who publishes, or null", view => view.OrganisationUrl },
        { "repository", "Address of the repository, or null", view => view.Repository },
        { "home", "The home page", view => view.Home },
        { "claims", "The list of claims", view => view.Claims },
        { "corrections", "The log of corrections", view => view.Corrections },
        { "search", "The search page; null where site.yaml leaves it out", view => view.Search },
        { "stylesheet", "The style sheet", view => view.Stylesheet },
        { "icon", "The sign of the site, or null", view => view.Icon },
        { "feed", "The Atom feed; null without a site address, or where site.yaml leaves it out", view => view.Feed },
        { "nav", "Links of the menu", view => view.Nav },
        { "footer", "Links of the footer", view => view.Footer },
        { "as_of", "The day for which the site is right, or null", view => view.AsOf },
        { "second_reader_note", "Whether pages say that no second person has read them", view => view.SecondReaderNote },
        { "how_we_rate", "The page with the legend of verdicts, or null", view => view.HowWeRate },
        { "names", "The page with the names we use, or null", view => view.Names },
        { "report", "Where to report an error, or null", view => view.Report },
    };

    public static readonly MemberTable<PageView> Page = new("page")
    {
        { "kind", "home, claims, claim, source, corrections, document, search, statistics, not-found, embed or alias", view => view.Kind },
        { "title", "Title", view => view.Title },
        { "description", "For search engines and shared links", view => view.Description },
        { "canonical", "The absolute address; null without a site address", view => view.Canonical },
        { "feed", "The Atom feed; null without a site address, or where site.yaml leaves it out", view => view.Feed },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "noindex", "Whether search engines should leave the page out", view => view.NoIndex },
        { "json_ld", "A whole script element with structured data, or null", view => view.JsonLd },
        { "own", "The page itself", view => view.Own },
        { "languages", "The same page in each language of the site", view => view.Languages },
        { "untranslated", "Name of the language shown in place of the wanted one, or null", view => view.Untranslated },
        { "style", "A style sheet of this page alone, or null", view => view.Style },
        { "script", "The script of this page; null on all pages but search", view => view.Script },
        { "image", "The picture for shared links, or null", view => view.Image },
    };

    public static readonly MemberTable<ShareImageView> ShareImage = new("share image")
    {
        { "url", "Its address", view => view.Url },
        { "width", "In pixels", view => view.Width },
        { "height", "In pixels", view => view.Height },
        { "alt", "What it says", view => view.Alt },
    };

    public static readonly MemberTable<ArchivedView> Archived = new("archived copy")
    {
        { "url", "Its address", view => view.Url },
        { "date", "Date", view => view.Date },
        { "original", "The address that it is a copy of, or null", view => view.Original },
    };

    public static readonly MemberTable<ClaimRow> ClaimRow = new("row")
    {
        { "address", "Its page", view => view.Address },
        { "claim", "The rated wording", view => view.Claim },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "claimant", "Who made the claim", view => view.Claimant },
        { "date", "Date", view => view.Date },
        { "verdict", "The verdict", view => view.Verdict },
        { "who_said_it", "Rated is that it was said", view => view.WhoSaidIt },
        { "published", "When it was published, or null", view => view.Published },
        { "summary", "The short answer", view => view.Summary },
        { "state", "draft, retracted or withheld, or null", view => view.State },
        { "source_title", "Title of the source", view => view.SourceTitle },
        { "source", "Page of the source", view => view.Source },
    };

    public static readonly MemberTable<VerdictCount> VerdictCount = new("verdict count")
    {
        { "verdict", "The verdict", view => view.Verdict },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<Tile> Tile = new("tile")
    {
        { "number", "Number, from 1", view => view.Number },
        { "state", "checked, labelled or open", view => view.State },
        { "verdict", "The first claim's verdict, or null", view => view.Verdict },
        { "label", "Accessible name", view => view.Label },
        { "address", "Its page", view => view.Address },
    };

    public static readonly MemberTable<Run> Run = new("run")
    {
        { "state", "checked, labelled or open", view => view.State },
        { "verdict", "The verdict, or null", view => view.Verdict },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<FingerprintView> Fingerprint = new("fingerprint")
    {
        { "sentences", "How many sentences", view => view.Sentences },
        { "checked", "Sentences with a claim", view => view.Checked },
        { "labelled", "Sentences with a label", view => view.Labelled },
        { "open", "Sentences with neither", view => view.Open },
        { "claims", "How many claims", view => view.Claims },
        { "verdicts", "Claims for each verdict", view => view.Verdicts },
        { "proportional", "Whether there are too many sentences for tiles", view => view.Proportional },
        { "tiles", "One for each sentence", view => view.Tiles },
        { "runs", "Runs of sentences that look alike", view => view.Runs },
    };

    public static readonly MemberTable<CorrectionView> Correction = new("correction")
    {
        { "date", "Date", view => view.Date },
        { "kind", "verdict, factual, clarification, update or retraction", view => view.Kind },
        { "from", "The old value, or null", view => view.From },
        { "to", "The new value, or null", view => view.To },
        { "from_verdict", "The old verdict, or null", view => view.FromVerdict },
        { "to_verdict", "The new verdict, or null", view => view.ToVerdict },
        { "note", "Note, or null", view => view.Note },
        { "reported_by", "Who reported it, or null", view => view.ReportedBy },
    };

    public static readonly MemberTable<NumberLink> NumberLink = new("number")
    {
        { "number", "Number, from 1", view => view.Number },
        { "anchor", "Its fragment", view => view.Anchor },
    };

    public static readonly MemberTable<TopicCount> TopicCount = new("topic count")
    {
        { "name", "Name", view => view.Name },
        { "address", "Its page", view => view.Address },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<TermView> Term = new("term")
    {
        { "use", "The words we use", view => view.Use },
        { "variants", "Other names", view => view.Variants },
        { "avoid", "Words we do not use in our own voice", view => view.Avoid },
        { "note", "Note, or null", view => view.Note },
    };
}
