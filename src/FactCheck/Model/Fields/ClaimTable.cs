using System.Collections.Immutable;
using AgreedRow = FactCheck.Model.Fields.Rows<FactCheck.Model.AgreedPoint>;
using PartRow = FactCheck.Model.Fields.Rows<FactCheck.Model.ClaimPart>;
using PositionRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Position>;
using RelatedRow = FactCheck.Model.Fields.Rows<FactCheck.Model.RelatedClaim>;
using RetractionRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Retraction>;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.Claim>;
using WithholdingRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Withholding>;

namespace FactCheck.Model.Fields;

/// <summary><c>claims/&lt;dossier&gt;/&lt;id&gt;.yaml</c>.</summary>
internal static class ClaimTable
{
    public static FieldTable<Position> Position { get; } = new(
        PositionRow.Name("party", position => position.Party, "The party to the dispute.", required: true, translated: true),
        PositionRow.Words("text", position => position.Text, "What it holds, in neutral words.", required: true, translated: true),
        PositionRow.Documents("evidence", position => position.Evidence, "Ids of the documents in which it says so."));

    public static FieldTable<AgreedPoint> Agreed { get; } = new(
        AgreedRow.Prose("text", point => point.Text, "What the documents have in common, in our own words.", required: true),
        AgreedRow.Documents("evidence", point => point.Evidence, "Ids of the documents that say so: of each party at least one that was read."));

    public static FieldTable<ClaimPart> Part { get; } = new(
        PartRow.Words("text", part => part.Text, "The part of the claim.", required: true, translated: true),
        PartRow.Name("verdict", part => part.Verdict, "The part's own verdict.", Shapes.Verdict, required: true),
        PartRow.Documents("evidence", part => part.Evidence, "Ids of the documents that bear on it."));

    public static FieldTable<RelatedClaim> Related { get; } = new(
        RelatedRow.Name("claim", related => related.Claim, "Id of the other claim.", required: true).AsId(),
        RelatedRow.Choice<ClaimRelation>("relation", Vocabularies.ClaimRelations, related => related.Relation, "What this claim is to the other one."));

    public static FieldTable<Retraction> Retraction { get; } = new(
        RetractionRow.Date("date", DateMeaning.Change, retraction => retraction.Date, "The day of the retraction, YYYY-MM-DD.", required: true),
        RetractionRow.Prose("note", retraction => retraction.Note, "Why the claim is withdrawn.", required: true));

    public static FieldTable<Withholding> Withholding { get; } = new(
        WithholdingRow.Date("date", DateMeaning.Change, withholding => withholding.Date, "The day, YYYY-MM-DD.", required: true),
        WithholdingRow.Choice<WithheldClass>("class", Vocabularies.WithheldClasses, withholding => withholding.Class, "The kind of reason, which is shown.", required: true),
        WithholdingRow.Prose("note", withholding => withholding.Note, "Shown to readers with the date and the kind of reason; it must not repeat what is withheld."));

    public static FieldTable<Claim> Fields { get; } = new(
    [
        Row.Other("quote", Shapes.OneOrMore(QuoteTable.Shape, isFilled: true), claim => FieldValue.Of(claim.Quotes, QuoteTable.Fields),
            "The words of the source that the claim is about, letter for letter. The source must hold them exactly once.", ChangeSeverity.Critical),
        Row.Other("quotes", Shapes.OneOrMore(QuoteTable.Shape, isFilled: true), _ => null,
            "Several quotes, if the claim is made in more than one place; instead of quote.", ChangeSeverity.Critical),
        Row.Words("claim", claim => claim.Statement, "The wording that is rated, if it is not the words of the first quote.", ChangeSeverity.Critical, translated: true, searched: true),
        Row.Choice("reworded", Vocabularies.Rewordings, claim => claim.Reworded, "How the rated wording came from the quote."),
        Row.Prose("headline", claim => claim.Headline, "The finding in our words, without the verdict: at most 75 characters, 40 in Han, kana and Hangul.", searched: true),
        Row.Name("claimant", claim => claim.Claimant, "Who made the claim; else the speaker of the sentence, else the source's claimant, else its publisher.", Shapes.Person, ChangeSeverity.Critical),
        Row.PartialDate("date", DateMeaning.Past, claim => claim.Date, "When the claim was made; else when the source was published.", ChangeSeverity.Critical),
        Row.Name("verdict", claim => claim.Verdict, "The verdict's id in the scale. It rates words and says nothing about intent. A draft may lack it.", Shapes.Verdict, ChangeSeverity.Critical),
        Row.Other("media-rating", Shapes.OneOrMore(Shapes.Choice(Vocabularies.MediaRatings.Words)), claim => FieldValue.Of([.. claim.MediaRatings.Select(rating => Vocabularies.MediaRatings.WordFor(rating.Value))]),
            "What the picture or recording itself is; the verdict rates what is said about it.", ChangeSeverity.Critical),
        Row.Prose("summary", claim => claim.Summary, "One or two sentences: what the record shows. A draft may lack it.", searched: true),
        Row.Prose("accurate-version", claim => claim.AccurateVersion, "One sentence that would be accurate; due where the verdict needs it.", searched: true),
        Row.ProseList("leaves-out", claim => claim.LeavesOut, "What a reader needs and the claim leaves out; due where the verdict needs it."),
        Row.Prose("would-change", claim => claim.WouldChange, "What would settle the question; due where the verdict needs it."),
        Row.ProseList("not-seen", claim => claim.NotSeen, "What we looked for and have not seen."),
        Row.Blocks("positions", Position, claim => claim.Positions, "What the parties hold, in alphabetical order and equal space.", translated: true),
        Row.Blocks("agreed", Agreed, claim => claim.Agreed, "Common ground in the parties' own documents; each point cites a document of each party in positions.", translated: true),
        Row.Blocks("parts", Part, claim => claim.Parts, "Parts of the claim that are rated by themselves.", ChangeSeverity.Critical, translated: true),
        Row.Names("topics", claim => claim.Topics, "Topics under which the claim is listed.", Shapes.Topic, ChangeSeverity.Minor, set: true),
        Row.Blocks("evidence", EvidenceItemTable.Fields, claim => claim.Evidence,
            "The documents we rely on, each with its stance and what it shows. A draft may lack it.", translated: true, filled: true, name: item => item.Document.Value),
        Row.Prose("single-source-reason", claim => claim.SingleSourceReason, "Why the evidence of one origin is enough here."),
        Row.Prose("contrary-search", claim => claim.ContrarySearch, "Where we looked for evidence to the contrary and found none."),
        Row.Prose("analysis", claim => claim.Analysis, "Markdown. [^document-id] cites evidence; links claim:id, source:id, topic:id and page:name are checked.", markdown: true),
        Row.Prose("selection", claim => claim.Selection, "Why this claim was chosen."),
        ContactTable.Row,
        Row.Names("authors", claim => claim.Authors, "Who wrote this page; else default-authors of site.yaml.", Shapes.Person, ChangeSeverity.Critical),
        ReviewerTable.RowOf<Claim>(claim => claim.Reviewers),
        AiTable.RowOf<Claim>(claim => claim.Ai, "Unless given, what site.yaml says."),
        Row.Prose("disclosure", claim => claim.Disclosure, "What readers should know about the authors and this subject."),
        Row.Blocks("related", Related, claim => claim.Related, "Other claims of this site.", ChangeSeverity.Minor, set: true),
        Row.Date("recheck", DateMeaning.Ahead, claim => claim.Recheck, "The day on which the evidence should be checked again, YYYY-MM-DD.", ChangeSeverity.Minor),
        Row.Date("expires", DateMeaning.Ahead, claim => claim.Expires, "The day after which the page warns that it may be out of date, YYYY-MM-DD.", ChangeSeverity.Minor),
        Row.Date("publish-after", DateMeaning.Ahead, claim => claim.PublishAfter, "The day before which the claim is not shown, YYYY-MM-DD."),
        Row.Date("published", DateMeaning.Change, claim => claim.Published, "The day of publication, YYYY-MM-DD. Without it the claim is a draft."),
        Row.Date("updated", DateMeaning.Change, claim => claim.Updated, "The day of the last change that matters to readers, YYYY-MM-DD.", ChangeSeverity.Minor),
        CorrectionTable.RowOf<Claim>(claim => claim.Corrections),
        Row.Block("retracted", Retraction, claim => claim.Retracted, "The text stays, under a notice, without ClaimReview.", ChangeSeverity.Critical, translated: true),
        Row.Block("withheld", Withholding, claim => claim.Withheld, "The text leaves every output; address, date and kind of reason stay.", ChangeSeverity.Critical, translated: true),
        Row.Names("aliases", claim => claim.Aliases, "Earlier ids; their addresses lead here.", Shapes.AnyId, ChangeSeverity.Minor, set: true),
    ])
    {
        OneOf = ["quote", "quotes"],
        Requires = [("published", "verdict"), ("published", "summary"), ("published", "evidence")],
    };

    private static readonly FieldTable<Claim> Citing = new(
        [.. Fields.Rows.Where(row => row.Field.IsDocuments || row.Field.Inner?.Fields.Any(inner => inner.IsDocuments) == true)]);

    /// <summary>The ids with which positions, parts and other blocks cite the claim's evidence.</summary>
    public static IEnumerable<Text> DocumentsCited(Claim claim) =>
        Citing.Texts(claim).Where(text => text.Field.IsDocuments).Select(text => text.Text);

    /// <summary>
    /// The keys after which an edit inserts a new one. Keys from <c>published</c> on end a file, so they come after each other,
    /// never after what a person wrote further up.
    /// </summary>
    public static IEnumerable<string> KeysBefore(string key)
    {
        var before = Fields.KeysBefore(key).ToImmutableArray();
        var published = before.IndexOf("published");
        return published < 0 ? before : before[before.IndexOf("publish-after")..];
    }
}
