using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class ListMembers
{
    public static readonly MemberTable<HomePage> Home = new("home")
    {
        { "lead", "The first featured or newest check, or null", page => page.Lead is { } lead ? new ShownLead(lead) : null },
        { "next", "The next claims, those of one document together", page => ClaimGroup.All(page.Next) },
        { "sources", "Documents under check", page => page.Sources },
        { "corrections", "Latest corrections", page => page.Corrections },
        { "claims", "How many claims", page => page.Claims },
        { "topics", "Topics", page => page.Topics },
        { "all_sources", "The index of documents", (_, scope) => scope.Index(IndexPlanning.Sources) },
        { "all_topics", "The index of topics", (_, scope) => scope.Index(IndexPlanning.Topics) },
    };

    public static readonly MemberTable<ShownLead> Lead = new("lead")
    {
        { CommonMembers.ClaimRow, lead => lead.Claim },
        { "is_featured", "Whether site.yaml chose it", (lead, scope) => scope.Site.Settings.Featured.Any(id => id.Value == lead.Claim.Id) },
    };

    public static readonly MemberTable<ClaimGroup> Group = new("group")
    {
        { "source_title", "Title of the document", (group, scope) => scope.TitleOf(group.Source) },
        { "source", "Its page", (group, scope) => scope.SourcePage(group.Source.Dossier) },
        { "publisher", "Publisher, or null", group => group.Source.About.Publisher?.Value },
        { "published", "When it was published, or null", (group, scope) => scope.Words(group.Source.About.Published?.Value) },
        { "rows", "Claims", group => group.Claims },
    };

    public static readonly MemberTable<PlannedSource> SourceCard = new("source card")
    {
        { "title", "Title", (source, scope) => scope.TitleOf(source.Source).Value },
        { "address", "Its page", (source, scope) => scope.SourcePage(source.Dossier) },
        { "language", "Language tag of the title", (source, scope) => scope.TitleOf(source.Source).Language },
        { "dir", "ltr or rtl", (source, scope) => LanguageTag.Direction(scope.TitleOf(source.Source).Language) },
        { "publisher", "Publisher, or null", source => source.Source.About.Publisher?.Value },
        { "published", "When it was published, or null", (source, scope) => scope.Words(source.Source.About.Published?.Value) },
        { "fingerprint", "The source at a glance", (source, scope) => new Fingerprint(source, scope) },
    };

    public static readonly MemberTable<(ClaimListSubject Subject, int Claims)> ListCard = new("list card")
    {
        { "name", "Name", (entry, scope) => new LocalText(scope.Heading(entry.Subject), scope.HeadingLanguage(entry.Subject)) },
        { "address", "Its page", (entry, scope) => scope.List(entry.Subject) },
        { "count", "How many claims", entry => entry.Claims },
        { "description", "About the topic, or null", (entry, scope) => entry.Subject is ClaimsOnTopic { Topic.Description: { } description } ? scope.In(description) : null },
        { "role", "The person's last office, or null", (entry, scope) => PersonOf(entry.Subject) is { Roles: [.., var role] } ? scope.In(role.Title) : null },
    };

    public static readonly MemberTable<IndexPage> Index = new("index")
    {
        { "heading", "Heading", (page, scope) => scope.IndexHeading(page.Folder) },
        { "sources", "Documents, newest first; empty in the other indexes", page => page.Sources },
        { "lists", "Topics or people, those with the most claims first", page => page.Lists },
        { "number", "Number, from 1", page => page.Number },
        { "pages", "Number of pages", page => page.Pages },
        { "previous", "The page before, or null", (page, scope) => page.Number > 1 ? scope.Tree.Index(page.Folder, page.Number - 1) : null },
        { "next", "The page after, or null", (page, scope) => page.Number < page.Pages ? scope.Tree.Index(page.Folder, page.Number + 1) : null },
    };

    public static readonly MemberTable<ClaimListPage> List = new("list")
    {
        { "heading", "Heading", (page, scope) => scope.Heading(page.Subject) },
        { "heading_language", "Language tag of the heading", (page, scope) => scope.HeadingLanguage(page.Subject) },
        {
            "description", "About the topic, or null",
            (page, scope) => page.Subject is ClaimsOnTopic { Topic.Description: { } description } ? scope.In(description) : null
        },
        {
            "notice", "That an AI model wrote the description, or null",
            (page, scope) => page.Subject is ClaimsOnTopic { Topic.Description: not null } ? ReadingNotice.Of(AiShare.Of([], scope.Site.Settings), scope) : null
        },
        { "of_person", "Whether the claims are those of a person or an organisation", page => page.Subject is ClaimsByPerson },
        { "verdict_corrections", "Changes of the verdict's words, newest first", (page, scope) => page.Subject is ClaimsWithVerdict { Verdict: var verdict } ? ShownCorrection.Of(verdict, scope) : [] },
        { "verdict", "The verdict that the claims have in common, or null", page => (page.Subject as ClaimsWithVerdict)?.Verdict },
        { "roles", "Offices held", page => PersonOf(page.Subject)?.Roles ?? ImmutableArray<Role>.Empty },
        { "of_author", "Whether it lists the checks of an author", page => page.Subject is ClaimsByAuthor },
        { "interests", "What readers should know of the author's interests, or null", (page, scope) => page.Subject is ClaimsByAuthor author ? scope.Local(author.Person.Interests) : null },
        { "contact", "Where readers reach the author, or null", page => page.Subject is ClaimsByAuthor author ? author.Person.Contact?.Plain : null },
        { "url", "The author's own page, or null", page => page.Subject is ClaimsByAuthor author ? author.Person.Url : null },
        {
            "counts", "Claims per axis and verdict; empty if counting would mislead",
            page => page.Subject is ClaimsByPerson { MayCount: true } or ClaimsOnTopic ? page.Counts : page.Counts.Clear()
        },
        { "groups", "Claims, those of one document that follow each other together", page => ClaimGroup.All(page.Claims) },
        { "total", "Claims in all", page => page.Total },
        { "number", "Number, from 1", page => page.Number },
        { "pages", "Number of pages", page => page.Pages },
        { "previous", "The page before, or null", (page, scope) => page.Number > 1 ? scope.Tree.List(page.Subject, page.Number - 1) : null },
        { "next", "The page after, or null", (page, scope) => page.Number < page.Pages ? scope.Tree.List(page.Subject, page.Number + 1) : null },
        {
            "feed", "Feed of the list, or null",
            (page, scope) => page.Subject is ClaimsOnTopic or ClaimsByPerson or ClaimsByAuthor ? scope.Feed(OutputKind.ListFeeds, scope.Tree.ListFeed(page.Subject)) : null
        },
    };

    public static readonly MemberTable<ShownTopic> Topic = new("topic")
    {
        { "list", "The list of its claims", topic => topic.List },
        { "introduction", "What readers should know first, or null", topic => topic.Introduction },
        { "agreed", "Common ground that the checks on this page found, by claim", topic => topic.Agreed },
        { "timeline", "What happened when", topic => topic.Timeline },
        { "evidence", "The documents that the page cites", topic => topic.Evidence },
        { "corrections", "Corrections of the page, newest first", topic => topic.Corrections },
    };

    public static readonly MemberTable<AgreedInClaim> AgreedInClaim = new("agreed in claim")
    {
        { "row", "The claim", agreed => agreed.Claim },
        { "points", "Its points of common ground", agreed => agreed.Points },
    };

    public static readonly MemberTable<AgreedOnTopic> AgreedOnTopic = new("agreed on topic")
    {
        { "text", "Text", point => point.Text },
        { "evidence", "Evidence", point => point.Evidence },
    };

    public static readonly MemberTable<ShownEvent> Event = new("event")
    {
        { "date", "The day, month or year", shown => shown.Entry.Date.Value },
        { "until", "The end of a span, or null", shown => shown.Entry.Until?.Value },
        { "text", "What happened", shown => shown.Text },
        { "evidence", "Evidence", shown => shown.Evidence },
    };

    public static readonly MemberTable<Role> Role = new("role")
    {
        { "title", "Office or function", (role, scope) => scope.In(role.Title) },
        { "from", "From when, or null", role => role.From?.Value },
        { "to", "Until when, or null", role => role.To?.Value },
    };

    public static readonly MemberTable<CorrectionsPage> Corrections = new("log")
    {
        { "months", "Corrections by month", page => CorrectionMonth.Of(page.Corrections) },
        { "totals", "How many of each kind", page => page.Totals },
        { "checks", "How many claims are published", page => page.Checks },
        { "number", "Number, from 1", page => page.Number },
        { "pages", "Number of pages", page => page.Pages },
        { "previous", "The page before, or null", (page, scope) => page.Number > 1 ? scope.Tree.Corrections(page.Number - 1) : null },
        { "next", "The page after, or null", (page, scope) => page.Number < page.Pages ? scope.Tree.Corrections(page.Number + 1) : null },
        { "feed", "Feed of the log; null without a site address", (_, scope) => scope.Feed(OutputKind.Feed, scope.Tree.CorrectionsFeed) },
    };

    public static readonly MemberTable<CorrectionMonth> Month = new("month")
    {
        { "month", "The month", month => month.Month },
        { "items", "Items", month => month.Items },
    };

    public static readonly MemberTable<LoggedCorrection> LoggedCorrection = new("home correction")
    {
        { "row", "The claim, or null", entry => entry.OfClaim?.Claim },
        { "verdict", "The verdict whose words changed, or null", entry => entry.OfVerdict?.Verdict },
        { "correction", "The correction", (entry, scope) => ShownCorrection.Of(entry, scope) },
    };

    public static readonly MemberTable<(CorrectionKind Kind, int Count)> KindCount = new("kind count")
    {
        { "kind", "Kind", entry => Vocabularies.CorrectionKinds.WordFor(entry.Kind) },
        { "count", "How many", entry => entry.Count },
    };

    private static Person? PersonOf(ClaimListSubject subject) => subject switch
    {
        ClaimsByPerson claimant => claimant.Person,
        ClaimsByAuthor author => author.Person,
        _ => null,
    };
}
