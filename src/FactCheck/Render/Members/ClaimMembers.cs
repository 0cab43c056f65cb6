using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class ClaimMembers
{
    public static readonly MemberTable<ShownClaim> Claim = new("claim")
    {
        { "id", "Id", page => page.Claim.Id },
        { "claim", "The rated wording", page => page.Prose.Statement.Value },
        { "language", "Language tag", page => page.Prose.Statement.Language },
        { "dir", "ltr or rtl", page => LanguageTag.Direction(page.Prose.Statement.Language) },
        { "headline", "Headline", page => page.Prose.Headline },
        { "heading", "The headline; without one the rated wording, in quotation marks if it is the source's", page => page.Heading.Text },
        { "heading_is_quoted", "Whether the heading begins with a quotation mark", page => page.Heading.IsQuoted },
        { "rated", "The rated wording, if it is ours or our translation and not the heading; or null", page => page.Heading.Rated },
        { "quotes", "The words of the source in quotation marks; empty if the heading has them", page => page.Heading.Quotes },
        { "claimant", "Who made the claim", (page, scope) => scope.PersonName(page.Planned.Claimant) },
        { "claimant_address", "Page of the claimant, or null", (page, scope) => scope.PersonPage(page.Planned.Claimant) },
        {
            "claimant_role", "Role at the time, or null",
            (page, scope) => page.Planned.ClaimantPerson?.RoleOn(page.Planned.Date) is { } role ? scope.In(role.Title) : null
        },
        { "date", "Date", page => page.Planned.Date },
        { "kind", "Kind of the source, or null", page => page.Planned.Source.Kind?.Value },
        {
            "reworded", "condensed, translated or implied; null if the claim has the words of the source",
            page => page.Claim.Reworded == Rewording.Verbatim ? null : Vocabularies.Rewordings.WordFor(page.Claim.Reworded)
        },
        { "verdict", "The verdict", page => page.Planned.Verdict },
        { "media_ratings", "What the picture or recording itself is: original, out-of-context, edited-or-cropped, altered, ai-generated, staged, satire, origin-unknown", page => CommonMembers.MediaRatings(page.Claim) },
        { "summary", "The short answer", page => page.Prose.Summary },
        { "accurate_version", "One sentence that the record supports, or null", page => page.Prose.Field("accurate-version", page.Claim.AccurateVersion) },
        { "leaves_out", "What the sentence leaves out", page => page.Prose.LeavesOut },
        { "omission_counts", "Whether the verdict rests on what is left out", page => page.Planned.Verdict.Needs.Contains(Need.LeavesOut) },
        { "not_seen", "What was not seen", page => page.Prose.NotSeen },
        { "would_change", "What would change the verdict, or null", page => page.Prose.Field("would-change", page.Claim.WouldChange) },
        { "contrary_search", "Where a search found no evidence to the contrary, or null", page => page.Prose.Field("contrary-search", page.Claim.ContrarySearch) },
        { "is_draft", "Not published", page => !page.Planned.State.HasPage },
        { "retracted", "Notice of retraction, or null", page => Notice.Retracted(page.Claim, page.Prose) },
        { "withheld", "Notice of withholding, or null", page => Notice.Withheld(page.Claim, page.Prose) },
        { "notice", "Who wrote the check, and whether a person has checked it; null if people wrote it and a second person has read it", (page, scope) => ReadingNotice.Of(page.Planned, scope) },
        { "translation_notice", "That it is translated, and how, or null", (page, scope) => TranslationNotice.OnPage(page.Planned, scope) },
        { "overdue", "The day by which it was to be checked again, if that has passed, or null", page => page.Planned.Overdue },
        { "changed_since_reading", "The change after the second reading, or null", page => page.ChangedSinceReading },
        { "back", "The link back to the sentence", page => new WayBack(page.Planned) },
        { "passages", "The sentences in context", page => page.Passages },
        { "parts", "Parts with verdicts of their own", page => page.Parts },
        { "positions", "What the parties hold", page => page.Entries("positions", page.Claim.Positions) },
        { "agreed", "Common ground in the parties' own documents", page => page.Entries("agreed", page.Claim.Agreed) },
        { "analysis", "The analysis, or null", page => page.Analysis },
        { "is_long", "Whether the page is so long that it needs a list of its parts", page => page.IsLong },
        { "evidence", "Evidence by stance", page => page.Evidence },
        { "record", "The record of the check", page => new ClaimRecord(page) },
        { "corrections_above", "Corrections of verdict, and retraction, newest first", page => page.CorrectionsAbove },
        { "corrections_below", "Other corrections", page => page.CorrectionsBelow },
        { "related", "Related claims", page => page.Related },
        { "same_sentence", "Other claims on the same sentences", page => page.SameSentence },
        { "topics", "Topics", page => page.Topics },
        { "older", "Whether the translation is older than the claim", page => page.Prose.IsOlder },
        { "embed", "The card for other sites; null without a site address, or if site.yaml leaves cards out", page => page.Embed },
    };

    public static readonly MemberTable<WayBack> Back = new("back")
    {
        { "number", "Number, from 1", back => back.Number },
        { "of", "How many there are", back => back.Of },
        { "source_title", "Title of the source", back => back.SourceTitle },
        { "published", "When it was published, or null", back => back.Claim.Source.About.Published?.Value },
        { "address", "Its page", (back, scope) => back.Address(scope) },
    };

    public static readonly MemberTable<ChangeSinceReading> Changed = new("change")
    {
        { "changed", "Date of the last change", change => change.Changed },
        { "read", "Date of the last reading by a second person", change => change.Read },
    };

    public static readonly MemberTable<Passage> Passage = new("passage")
    {
        { "source_title", "Title of the source", (passage, scope) => scope.TitleOf(passage.Document) },
        { "source", "Page of the source", (passage, scope) => scope.SourcePage(passage.Source.Dossier) },
        {
            "sentence_address", "The sentence in the whole text",
            (passage, scope) => scope.SentencePlace(passage.Source.Dossier, passage.Source.Sentences[passage.First].Id)
        },
        { "number", "Number, from 1", passage => passage.Document.Text.Sentences[passage.First].Number },
        { "of", "How many there are", passage => passage.Document.Text.Sentences.Length },
        { "language", "Language tag", passage => passage.Language },
        { "dir", "ltr or rtl", passage => LanguageTag.Direction(passage.Language) },
        { "before", "The sentence before, or null", passage => passage.Neighbour(passage.First - 1) },
        { "html", "The sentence with its marks", passage => passage.Html },
        { "translation", "Our translation of the quoted words, or null", (passage, scope) => Pages.Passage.TranslationOf(passage.Claim, scope) },
        { "after", "The sentence after, or null", passage => passage.Neighbour(passage.Last + 1) },
        { "joiner", "What separates sentences", passage => LanguageTag.IsUnspaced(passage.Language) ? "" : " " },
        { "live", "The live page, or null", passage => passage.Live },
        { "archived", "Archived copies", passage => passage.Archived },
        { "exact", "Letter for letter; else only typography differs", passage => passage.Places.All(place => !place.Anchor.IsTypographic) },
        { "gap_before", "Whether text is left out before it", passage => passage.GapBefore },
    };

    public static readonly MemberTable<Entry<ClaimPart>> Part = new("part")
    {
        { "text", "Text", part => part.Text("text", part.Value.Text) },
        { "verdict", "The verdict", (part, scope) => scope.Verdict(part.Value.Verdict) },
        { "evidence", "Evidence", part => part.Cited(part.Value.Evidence) },
    };

    public static readonly MemberTable<Entry<Position>> Position = new("position")
    {
        { "party", "The party to the dispute", position => position.Text("party", position.Value.Party) },
        { "text", "Text", position => position.Text("text", position.Value.Text) },
        { "evidence", "Evidence", position => position.Cited(position.Value.Evidence) },
    };

    public static readonly MemberTable<Entry<AgreedPoint>> Agreed = new("agreed point")
    {
        { "text", "Text", point => point.Text("text", point.Value.Text) },
        { "evidence", "Evidence", point => point.Cited(point.Value.Evidence) },
    };

    public static readonly MemberTable<ClaimRecord> Record = new("record")
    {
        { "authors", "Who wrote it", (record, scope) => record.Page.Planned.Authors.Select(author => new NamedLink(scope.PersonName(author), scope.AuthorPage(author))).ToArray() },
        { "reviewers", "Second readers", record => record.Claim.Reviewers },
        { "contact", "Attempts to reach the claimant", record => record.Contacts },
        { "contact_reason", "Why the claimant was not asked, or null", record => record.NoContactReason },
        { "selection", "Why this claim, or null", record => record.Page.Prose.Field("selection", record.Claim.Selection) },
        { "disclosure", "Interests of the authors, or null", record => record.Page.Prose.Field("disclosure", record.Claim.Disclosure) },
        { "published", "When it was published, or null", record => record.Claim.Published?.Value },
        { "updated", "When it was last changed, or null", record => record.Updated },
        { "recheck", "When it is due to be checked again, or null", record => record.Claim.Recheck?.Value },
        { "expires", "Until when it is valid, or null", record => record.Claim.Expires?.Value },
    };

    public static readonly MemberTable<SecondReading> Reviewer = new("reviewer")
    {
        { "name", "Name", (reading, scope) => scope.PersonName(reading.Reviewer.Value) },
        { "date", "Date", reading => reading.Date?.Value },
        { "scope", "What was read, or null", reading => Vocabularies.ReviewScopes.WordFor(reading.Scope) },
    };

    public static readonly MemberTable<Entry<Contact>> Contact = new("contact")
    {
        { "who", "Who was asked", contact => contact.Value.Who.Value },
        { "date", "Date", contact => contact.Value.Date?.Value },
        { "deadline", "Deadline, or null", contact => contact.Value.Deadline?.Value },
        { "response", "The answer in full, or null", contact => contact.Text("response", contact.Value.Response) },
    };

    public static readonly MemberTable<RelatedClaims> Related = new("related")
    {
        { "relation", "repeats, narrower, contradicts, context or supersedes", related => Vocabularies.ClaimRelations.WordFor(related.Relation) },
        { "rows", "The claims", related => related.Claims },
    };

    public static readonly MemberTable<NamedLink> NamedLink = new("named link")
    {
        { "name", "Name", topic => topic.Name },
        { "address", "Its page, or null", topic => topic.Address },
    };

    public static readonly MemberTable<EmbedOffer> Embed = new("embed")
    {
        { "address", "Its page", offer => offer.Address },
        { "snippet", "The markup to copy, as text", offer => offer.Snippet },
    };
}
