using FactCheck.Model;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class EvidenceMembers
{
    public static readonly MemberTable<ClaimEvidence> Evidence = new("evidence")
    {
        { "supports", "Items that support", evidence => evidence.Count(item => item.Item.Stance.Value == Stance.Supports) },
        { "undermines", "Items that undermine", evidence => evidence.Count(item => item.Item.Stance.Value == Stance.Undermines) },
        {
            "context", "Items that give context",
            evidence => evidence.Count(item => item.Item.Stance.Value == Stance.Context && item.Consulted != Consulted.NotSeen)
        },
        { "not_seen", "Documents known but not seen", evidence => evidence.Count(item => item.Consulted == Consulted.NotSeen) },
        { "usual", "How most of the documents were read, or null", evidence => evidence.Usual },
        { "quotes_unchecked", "Whether no quotation was compared with a stored text; that is said once", evidence => evidence.AreQuotesUnchecked },
        {
            "single_source_reason", "Why one source is enough, or null",
            evidence => evidence.Page.Prose.Field("single-source-reason", evidence.Page.Claim.SingleSourceReason)
        },
        { "seen", "All items by stance but those that were not seen", evidence => evidence.Seen },
        { "in_view", "Items by stance that stay in view: what the verdict rests on", evidence => evidence.InView },
        { "folded", "The other items by stance", evidence => evidence.Folded },
        { "folded_count", "How many items are folded", evidence => evidence.FoldedCount },
    };

    public static readonly MemberTable<EvidenceGroup> Group = new("evidence group")
    {
        { "stance", "supports, undermines or context", group => Vocabularies.Stances.WordFor(group.Stance) },
        { "items", "Items", group => group.Items },
        { "count", "How many items", group => group.Items.Length },
        { "origins", "How many origins they come from; a document without a stated one counts as its own", group => group.Origins },
    };

    public static readonly MemberTable<ShownEvidence> Item = new("evidence item")
    {
        { "number", "Number, from 1", shown => shown.Number },
        { "anchor", "Its fragment", shown => shown.Anchor },
        { "title", "Title", shown => shown.About.Title.Value },
        { "title_translation", "Our translation of the title, or null", shown => shown.TitleTranslation },
        { "language", "Language tag", shown => shown.Language },
        { "dir", "ltr or rtl", shown => LanguageTag.Direction(shown.Language) },
        { "publisher", "Publisher, or null", shown => shown.About.Publisher?.Value },
        { "control_words", "Who controls the publisher and where it is, in words, or null", shown => PublisherWords.Of(shown.About, shown.Document.Kind, shown.Scope) },
        { "control", "state, public, party, private or unknown, or null", shown => Vocabularies.PublisherControls.WordFor(shown.About.Control) },
        { "kind", "primary, official, data, scholarship, expert or news, or null", shown => Vocabularies.EvidenceKinds.WordFor(shown.Document.Kind) },
        { "published", "When it was published, or null", (shown, scope) => scope.Words(shown.About.Published?.Value) },
        { "about", "About the document, or null", shown => shown.OfDocument("about", shown.About.About) },
        { "shows", "What the document shows about the claim", shown => shown.OfItem("shows", item => item.Shows) },
        { "quote", "The quoted words, or null", shown => shown.Quote },
        { "quote_language", "Language tag of the quotation", shown => shown.Language },
        { "quote_dir", "ltr or rtl", shown => LanguageTag.Direction(shown.Language) },
        { "quote_translation", "Our translation, or null", shown => shown.OfItem("quote-translation", item => item.QuoteTranslation) },
        { "quote_check", "Of a quotation: checked (letter for letter), checked-typographic or not-checked; null if that is said for all", shown => shown.QuoteCheck },
        { "locator", "Page, section or time, or null", shown => shown.OfItem("locator", item => item.Locator) },
        { "consulted", "full, excerpt or not-seen; null if no one has written it", shown => Vocabularies.ConsultedExtents.WordFor(shown.Consulted) },
        { "via", "Where it was read, or null", shown => shown.Via },
        { "by_ai", "Whether an AI model has read it, and no person yet", shown => shown.IsReadByAi },
        { "read_by", "The person who has read it after an AI model, or null", shown => shown.ReadBy },
        { "retrieved", "When it was read, or null", shown => shown.About.Retrieved?.Value },
        { "access", "open, paywall or offline, or null", shown => Vocabularies.Accesses.WordFor(shown.Document.Access) },
        { "interest", "Interest in the matter, or null", shown => shown.OfDocument("interest", shown.Document.Interest) },
        { "url", "The original, or null", shown => shown.Url },
        { "archived", "Archived copies", shown => shown.Archived },
        { "key", "Whether the verdict rests on it", shown => shown.IsKey },
        { "same_origin", "How many of the claim's items come from the same origin, this one included", shown => shown.Item?.SameOrigin ?? 1 },
        { "origin", "Where the document gets its content from, or null", shown => shown.Document.Origin?.Value },
        { "withdrawn", "Notice of withdrawal, or null", shown => shown.Withdrawn },
        { "older", "Whether our description is translated from an older one", shown => shown.IsOlder },
        { "corrections", "Corrections of our description, newest first", shown => shown.Corrections },
        { "back", "Places in the text that cite it", shown => shown.Back },
        { "read_as_usual", "Whether it was read like most documents of the claim", shown => shown.IsReadAsUsual },
    };

    public static readonly MemberTable<ItemReading> ItemReading = new("item reading")
    {
        { "name", "Name", (reading, scope) => scope.PersonName(reading.Reader.Value) },
        { "date", "Date", reading => reading.Date.Value },
    };

    public static readonly MemberTable<Reading> Reading = new("reading")
    {
        { "consulted", "full or excerpt", reading => Vocabularies.ConsultedExtents.WordFor(reading.Way.Consulted) },
        { "via", "Where it was read, or null", reading => reading.Via },
        { "by_ai", "Whether an AI model has read it, and no person yet", reading => reading.Way.IsByAi },
        { "read_by", "The person who has read it after an AI model, or null", reading => reading.Way.By },
        { "retrieved", "When it was read, or null", reading => reading.Way.Retrieved },
    };
}
