using FactCheck.Render.Views;

namespace FactCheck.Render.Members;

/// <summary>What templates may read of a claim page.</summary>
internal static class ClaimMembers
{
    public static readonly MemberTable<BackView> Back = new("back")
    {
        { "number", "Number, from 1", view => view.Number },
        { "of", "How many there are", view => view.Of },
        { "source_title", "Title of the source", view => view.SourceTitle },
        { "published", "When it was published, or null", view => view.Published },
        { "address", "Its page", view => view.Address },
    };

    public static readonly MemberTable<NoticeView> Notice = new("notice")
    {
        { "date", "Date", view => view.Date },
        { "note", "Note, or null", view => view.Note },
        { "class", "privacy, court-order or rights, or null", view => view.Class },
        { "replaced_by", "What stands in its place, or null", view => view.ReplacedBy },
    };

    public static readonly MemberTable<ChangedView> Changed = new("change")
    {
        { "changed", "When the page was last changed", view => view.Changed },
        { "read", "When it was last read by a second person", view => view.Read },
    };

    public static readonly MemberTable<PassageView> Passage = new("passage")
    {
        { "source_title", "Title of the source", view => view.SourceTitle },
        { "source", "Page of the source", view => view.Source },
        { "sentence_address", "The sentence in the whole text", view => view.SentenceAddress },
        { "number", "Number, from 1", view => view.Number },
        { "of", "How many there are", view => view.Of },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "before", "The sentence before, or null", view => view.Before },
        { "html", "The sentence with its marks", view => view.Html },
        { "after", "The sentence after, or null", view => view.After },
        { "joiner", "What stands between sentences", view => view.Joiner },
        { "live", "The live page, or null", view => view.Live },
        { "archived", "Archived copies", view => view.Archived },
        { "exact", "Letter for letter; else only typography differs", view => view.Exact },
        { "gap_before", "Whether text is left out before it", view => view.GapBefore },
    };

    public static readonly MemberTable<PartView> Part = new("part")
    {
        { "text", "Text", view => view.Text },
        { "verdict", "The verdict", view => view.Verdict },
        { "evidence", "Evidence", view => view.Evidence },
    };

    public static readonly MemberTable<PositionView> Position = new("position")
    {
        { "party", "The party to the dispute", view => view.Party },
        { "text", "Text", view => view.Text },
        { "evidence", "Evidence", view => view.Evidence },
    };

    public static readonly MemberTable<EvidenceItemView> EvidenceItem = new("evidence item")
    {
        { "number", "Number, from 1", view => view.Number },
        { "anchor", "Its fragment", view => view.Anchor },
        { "title", "Title", view => view.Title },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "publisher", "Publisher, or null", view => view.Publisher },
        { "control", "state, public, party, private or unknown, or null", view => view.Control },
        { "kind", "primary, official, data, scholarship, expert or news, or null", view => view.Kind },
        { "published", "When it was published, or null", view => view.Published },
        { "about", "About the document, or null", view => view.About },
        { "shows", "What the document shows about the claim", view => view.Shows },
        { "quote", "The quoted words, or null", view => view.Quote },
        { "quote_language", "Language tag of the quotation", view => view.QuoteLanguage },
        { "quote_dir", "ltr or rtl", view => view.QuoteDir },
        { "quote_translation", "Our translation, or null", view => view.QuoteTranslation },
        { "quote_checked", "Whether the quotation was found in the stored text", view => view.QuoteChecked },
        { "quote_exact", "Letter for letter", view => view.QuoteExact },
        { "locator", "Page, section or time, or null", view => view.Locator },
        { "consulted", "full, excerpt or not-seen", view => view.Consulted },
        { "via", "Where it was read, or null", view => view.Via },
        { "retrieved", "When it was read, or null", view => view.Retrieved },
        { "access", "open, paywall or offline, or null", view => view.Access },
        { "interest", "Interest in the matter, or null", view => view.Interest },
        { "url", "The original, or null", view => view.Url },
        { "archived", "Archived copies", view => view.Archived },
        { "key", "Whether the verdict rests on it", view => view.Key },
        { "same_origin", "How many of the claim's items come from the same origin, this one included", view => view.SameOrigin },
        { "origin", "Where the report comes from, or null", view => view.Origin },
        { "withdrawn", "Notice of withdrawal, or null", view => view.Withdrawn },
        { "corrections", "Corrections of what we say of it, newest first", view => view.Corrections },
        { "back", "Places of the text that cite it", view => view.Back },
        { "read_as_usual", "Whether it was read as the evidence as a whole says", view => view.ReadAsUsual },
    };

    public static readonly MemberTable<ReadingView> Reading = new("reading")
    {
        { "consulted", "full or excerpt", view => view.Consulted },
        { "via", "Where it was read, or null", view => view.Via },
        { "retrieved", "When it was read, or null", view => view.Retrieved },
    };

    public static readonly MemberTable<EvidenceGroup> EvidenceGroup = new("evidence group")
    {
        { "stance", "supports, undermines or context", view => view.Stance },
        { "items", "Items", view => view.Items },
    };

    public static readonly MemberTable<EvidenceView> Evidence = new("evidence")
    {
        { "supports", "Items that support", view => view.Supports },
        { "undermines", "Items that undermine", view => view.Undermines },
        { "context", "Items that give context", view => view.Context },
        { "not_seen", "Documents known but not seen", view => view.NotSeen },
        { "usual", "How most of the documents were read, or null", view => view.Usual },
        { "single_source_reason", "Why one source is enough, or null", view => view.SingleSourceReason },
        { "groups", "Items by stance", view => view.Groups },
    };

    public static readonly MemberTable<ReviewerView> Reviewer = new("reviewer")
    {
        { "name", "Name", view => view.Name },
        { "date", "Date", view => view.Date },
        { "scope", "What was read, or null", view => view.Scope },
    };

    public static readonly MemberTable<ContactView> Contact = new("contact")
    {
        { "who", "Who was asked", view => view.Who },
        { "date", "Date", view => view.Date },
        { "deadline", "Deadline, or null", view => view.Deadline },
        { "response", "The answer in full, or null", view => view.Response },
    };

    public static readonly MemberTable<RecordView> Record = new("record")
    {
        { "authors", "Who wrote it", view => view.Authors },
        { "reviewers", "Second readers", view => view.Reviewers },
        { "contact", "Attempts to reach the claimant", view => view.Contact },
        { "contact_reason", "Why nobody was asked, or null", view => view.ContactReason },
        { "selection", "Why this claim, or null", view => view.Selection },
        { "disclosure", "Interests of the authors, or null", view => view.Disclosure },
        { "published", "When it was published, or null", view => view.Published },
        { "updated", "When it was last changed, or null", view => view.Updated },
        { "recheck", "When it is due for another look, or null", view => view.Recheck },
        { "expires", "Until when it holds, or null", view => view.Expires },
    };

    public static readonly MemberTable<RelatedView> Related = new("related")
    {
        { "relation", "repeats, narrower, contradicts, context or supersedes", view => view.Relation },
        { "rows", "The claims", view => view.Rows },
    };

    public static readonly MemberTable<TopicView> Topic = new("topic")
    {
        { "name", "Name", view => view.Name },
        { "address", "Its page, or null", view => view.Address },
    };

    public static readonly MemberTable<ClaimView> Claim = new("claim")
    {
        { "id", "Id", view => view.Id },
        { "claim", "The rated wording", view => view.Claim },
        { "language", "Language tag", view => view.Language },
        { "dir", "ltr or rtl", view => view.Dir },
        { "headline", "Headline", view => view.Headline },
        { "claimant", "Who made the claim", view => view.Claimant },
        { "claimant_address", "Page of the claimant, or null", view => view.ClaimantAddress },
        { "claimant_role", "Role at the time, or null", view => view.ClaimantRole },
        { "date", "Date", view => view.Date },
        { "kind", "Kind of the source, or null", view => view.Kind },
        { "reworded", "condensed, translated or implied; null where the claim has the words of the source", view => view.Reworded },
        { "verdict", "The verdict", view => view.Verdict },
        { "who_said_it", "Rated is that it was said", view => view.WhoSaidIt },
        { "summary", "The short answer", view => view.Summary },
        { "accurate_version", "One sentence that the record supports, or null", view => view.AccurateVersion },
        { "leaves_out", "What the sentence leaves out", view => view.LeavesOut },
        { "not_seen", "What was not seen", view => view.NotSeen },
        { "would_change", "What would change the verdict, or null", view => view.WouldChange },
        { "contrary_search", "Where evidence to the contrary was looked for in vain, or null", view => view.ContrarySearch },
        { "is_draft", "Not published", view => view.IsDraft },
        { "retracted", "Notice of retraction, or null", view => view.Retracted },
        { "withheld", "Notice of withholding, or null", view => view.Withheld },
        { "second_reader", "Whether a second person has read it", view => view.SecondReader },
        { "overdue", "Whether another look was due", view => view.Overdue },
        { "changed_since_reading", "Change after the second reading, or null", view => view.ChangedSinceReading },
        { "back", "The way back to the sentence", view => view.Back },
        { "passages", "The sentences in their place", view => view.Passages },
        { "parts", "Parts with verdicts of their own", view => view.Parts },
        { "positions", "What the parties hold", view => view.Positions },
        { "analysis", "The analysis, or null", view => view.Analysis },
        { "evidence", "Evidence by stance", view => view.Evidence },
        { "record", "Who, when, what was asked", view => view.Record },
        { "corrections_above", "Corrections of verdict, and retraction, newest first", view => view.CorrectionsAbove },
        { "corrections_below", "Other corrections", view => view.CorrectionsBelow },
        { "related", "Related claims", view => view.Related },
        { "same_sentence", "Other claims on the same sentences", view => view.SameSentence },
        { "topics", "Topics", view => view.Topics },
        { "older", "Whether the translation is older than the claim", view => view.Older },
        { "report", "Where to report an error in this check, with its claim and address filled in where that can be; or null", view => view.Report },
        { "embed", "The card for other sites; null without a site address, or where site.yaml leaves cards out", view => view.Embed },
    };

    public static readonly MemberTable<EmbedOffer> EmbedOffer = new("embed")
    {
        { "address", "Its page", view => view.Address },
        { "snippet", "The markup to copy, as text", view => view.Snippet },
    };

    public static readonly MemberTable<CardView> Card = new("card")
    {
        { "claim", "The whole check", view => view.Claim },
        { "row", "The claim; null where it is withheld", view => view.Row },
        { "retracted", "Notice of retraction, or null", view => view.Retracted },
        { "withheld", "Notice of withholding, or null", view => view.Withheld },
    };
}
