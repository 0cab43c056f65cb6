using FactCheck.Model;

namespace FactCheck.Authoring.Schemas;

/// <summary><c>claims/&lt;dossier&gt;/source.yaml</c>.</summary>
internal static class SourceSchema
{
    public static BlockShape Root { get; } = new(
    [
        .. SharedFields.Description,
        new Field("claimant", Shapes.Person, "Who makes the claims of this document, where a sentence and a claim do not say."),
        new Field("kind", Shapes.Text, "What the document is: an article, a speech, a post."),
        new Field("speakers", Shapes.OneOrMore(Shapes.Person), "Who speaks in it; source.txt names them with @id."),
        new Field("omits", Shapes.Text, "What the whole document leaves out, in Markdown with footnotes."),
        new Field("coverage", Shapes.Choice(Words.Coverages.Words), "complete: every sentence has a claim or a label."),
        new Field("labels", Shapes.OneOrMore(new BlockShape(
            new Field("quote", SharedFields.Quote, "The sentence, or words of it.", IsRequired: true),
            new Field("label", Shapes.Choice(Words.SentenceLabels.Words), "Why it has no claim.", IsRequired: true),
            new Field("note", Shapes.Text, "For readers."))), "Why sentences have no claim."),
        new Field("notes", Shapes.OneOrMore(new BlockShape(
            new Field("quote", SharedFields.Quote, "The words that the note is about.", IsRequired: true),
            new Field("kind", Shapes.Choice(Words.NoteKinds.Words), "What the note is about.", IsRequired: true),
            new Field("note", Shapes.Text, "What a reader should know.", IsRequired: true))), "Remarks on places of the text, such as a slip of the pen."),
        new Field("rights", new BlockShape(
            new Field("extent", Shapes.Choice(Words.RightsExtents.Words), "excerpts: only sentences with claims or notes, each with its neighbours."),
            new Field("basis", Shapes.Text, "Why the text may be shown; required for full."),
            new Field("note", Shapes.Text, "For readers."))
        {
            When = ("extent", "full", "basis"),
        }, "How much of the stored text may be shown, and why."),
        new Field("text-fragments", Shapes.Choice("on", "off"), "off: no links to the words on the live page."),
        new Field("sentence-join", Shapes.Choice(Words.SentenceJoins.Words), "What stands between two sentences; else the language decides."),
        new Field("sentence-aliases", new MapShape(Shapes.Text), "Sentence ids of earlier wordings, each with the id that stands for it now."),
    ]);
}
