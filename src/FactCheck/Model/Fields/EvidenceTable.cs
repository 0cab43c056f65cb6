using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.EvidenceDocument>;
using WithdrawalRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Withdrawal>;

namespace FactCheck.Model.Fields;

/// <summary><c>claims/&lt;dossier&gt;/evidence/&lt;id&gt;.yaml</c>.</summary>
internal static class EvidenceTable
{
    public static FieldTable<Withdrawal> Withdrawal { get; } = new(
        WithdrawalRow.PartialDate("date", DateMeaning.Past, withdrawal => withdrawal.Date, "When it was withdrawn.", required: true),
        WithdrawalRow.Prose("note", withdrawal => withdrawal.Note, "Why, for readers."),
        WithdrawalRow.Name("replaced-by", withdrawal => withdrawal.ReplacedBy, "Id of the document that replaces it.").AsId());

    public static FieldTable<EvidenceDocument> Fields { get; } = new(
    [
        .. DescriptionTable.Rows.Select(row => row.In<EvidenceDocument>(document => document.About)),
        Row.Choice("kind", Vocabularies.EvidenceKinds, document => document.Kind, "What kind of document it is."),
        Row.Name("origin", document => document.Origin, "Where its facts come from; documents of one origin count once."),
        Row.Prose("interest", document => document.Interest, "What its author or publisher has at stake."),
        Row.Choice("consulted", Vocabularies.ConsultedExtents, document => document.Consulted, "How much of it was read, unless an evidence item says so for its claim. Required for what supports or undermines a claim, is quoted or is cited; what was not seen may do none of it."),
        Row.Prose("via", document => document.Via, "Where it was read, if not at the original place."),
        Row.Choice("access", Vocabularies.Accesses, document => document.Access, "How readers can get at it."),
        Row.Block("withdrawn", Withdrawal, document => document.Withdrawn, "The publisher has withdrawn the document.", translated: true),
        Row.Words("text", document => document.Excerpt is { } excerpt ? new Text(excerpt.Written, Diagnostics.Location.FileStart) : null,
            "The stored excerpt, one sentence per line, only as read; quotes are checked against it.").AsCopied(),
    ]);
}
