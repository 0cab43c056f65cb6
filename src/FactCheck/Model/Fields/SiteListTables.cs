using System.Collections.Immutable;
using ColourRow = FactCheck.Model.Fields.Rows<FactCheck.Model.VerdictColour>;
using ComplaintRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Complaint>;
using PageRow = FactCheck.Model.Fields.Rows<FactCheck.Model.MarkdownPage>;
using PersonRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Person>;
using RoleRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Role>;
using TimelineRow = FactCheck.Model.Fields.Rows<FactCheck.Model.TimelineEntry>;
using TermRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Term>;
using VerdictCorrectionRow = FactCheck.Model.Fields.Rows<FactCheck.Model.VerdictCorrection>;
using TopicRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Topic>;
using VerdictRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Verdict>;

namespace FactCheck.Model.Fields;

/// <summary>Entries of the lists in <c>site/</c>, and the front matter of its pages.</summary>
internal static class SiteListTables
{
    /// <summary>The only kind of correction that a verdict has.</summary>
    public static readonly string Clarification = Vocabularies.CorrectionKinds.WordFor(CorrectionKind.Clarification);

    private static readonly Shape WordLists = new MapShape(Shapes.Texts, Shapes.Language);

    public static FieldTable<VerdictColour> Colour { get; } = new(
        ColourRow.Value("light", Shapes.Colour, colour => colour.Light, "Of text and sign on light pages, \"#rrggbb\".", required: true),
        ColourRow.Value("light-tint", Shapes.Colour, colour => colour.LightTint, "Behind them on light pages, \"#rrggbb\".", required: true),
        ColourRow.Value("dark", Shapes.Colour, colour => colour.Dark, "Of text and sign on dark pages, \"#rrggbb\".", required: true),
        ColourRow.Value("dark-tint", Shapes.Colour, colour => colour.DarkTint, "Behind them on dark pages, \"#rrggbb\".", required: true));

    public static FieldTable<VerdictCorrection> VerdictCorrection { get; } = new(
        VerdictCorrectionRow.Date("date", DateMeaning.Change, correction => correction.Date, "The day of the change, YYYY-MM-DD.", required: true),
        VerdictCorrectionRow.Value("kind", Shapes.Choice(Clarification), _ => Clarification, "Always clarification: another meaning needs another id.", required: true),
        VerdictCorrectionRow.Human("from", correction => correction.From, "The words before.", required: true).AsCopied(),
        VerdictCorrectionRow.Human("to", correction => correction.To, "The words since.", required: true).AsCopied(),
        VerdictCorrectionRow.Human("note", correction => correction.Note, "Why they changed, for readers."));

    public static FieldTable<Verdict> Verdict { get; } = new(
        VerdictRow.Name("id", verdict => verdict.Id, "The verdict's id, as claims write it; not a word that YAML takes for a Boolean, null or a number.", Shapes.VerdictId, required: true),
        VerdictRow.Choice<Axis>("axis", Vocabularies.Axes, verdict => verdict.Axis, "What it rates: truth (the content), attribution (whether it was said so) or promise (what was done); truth unless given.", ChangeSeverity.Critical),
        VerdictRow.Human("label", verdict => verdict.Label, "The words that readers see.", ChangeSeverity.Critical, required: true),
        VerdictRow.Human("definition", verdict => verdict.Definition, "When the verdict is given.", ChangeSeverity.Critical, required: true),
        VerdictRow.Value("rating", Shapes.Number(1, Model.Verdict.MaxRating), verdict => verdict.Rating is { } rating ? FieldValue.Index(rating) : null, "1 is the least accurate, the highest of the axis the most; left out for verdicts that are not rated.", ChangeSeverity.Critical),
        VerdictRow.Other("needs", Shapes.OneOrMore(Shapes.Choice(Vocabularies.Needs.Words)), verdict => FieldValue.Of([.. verdict.Needs.Select(Vocabularies.Needs.WordFor)]), "What a claim with this verdict must say."),
        VerdictRow.Value("icon", Shapes.Choice(IconNames.All), verdict => verdict.Icon, "The sign beside the label; else the label's first letter in a square."),
        VerdictRow.Block("colour", Colour, verdict => verdict.Colour, "Colours of the verdict; ink unless given."),
        VerdictRow.Blocks("corrections", VerdictCorrection, verdict => verdict.Corrections, "The public log of changes to these words. It only grows."));

    public static FieldTable<Role> Role { get; } = new(
        RoleRow.Human("title", role => role.Title, "The office or function.", required: true),
        RoleRow.PartialDate("from", DateMeaning.Ahead, role => role.From, "Since when; open if left out."),
        RoleRow.PartialDate("to", DateMeaning.Ahead, role => role.To, "Until when; open if left out."));

    public static FieldTable<Person> Person { get; } = new(
        PersonRow.Name("id", person => person.Id, "The id that claims and sources write, such as doe-jane.", Shapes.AnyId, required: true),
        PersonRow.Human("name", person => person.Name, "The name that readers see.", required: true),
        PersonRow.Choice<PersonKind>("kind", Vocabularies.PersonKinds, person => person.Kind, "A person unless given."),
        PersonRow.Blocks("roles", Role, person => person.Roles, "Offices and functions, with their time."),
        PersonRow.Address("url", person => person.Url, "Their own page."),
        PersonRow.Choice<PublicRole>("public-role", Vocabularies.PublicRoles, person => person.PublicRole, "How public the person is: a private person and a minor have no page, feed or count. Required for a person."),
        PersonRow.Other("sameAs", Shapes.OneOrMore(Shapes.Address), person => FieldValue.Of([.. person.SameAs.Select(address => address.Value)]),
            "Pages elsewhere that are about the same person, such as Wikidata."),
        PersonRow.Human("interests", person => person.Interests, "Of an author: jobs, memberships and money that readers should know of, or that there are none."),
        PersonRow.Value("contact", Shapes.Contact, person => person.Contact?.Value, "Where readers reach an author: a mail address, or the address of a form."))
    {
        Unless = ("kind", Vocabularies.PersonKinds.WordFor(PersonKind.Organisation), "public-role"),
    };

    public static FieldTable<TimelineEntry> Timeline { get; } = new(
        TimelineRow.PartialDate("date", DateMeaning.Past, entry => entry.Date, "The day, month or year: YYYY-MM-DD, YYYY-MM or YYYY.", required: true),
        TimelineRow.PartialDate("until", DateMeaning.Past, entry => entry.Until, "The end of a span, in the same forms."),
        TimelineRow.Human("text", entry => entry.Text, "What happened, in one sentence.", required: true),
        TimelineRow.Names("evidence", entry => entry.Evidence, "The documents that say so, as dossier/document-id; at least one.", required: true));

    public static FieldTable<Topic> Topic { get; } = new(
        TopicRow.Name("id", topic => topic.Id, "The id that claims write, such as border-treaties.", Shapes.AnyId, required: true),
        TopicRow.Human("name", topic => topic.Name, "The name that readers see.", required: true),
        TopicRow.Human("description", topic => topic.Description, "A sentence for the topic's page."),
        TopicRow.Human("introduction", topic => topic.Introduction, "What readers should know first, in Markdown; [^dossier/document-id] cites evidence.").AsMarkdown(),
        TopicRow.Blocks("timeline", Timeline, topic => topic.Timeline, "What happened when, each entry with the documents that say so."),
        CorrectionTable.RowOf<Topic>(topic => topic.Corrections));

    public static FieldTable<Term> Term { get; } = new(
        TermRow.Name("id", term => term.Id, "An id for the term.", Shapes.AnyId, required: true),
        TermRow.Human("use", term => term.Use, "The words that we use.", required: true),
        TermRow.Other("variants", WordLists, term => Lists(term.Variants), "Other words for the same thing, by language."),
        TermRow.Other("avoid", WordLists, term => Lists(term.Avoid), "Words that we do not use ourselves, by language."),
        TermRow.Human("note", term => term.Note, "Why, for readers."));

    public static FieldTable<Complaint> Complaint { get; } = new(
        ComplaintRow.Name("id", complaint => complaint.Id, "An id that names nobody; the entry keeps it.", Shapes.AnyId, required: true),
        ComplaintRow.Date("received", DateMeaning.Change, complaint => complaint.Received, "When it reached the site, YYYY-MM-DD.", required: true),
        ComplaintRow.Choice<ComplaintOrigin>("from", Vocabularies.ComplaintOrigins, complaint => complaint.From, "What kind of person or body complained."),
        ComplaintRow.Name("about", complaint => complaint.About, "claim:id, source:id, topic:id or page:name; without it, the site as a whole.", Shapes.Subject),
        ComplaintRow.Human("summary", complaint => complaint.Summary, "What was complained about, in our words, without names and addresses.", required: true),
        ComplaintRow.Choice<ComplaintOutcome>("outcome", Vocabularies.ComplaintOutcomes, complaint => complaint.Outcome, "How it was decided; open until then.", required: true),
        ComplaintRow.Date("answered", DateMeaning.Change, complaint => complaint.Answered, "When it was answered, YYYY-MM-DD."),
        ComplaintRow.Human("answer", complaint => complaint.Answer, "What was answered, and what was changed."),
        ComplaintRow.Name("named", complaint => complaint.Named, "Who complained, only if they want to be named."));

    public static FieldTable<MarkdownPage> Page { get; } = new(
        PageRow.Prose("title", page => page.Title, "The page's heading.", required: true),
        PageRow.Value("nav", Shapes.Number(1, 999), page => page.Nav is { } place ? FieldValue.Index(place) : null, "Its place in the menu; without it only the footer links to the page."),
        PageRow.Prose("description", page => page.Description, "A sentence for search engines."),
        AiTable.RowOf<MarkdownPage>(page => page.Ai, "Unless given, what site.yaml says."),
        CorrectionTable.RowOf<MarkdownPage>(page => page.Corrections));

    private static FieldValue? Lists(ImmutableArray<KeyValuePair<string, ImmutableArray<Text>>> byLanguage) =>
        FieldValue.Keyed([.. byLanguage.Where(entry => !entry.Value.IsEmpty).Select(entry => (entry.Key, FieldValue.Of(entry.Value)!))]);
}
