using System.Collections.Immutable;
using ReadingRow = FactCheck.Model.Fields.Rows<FactCheck.Model.ItemReading>;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.EvidenceItem>;

namespace FactCheck.Model.Fields;

/// <summary>An entry of a claim's <c>evidence</c>: it names a document or describes one, in which case it has that document's fields too.</summary>
internal static class EvidenceItemTable
{
    private static readonly ImmutableArray<Row<EvidenceItem>> Inline =
        [.. EvidenceTable.Fields.Rows.Where(row => row.Field.Key != "consulted").Select(row => row.In<EvidenceItem>(item => item.Inline)).Select(row => row with { Field = row.Field with { IsRequired = false } })];

    public static FieldTable<ItemReading> Reading { get; } = new(
        ReadingRow.Name("id", reading => reading.Reader, "Who read it: a person in people.yaml.", Shapes.Person, required: true),
        ReadingRow.Date("date", DateMeaning.Change, reading => reading.Date, "The day of the reading, YYYY-MM-DD.", required: true));

    public static FieldTable<EvidenceItem> Fields { get; } = new(
    [
        Row.Name("document", item => item.Document, "Id of a file in evidence/; dossier/id for one of another dossier.").AsId(),
        Row.Name("id", item => item.Id, "Name of a document that is described here, by which analysis cites it and a translation renders it.").AsId(),
        Row.Choice<Stance>("stance", Vocabularies.Stances, item => item.Stance.Value, "Whether the document supports the claim, undermines it or gives context.", required: true),
        Row.Choice("consulted", Vocabularies.ConsultedExtents, item => item.Consulted ?? item.Inline?.Consulted, "How much of the document was read, if its own file does not say so or it differs for this claim."),
        Row.Prose("shows", item => item.Shows, "What the document shows about this claim, in our own words.", required: true),
        Row.Quote("quote", item => item.Quote, "Words of the document, letter for letter; checked if its text is stored."),
        Row.Words("quote-translation", item => item.QuoteTranslation, "The quote in the language of the page.", translated: true),
        Row.Prose("locator", item => item.Locator, "Where in the document: a page, a section, a minute."),
        Row.Block("read-by", Reading, item => item.ReadBy, "The person who has read the document for this claim, if an AI model did the research. Until then the page says so.", ChangeSeverity.Minor),
        Row.Flag("key", item => item.Key, "true for the evidence that decides.", ChangeSeverity.Minor),
        .. Inline,
    ])
    {
        AnyOf = ["document", "title"],
        Beside = [.. Inline.Select(row => row.Field.Key).Append("id").Where(key => key != "title").Select(key => (key, "title"))],
    };
}
