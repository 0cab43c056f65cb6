using FactCheck.Render.Views;

namespace FactCheck.Render.Members;

/// <summary>What templates may read of the other pages.</summary>
internal static class PageMembers
{
    public static readonly MemberTable<LatestView> Latest = new("latest")
    {
        { "address", "Its page", view => view.Row.Address },
        { "claim", "The rated wording", view => view.Row.Claim },
        { "language", "Language tag", view => view.Row.Language },
        { "dir", "ltr or rtl", view => view.Row.Dir },
        { "claimant", "Who made the claim", view => view.Row.Claimant },
        { "date", "Date", view => view.Row.Date },
        { "verdict", "The verdict", view => view.Row.Verdict },
        { "who_said_it", "Rated is that it was said", view => view.Row.WhoSaidIt },
        { "published", "When it was published, or null", view => view.Row.Published },
        { "summary", "The short answer", view => view.Row.Summary },
        { "state", "draft, retracted or withheld, or null", view => view.Row.State },
        { "source_title", "Title of the source", view => view.Row.SourceTitle },
        { "source", "Page of the source", view => view.Row.Source },
        { "passage_html", "The sentence with its marks", view => view.PassageHtml },
        { "passage_language", "Language tag of the passage", view => view.PassageLanguage },
        { "passage_dir", "ltr or rtl", view => view.PassageDir },
        { "accurate_version", "One sentence that the record supports, or null", view => view.AccurateVersion },
    };

    public static readonly MemberTable<NoteView> Note = new("note")
    {
        { "kind", "slip, translation or naming", view => view.Kind },
        { "note", "Note, or null", view => view.Note },
    };

    public static readonly MemberTable<SentenceClaim> SentenceClaim = new("sentence claim")
    {
        { "number", "Number such as 15a", view => view.Number },
        { "verdict", "The verdict", view => view.Verdict },
        { "claim", "The rated wording", view => view.Claim },
        { "address", "Its page", view => view.Address },
    };

    public static readonly MemberTable<SentenceView> Sentence = new("sentence")
    {
        { "anchor", "Its fragment", view => view.Anchor },
        { "number", "Number, from 1", view => view.Number },
        { "html", "The text with marks and links", view => view.Html },
        { "state", "checked, labelled or open", view => view.State },
        { "label", "opinion, prediction, background, not-checkable or out-of-scope, or null", view => view.Label },
        { "label_note", "Note on the label, or null", view => view.LabelNote },
        { "claims", "Claims on the sentence", view => view.Claims },
        { "notes", "Notes on the wording", view => view.Notes },
        { "joiner", "What stands between sentences", view => view.Joiner },
    };

    public static readonly MemberTable<BlockView> Block = new("block")
    {
        { "kind", "paragraph, heading, gap or speaker", view => view.Kind },
        { "speaker", "Who speaks from here on, or null", view => view.Speaker },
        { "sentences", "Sentences", view => view.Sentences },
    };

    public static readonly MemberTable<SourceView> Source = new("source")
    {
        { "title", "Title", view => view.Title },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "publisher", "Publisher, or null", view => view.Publisher },
        { "control", "state, public, party, private or unknown, or null", view => view.Control },
        { "authors", "Who wrote it", view => view.Authors },
        { "published", "When it was published, or null", view => view.Published },
        { "retrieved", "When it was read, or null", view => view.Retrieved },
        { "kind", "Kind of the source, or null", view => view.Kind },
        { "about", "About the document, or null", view => view.About },
        { "omits", "What the document leaves out, or null", view => view.Omits },
        { "translated_from", "What it was translated from, or null", view => view.TranslatedFrom },
        { "republished_from", "Where it was published first, or null", view => view.RepublishedFrom },
        { "url", "The live page, or null", view => view.Url },
        { "archived", "Archived copies", view => view.Archived },
        { "fingerprint", "The source at a glance", view => view.Fingerprint },
        { "excerpts_only", "Whether only parts of the text are shown", view => view.ExcerptsOnly },
        { "rights_basis", "Why the text may be shown, or null", view => view.RightsBasis },
        { "rights_note", "Note on rights, or null", view => view.RightsNote },
        { "coverage", "complete or partial", view => view.Coverage },
        { "blocks", "Paragraphs, headings and gaps", view => view.Blocks },
        { "evidence", "Documents that the notes cite", view => view.Evidence },
        { "corrections", "Corrections of what we say of the document, newest first", view => view.Corrections },
        { "annotations", "The claims as Web Annotations; null where site.yaml leaves them out", view => view.Annotations },
    };

    public static readonly MemberTable<SourceCard> SourceCard = new("source card")
    {
        { "title", "Title", view => view.Title },
        { "address", "Its page", view => view.Address },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "publisher", "Publisher, or null", view => view.Publisher },
        { "published", "When it was published, or null", view => view.Published },
        { "fingerprint", "The source at a glance", view => view.Fingerprint },
    };

    public static readonly MemberTable<HomeCorrection> HomeCorrection = new("home correction")
    {
        { "row", "The claim", view => view.Row },
        { "correction", "The correction", view => view.Correction },
    };

    public static readonly MemberTable<HomeView> Home = new("home")
    {
        { "latest", "The newest check, or null", view => view.Latest },
        { "next", "The next newest claims", view => view.Next },
        { "sources", "Documents under check", view => view.Sources },
        { "corrections", "Latest corrections", view => view.Corrections },
        { "claims", "How many claims", view => view.Claims },
        { "topics", "Topics", view => view.Topics },
    };

    public static readonly MemberTable<ListView> List = new("list")
    {
        { "heading", "Heading", view => view.Heading },
        { "description", "About the topic, or null", view => view.Description },
        { "verdict", "The verdict that the claims have in common, or null", view => view.Verdict },
        { "roles", "Offices held", view => view.Roles },
        { "counts", "Claims for each verdict; empty where counting would mislead", view => view.Counts },
        { "rows", "Claims", view => view.Rows },
        { "total", "Claims in all", view => view.Total },
        { "number", "Number, from 1", view => view.Number },
        { "pages", "Number of pages", view => view.Pages },
        { "previous", "The page before, or null", view => view.Previous },
        { "next", "The page after, or null", view => view.Next },
        { "feed", "Feed of the list, or null", view => view.Feed },
    };

    public static readonly MemberTable<RoleView> Role = new("role")
    {
        { "title", "Office or function", view => view.Title },
        { "from", "From when, or null", view => view.From },
        { "to", "Until when, or null", view => view.To },
    };

    public static readonly MemberTable<KindCount> KindCount = new("kind count")
    {
        { "kind", "Kind", view => view.Kind },
        { "count", "How many", view => view.Count },
    };

    public static readonly MemberTable<MonthView> Month = new("month")
    {
        { "month", "The month", view => view.Month },
        { "items", "Items", view => view.Items },
    };

    public static readonly MemberTable<CorrectionsView> Corrections = new("log")
    {
        { "months", "Corrections by month", view => view.Months },
        { "totals", "How many of each kind", view => view.Totals },
        { "checks", "How many claims are published", view => view.Checks },
        { "number", "Number, from 1", view => view.Number },
        { "pages", "Number of pages", view => view.Pages },
        { "previous", "The page before, or null", view => view.Previous },
        { "next", "The page after, or null", view => view.Next },
        { "feed", "Feed of the log; null without a site address", view => view.Feed },
    };

    public static readonly MemberTable<DocumentView> Document = new("document")
    {
        { "title", "Title", view => view.Title },
        { "html", "The text", view => view.Html },
        { "corrections", "Corrections of the page, newest first", view => view.Corrections },
    };

    public static readonly MemberTable<AliasView> Alias = new("alias")
    {
        { "target", "Where it leads", view => view.Target },
        { "title", "Title", view => view.Title },
    };
}
