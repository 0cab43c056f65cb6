using System.Collections.Immutable;
using FactCheck.Diagnostics;
using AppealRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Appeal>;
using OrganisationRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Organisation>;
using PictureRow = FactCheck.Model.Fields.Rows<FactCheck.Model.PictureSettings>;
using PolicyRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Policy>;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.SiteSettings>;

namespace FactCheck.Model.Fields;

/// <summary><c>site/site.yaml</c>.</summary>
internal static class SiteTable
{
    private static readonly ImmutableArray<string> Severities = ["info", "warning", "error"];

    private static readonly BlockShape Policies = new([.. Vocabularies.PolicyKinds.Words.Select(word => new Field(word, Shapes.Text, "Name of the page in site/pages.") { IsId = true })]);

    /// <summary>Built on first use: to describe the rules, it reads the texts of all of them.</summary>
    private static readonly DeferredShape Rules = new(new(() => new BlockShape([.. Rule.All.Select(RuleField)])));

    public static FieldTable<Policy> Policy { get; } = new(
        PolicyRow.Choice<PolicyPreset>("preset", Vocabularies.PolicyPresets, policy => policy.Preset, "personal asks for nothing more; newsroom asks for everything below."),
        Count("second-readers", 99, policy => policy.SecondReaders, "People other than the authors who must have read a published claim."),
        Count("origins", 99, policy => policy.Origins, "Independent origins that the evidence must have."),
        Count("quotation", 100_000, policy => policy.Quotation, "Longest quotation in characters; 0 for no limit."),
        PolicyRow.Flag("archive", policy => policy.Archive, "Documents with an address need an archived copy."),
        PolicyRow.Flag("both-sides", policy => policy.BothSides, "There must be evidence on both sides, or 'contrary-search' must say where it was sought."),
        PolicyRow.Flag("contact", policy => policy.Contact, "The claimant must have been asked, or the claim must say why not."),
        PolicyRow.Flag("recheck", policy => policy.Recheck, "A claim must name the day on which it will be checked again."),
        PolicyRow.Flag("primary-sources", policy => policy.PrimarySources, "A verdict must not rest on news reports alone."),
        PolicyRow.Flag("interests", policy => policy.Interests, "Documents published by states and parties must state the publisher's interest."),
        PolicyRow.Flag("selection", policy => policy.Selection, "A claim must say why it was chosen."),
        PolicyRow.Flag("policy-pages", policy => policy.PolicyPages, "The site must name its publisher and the pages of its policies."));

    public static FieldTable<Organisation> Organisation { get; } = new(
        OrganisationRow.Name("name", organisation => organisation.Name, "Who publishes the site."),
        OrganisationRow.Address("url", organisation => organisation.Url, "Its own address."),
        OrganisationRow.Name("email", organisation => organisation.Email, "Its mail address; readers report errors there if 'contact' names no other place.", Shapes.Mail).AsId(),
        OrganisationRow.Name("responsible", organisation => organisation.Responsible, "Who answers for what the site publishes; without a name no reading opens ClaimReview."),
        OrganisationRow.Flag("news-media", organisation => organisation.IsNewsMedia, "true if it calls itself a news medium."),
        new Row<Organisation>(
            new Field("policies", Policies, "Pages that hold its policies.") { Kind = FieldKind.Block, Inner = Policies },
            organisation => FieldValue.Keyed([.. organisation.Policies.Select(policy => (Vocabularies.PolicyKinds.WordFor(policy.Kind), (FieldValue)new TextValue(policy.Page)))])));

    public static FieldTable<Appeal> Appeal { get; } = new(
        AppealRow.Human("name", appeal => appeal.Name, "Who hears complaints, such as a press council.", required: true),
        AppealRow.Address("url", appeal => appeal.Url, "Where readers complain there.", required: true));

    public static FieldTable<PictureSettings> Pictures { get; } = new(
        PictureRow.Value("newest", Shapes.Number(1, PictureSettings.Most), pictures => FieldValue.Index(pictures.Newest), "How many of the newest claims; 500 unless given."));

    public static FieldTable<SiteSettings> Fields { get; } = new(
        Row.Value("format", Shapes.Number(2, 2), _ => null, "Version of the file format: 2."),
        Row.Human("title", site => site.Title, "The site's name; else the folder's."),
        Row.Human("short-title", site => site.ShortTitle, "The site's name where there is one line for it, above each page; else the title."),
        Row.Human("tagline", site => site.Tagline, "A line below the name."),
        Row.Name("logo", site => site.Logo, "A picture in place of the name above each page: a file below site/assets, such as logo.svg.").AsId(),
        Row.Blocks("links", ThemeTables.Link, site => site.Links, "Menu entries that lead anywhere, after those of the pages."),
        Row.Human("footer", site => site.Footer, "Markdown for the foot of each page.").AsMarkdown(),
        Row.Block("colours", ThemeTables.Colours, site => site.Colours, "Colours of the pages, for light and dark; verdicts have their own in verdicts.yaml."),
        Row.Block("fonts", ThemeTables.Fonts, site => site.Fonts, "Installed font families, for languages in Latin, Cyrillic and Greek letters."),
        Row.Value("statistics-host", Shapes.HostName, site => site.StatisticsHost?.Value.Value, "A host of your own statistics, such as stats.example.org: the only one besides the site's that its pages may ask."),
        Row.Value("url", Shapes.SiteAddress, site => site.Url?.Value.Value, "Where the site is published, such as https://example.org/repo/. Without it feeds, sitemap and ClaimReview are left out."),
        Row.Value("feed-ids", Shapes.FeedIds, site => site.FeedIds?.Value,
            "What the ids in feeds begin with, so that they survive a move: tag:example.org,2026-01-31: or the address at which the site was first published. The address of the site unless given."),
        Row.Value("language", Shapes.Language, site => site.Language, "The site's own language; en unless given."),
        Row.Other("languages", Shapes.OneOrMore(Shapes.Language), site => FieldValue.Of(site.Languages), "All languages of the site."),
        Row.Value("time-zone", Shapes.TimeZone, site => site.TimeZone?.Value,
            "Where a day begins and ends: a name of the IANA database, such as Europe/Berlin; UTC unless given."),
        Row.Block("organisation", Organisation, site => site.Organisation, "Who publishes the site."),
        Row.Value("contact", Shapes.Contact, site => site.Contact?.Value,
            "Where readers report errors: a mail address, or the address of a form, in whose query {title} and {page} stand for those of the page."),
        Row.Blocks("appeals", Appeal, site => site.Appeals, "Bodies that hear complaints which the answer of the site did not settle."),
        Row.Names("default-authors", site => site.DefaultAuthors, "Authors of claims that name none.", Shapes.Person),
        Row.Names("featured", site => site.Featured, "Ids of the claims that the home page shows first, the best story above all; then come the newest."),
        Row.Other("pictures", new AnyShape(Pictures, Shapes.Choice("none")), site => site.Pictures is { } pictures ? Pictures.Read(pictures) : new PlainValue("none"),
            "Which claims get a share picture of their own from 'factcheck pictures', besides the featured ones; or none."),
        AiTable.RowOf<SiteSettings>(site => site.Ai, "It holds for each file that does not say it: research, draft and picture for claims, sources and pages, translation for translations."),
        Row.Value(
            "claimreview", Shapes.Choice(Vocabularies.MarkupScopes.Words), site => site.ClaimReview == MarkupScope.Reviewed ? null : Vocabularies.MarkupScopes.WordFor(site.ClaimReview),
            "Which checks carry ClaimReview: reviewed, those whose evidence a person has read, unless given; all; feed, all but only in data/claimreview.json; none."),
        Row.Address("repository", site => site.Repository, "Where these files are, for links to their history."),
        Row.Block("policy", Policy, site => site.Policy, "What the site asks of its claims: a preset, and the keys that differ from it."),
        Row.Other("rules", Rules,
            site => FieldValue.Keyed([.. site.Rules.Select(rule => (rule.Code.Value, (FieldValue)new PlainValue(rule.Severity is { } severity ? Severities[(int)severity] : "off")))]),
            "Severities of single rules, or off; integrity rules cannot be lowered."),
        Row.Other("outputs", Shapes.OneOrMore(Shapes.Choice(Vocabularies.OutputKinds.Words)), site => FieldValue.Of([.. site.Outputs.Select(Vocabularies.OutputKinds.WordFor)]),
            "Optional outputs to make; none of them if the list is empty."),
        Row.Flag("mediareview", site => site.MediaReview, "Markup about pictures and recordings (MediaReview) beside ClaimReview; without it there is none."),
        Row.Value("page-size", Shapes.Number(5, 500), site => FieldValue.Index(site.PageSize), "Claims on a page of a list; 50 unless given."),
        Row.Value("size-limit", Shapes.Number(1, 1_000_000), site => FieldValue.Index(site.SizeLimit), "The host's size limit, in megabytes; 1000 unless given, because GitHub Pages allows 1 GB."));

    private static Row<Policy> Count(string key, int most, Func<Policy, int> read, string description) =>
        PolicyRow.Value(key, Shapes.Number(0, most), policy => FieldValue.Index(read(policy)), description);

    private static Field RuleField(Rule rule) => new(
        rule.Code,
        Shapes.Choice(rule.Integrity ? [.. Severities.Skip((int)rule.Default)] : [.. Severities, "off"]),
        $"{rule.Title}. {rule.Why}");
}
