using System.Collections.Immutable;
using CopyRow = FactCheck.Model.Fields.Rows<FactCheck.Model.ArchivedCopy>;
using DescriptionRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Description>;

namespace FactCheck.Model.Fields;

/// <summary>The fields that source documents and evidence documents share.</summary>
internal static class DescriptionTable
{
    public static FieldTable<ArchivedCopy> Copies { get; } = new(
        CopyRow.Value("url", Shapes.WebAddress, copy => copy.Url.Value, "Address of the archived copy.", required: true),
        CopyRow.PartialDate("date", DateMeaning.Past, copy => copy.Date, "When the copy was made."));

    public static ImmutableArray<Row<Description>> Rows { get; } =
    [
        DescriptionRow.Words("title", about => about.Title, "The document's title; a description in [square brackets], quoted, if it has none.", required: true, translated: true),
        DescriptionRow.Words("title-translation", about => about.TitleTranslation, "The title in the site's language, if the document is in another one."),
        DescriptionRow.Name("publisher", about => about.Publisher, "Who published it."),
        DescriptionRow.Choice("publisher-control", Vocabularies.PublisherControls, about => about.Control, "Who controls the publisher."),
        DescriptionRow.Value("publisher-country", Shapes.Country, about => about.Country?.Value, "Where the publisher is: two letters of ISO 3166-1, such as JP."),
        DescriptionRow.Names("authors", about => about.Authors, "Who wrote it, as named there."),
        DescriptionRow.Address("url", about => about.Url, "Its full address on the web; leave it out if it is unknown, never guess it."),
        DescriptionRow.Blocks("archived", Copies, about => about.Archived, "Copies in web archives.", ChangeSeverity.Minor),
        DescriptionRow.PartialDate("published", DateMeaning.Past, about => about.Published, "When it appeared: YYYY-MM-DD, YYYY-MM or YYYY."),
        DescriptionRow.Date("retrieved", DateMeaning.Work, about => about.Retrieved, "The day on which we read it, YYYY-MM-DD.", ChangeSeverity.Minor),
        DescriptionRow.Value("language", Shapes.Language, about => about.Language, "Language tag such as en, ja or pt-BR (BCP 47)."),
        DescriptionRow.Prose("about", about => about.About, "What this text is, and where the copy is from."),
        DescriptionRow.Prose("translated-from", about => about.TranslatedFrom, "The original, if this is a translation."),
        DescriptionRow.Prose("republished-from", about => about.RepublishedFrom, "The first publisher, if this is a reprint."),
        CorrectionTable.RowOf<Description>(about => about.Corrections),
    ];
}
