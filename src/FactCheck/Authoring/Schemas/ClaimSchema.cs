using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Authoring.Schemas;

/// <summary><c>claims/&lt;dossier&gt;/&lt;id&gt;.yaml</c>.</summary>
internal static class ClaimSchema
{
    /// <summary>An item names a document, or describes it: then it has the document's fields too.</summary>
    private static readonly ImmutableArray<Field> Inline =
        [.. SharedFields.Description.Concat(SharedFields.Evidence).Select(field => field with { IsRequired = false })];

    private static readonly BlockShape EvidenceItem = new(
    [
        new Field("document", Shapes.Text, "Id of a file in evidence/; dossier/id for one of another dossier."),
        new Field("stance", Shapes.Choice(Words.Stances.Words), "Whether the document supports the claim, undermines it or gives context.", IsRequired: true),
        new Field("shows", Shapes.Text, "What the document shows about this claim, in our own words.", IsRequired: true),
        new Field("quote", SharedFields.Quote, "Words of the document, letter for letter; checked where its text is stored."),
        new Field("quote-translation", Shapes.Text, "The quote in the language of the page."),
        new Field("locator", Shapes.Text, "Where in the document: a page, a section, a minute."),
        new Field("key", Shapes.Flag, "true for the evidence that decides."),
        .. Inline,
    ])
    {
        AnyOf = ["document", "title"],
        Beside = [.. Inline.Where(field => field.Key != "title").Select(field => (field.Key, "title"))],
    };

    private static readonly Shape EvidenceIds = Shapes.Texts;

    public static BlockShape Root { get; } = new(
        new Field("quote", Shapes.OneOrMore(SharedFields.Quote, isFilled: true), "The words of the source that the claim is about, letter for letter. They must stand there exactly once."),
        new Field("quotes", Shapes.OneOrMore(SharedFields.Quote, isFilled: true), "Several quotes, where the claim is made in more than one place; instead of quote."),
        new Field("verdict", Shapes.Verdict, "The verdict's id in the scale. It rates words and says nothing about intent. A draft may lack it."),
        new Field("summary", Shapes.Text, "One or two sentences: what the record shows. A draft may lack it."),
        new Field("evidence", Shapes.OneOrMore(EvidenceItem, isFilled: true), "What we know from, each item with its stance and what it shows. A draft may lack it."),
        new Field("claim", Shapes.Text, "The wording that is rated, where it is not the words of the first quote."),
        new Field("headline", Shapes.Text, "A headline of at most 75 characters, without the verdict."),
        new Field("claimant", Shapes.Person, "Who made the claim; else the speaker of the sentence, else the source's claimant, else its publisher."),
        new Field("date", Shapes.PartialDate, "When the claim was made; else when the source was published."),
        new Field("topics", Shapes.OneOrMore(Shapes.Topic), "Topics under which the claim is listed."),
        new Field("authors", Shapes.OneOrMore(Shapes.Person), "Who wrote this page; else default-authors of site.yaml."),
        new Field("analysis", Shapes.Text, "Markdown. [^document-id] cites evidence; links claim:id, source:id, topic:id and page:name are checked."),
        new Field("rates", Shapes.Choice(Words.RatedAspects.Words), "attribution rates that something was said, not what was said."),
        new Field("accurate-version", Shapes.Text, "One sentence that would be accurate; expected with ratings of 3 and below."),
        new Field("leaves-out", Shapes.Texts, "What a reader needs and the claim leaves out; required for missing-context."),
        new Field("would-change", Shapes.Text, "What would settle the question; required for unverifiable."),
        new Field("not-seen", Shapes.Texts, "What we looked for and have not seen."),
        new Field("positions", Shapes.OneOrMore(new BlockShape(
            new Field("party", Shapes.Text, "The party to the dispute.", IsRequired: true),
            new Field("text", Shapes.Text, "What it holds, in neutral words.", IsRequired: true),
            new Field("evidence", EvidenceIds, "Ids of the documents in which it says so."))), "What the parties hold, in alphabetical order and equal space."),
        new Field("parts", Shapes.OneOrMore(new BlockShape(
            new Field("text", Shapes.Text, "The part of the claim.", IsRequired: true),
            new Field("verdict", Shapes.Verdict, "The part's own verdict.", IsRequired: true),
            new Field("evidence", EvidenceIds, "Ids of the documents that bear on it."))), "Parts of the claim that are rated by themselves."),
        new Field("reworded", Shapes.Choice(Words.Rewordings.Words), "How the rated wording came from the quote."),
        new Field("selection", Shapes.Text, "Why this claim was chosen."),
        new Field("contact", Shapes.OneOrMore(new AnyShape(
            new BlockShape(
                new Field("who", Shapes.Text, "Who was asked.", IsRequired: true),
                new Field("date", Shapes.Date, "When, YYYY-MM-DD."),
                new Field("deadline", Shapes.Date, "Until when an answer was asked for, YYYY-MM-DD."),
                new Field("response", Shapes.Text, "What they answered.")),
            new BlockShape(new Field("reason", Shapes.Text, "Why nobody was asked.", IsRequired: true)))), "Attempts to reach the claimant, or the reason why there was none."),
        SharedFields.Reviewers,
        new Field("disclosure", Shapes.Text, "What readers should know about the authors and this subject."),
        new Field("related", Shapes.OneOrMore(new BlockShape(
            new Field("claim", Shapes.Text, "Id of the other claim.", IsRequired: true),
            new Field("relation", Shapes.Choice(Words.ClaimRelations.Words), "What this claim is to the other one."))), "Other claims of this site."),
        new Field("single-source-reason", Shapes.Text, "Why the evidence of one origin is enough here."),
        new Field("contrary-search", Shapes.Text, "Where evidence to the contrary was looked for, and that none was found."),
        new Field("aliases", Shapes.OneOrMore(Shapes.AnyId), "Earlier ids; their addresses lead here."),
        new Field("published", Shapes.Date, "The day of publication, YYYY-MM-DD. Without it the claim is a draft."),
        new Field("updated", Shapes.Date, "The day of the last change that matters to readers, YYYY-MM-DD."),
        new Field("recheck", Shapes.Date, "The day on which the evidence should be looked at again, YYYY-MM-DD."),
        new Field("expires", Shapes.Date, "The day from which the page warns that it may be out of date, YYYY-MM-DD."),
        new Field("publish-after", Shapes.Date, "The day before which the claim is not shown, YYYY-MM-DD."),
        SharedFields.Corrections,
        new Field("retracted", new BlockShape(
            new Field("date", Shapes.Date, "The day of the retraction, YYYY-MM-DD.", IsRequired: true),
            new Field("note", Shapes.Text, "Why the claim is withdrawn.", IsRequired: true)), "The text stays, under a notice, without ClaimReview."),
        new Field("withheld", new BlockShape(
            new Field("date", Shapes.Date, "The day, YYYY-MM-DD.", IsRequired: true),
            new Field("class", Shapes.Choice(Words.WithheldClasses.Words), "The kind of reason, which is shown.", IsRequired: true),
            new Field("note", Shapes.Text, "Shown to readers with the date and the kind of reason; it must not repeat what is withheld.")), "The text leaves every output; address, date and kind of reason stay."))
    {
        OneOf = ["quote", "quotes"],
        Requires = [("published", "verdict"), ("published", "summary"), ("published", "evidence")],
    };
}
