using System.Collections.Immutable;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.Correction>;

namespace FactCheck.Model.Fields;

/// <summary>An entry of <c>corrections</c>.</summary>
internal static class CorrectionTable
{
    public static FieldTable<Correction> Fields { get; } = new(
        Row.Date("date", DateMeaning.Change, correction => correction.Date, "The day of the correction, YYYY-MM-DD.", required: true),
        Row.Choice("kind", Vocabularies.CorrectionKinds, correction => correction.Kind, "Verdict and retraction are printed above the text, the others below, typo only in the data: it changes no word. Spelling changes one letter.", required: true),
        Row.Words("from", correction => correction.From, "What it said before; for a verdict, its id.", translated: true).AsCopied() with { Read = correction => Side(correction, correction.From) },
        Row.Words("to", correction => correction.To, "What it says now; for a verdict, its id.", translated: true).AsCopied() with { Read = correction => Side(correction, correction.To) },
        Row.Prose("note", correction => correction.Note, "What was wrong, for readers."),
        Row.Name("reported-by", correction => correction.ReportedBy, "Who noticed it, if they want to be named."));

    /// <summary>The id of a verdict is not a text to translate.</summary>
    private static FieldValue? Side(Correction correction, Text? side) =>
        correction.Kind == CorrectionKind.Verdict ? FieldValue.Of(side?.Value) : FieldValue.Of(side);

    /// <summary>The log of a claim, a document or a page.</summary>
    public static Row<T> RowOf<T>(Func<T, ImmutableArray<Correction>> read) =>
        Rows<T>.Blocks("corrections", Fields, read, "The public log of changes. It only grows; its last verdict is the claim's.", ChangeSeverity.Major, translated: true);
}
