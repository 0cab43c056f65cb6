using LabelRow = FactCheck.Model.Fields.Rows<FactCheck.Model.LabelledQuote>;
using NoteRow = FactCheck.Model.Fields.Rows<FactCheck.Model.SourceNote>;
using RightsRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Rights>;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.SourceDocument>;

namespace FactCheck.Model.Fields;

/// <summary><c>claims/&lt;dossier&gt;/source.yaml</c>.</summary>
internal static class SourceTable
{
    public static FieldTable<LabelledQuote> Label { get; } = new(
        LabelRow.Quote("quote", label => label.Quote, "The sentence, or some of its words.", required: true),
        LabelRow.Choice<SentenceLabel>("label", Vocabularies.SentenceLabels, label => label.Label, "Why it has no claim.", required: true),
        LabelRow.Prose("note", label => label.Note, "For readers."));

    public static FieldTable<SourceNote> Note { get; } = new(
        NoteRow.Quote("quote", note => note.Quote, "The words that the note is about.", required: true),
        NoteRow.Choice<NoteKind>("kind", Vocabularies.NoteKinds, note => note.Kind, "What the note is about.", required: true),
        NoteRow.Prose("note", note => note.Note, "What a reader should know.", required: true));

    public static FieldTable<Rights> Rights { get; } = new(
        RightsRow.Choice<RightsExtent>("extent", Vocabularies.RightsExtents, rights => rights.Extent, "excerpts: only sentences with claims or notes, each with its neighbours."),
        RightsRow.Prose("basis", rights => rights.Basis, "Why the text may be shown; required for full."),
        RightsRow.Prose("licence", rights => rights.Licence, "The licence or permission under which it is shown whole. Without one the page says that none was asked, and search engines leave it out."),
        RightsRow.Prose("note", rights => rights.Note, "For readers."))
    {
        When = ("extent", "full", "basis"),
    };

    public static FieldTable<SourceDocument> Fields { get; } = new(
    [
        .. DescriptionTable.Rows.Select(row => row.In<SourceDocument>(source => source.About)).Select(row => row.Field.Key == "about" ? row.AsMarkdown() : row),
        Row.Name("claimant", source => source.Claimant, "Who makes the claims of this document, if a sentence and a claim do not say.", Shapes.Person),
        Row.Name("kind", source => source.Kind, "What the document is: an article, a speech, a post.").AsId(),
        Row.Names("speakers", source => source.Speakers, "Who speaks in it; source.txt names them with @id.", Shapes.Person),
        Row.Prose("omits", source => source.Omits, "What the whole document leaves out, in Markdown with footnotes.", markdown: true),
        Row.Choice<Coverage>("coverage", Vocabularies.Coverages, source => source.Coverage, "complete: every sentence has a claim or a label."),
        Row.Blocks("labels", Label, source => source.Labels, "Why sentences have no claim.", translated: true),
        Row.Blocks("notes", Note, source => source.Notes, "Remarks on places in the text, such as a slip of the pen.", translated: true),
        AiTable.RowOf<SourceDocument>(source => source.Ai, "Unless given, what site.yaml says."),
        Row.Block("rights", Rights, source => source.Rights, "How much of the stored text may be shown, and why.", translated: true),
        Row.Value("text-fragments", Shapes.Choice("on", "off"), source => source.TextFragments ? null : "off", "off: no links to the words on the live page."),
        Row.Choice("sentence-join", Vocabularies.SentenceJoins, source => source.Join, "What separates two sentences; else the language decides."),
        Row.Other("sentence-aliases", new MapShape(Shapes.Text),
            source => FieldValue.Keyed([.. source.SentenceAliases.Select(alias => (alias.Old, (FieldValue)new PlainValue(alias.New)))]),
            "Sentence ids of earlier wordings, each with the id that replaces it.", ChangeSeverity.Minor).AsId(),
    ]);
}
