using System.Collections.Immutable;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.Translation>;

namespace FactCheck.Model.Fields;

/// <summary>
/// <c>claims/&lt;dossier&gt;/&lt;id&gt;.&lt;language&gt;.yaml</c>: the translated fields of <see cref="ClaimTable"/>. Entries of a list pair with
/// those of the claim by position, evidence by its document.
/// </summary>
internal static class TranslationTable
{
    public const string Shows = "shows";

    /// <summary>The field whose entries pair by document.</summary>
    public const string Evidence = "evidence";

    /// <summary>All fields of an evidence item except <c>shows</c>, which has a key of its own.</summary>
    public static BlockShape EvidenceItem { get; } = new([.. Translated(EvidenceItemTable.Fields).Fields.Where(field => field.Key != Shows)]);

    /// <summary>The fields of a claim that are translated under their own key.</summary>
    public static ImmutableArray<Field> Prose { get; } = [.. Translated(ClaimTable.Fields).Fields.Where(field => field.Key != Evidence)];

    public static FieldTable<Translation> Fields { get; } = new(
    [
        Row.Name("of", translation => translation.Of, "Twelve hexadecimal digits of the content that is translated; check prints them. A translation of older content is marked on the page.", severity: ChangeSeverity.Minor).AsId(),
        .. Prose.Select(field => new Row<Translation>(field, translation => translation.Texts.Under(field.Key))),
        Row.Other(Shows, new MapShape(Shapes.Text), translation => translation.Texts.Under(Evidence, text => text.Field.Key == Shows),
            "What each document shows: its id, and the text in this language."),
        Row.Other(Evidence, new MapShape(EvidenceItem), translation => translation.Texts.Under(Evidence, text => text.Field.Key != Shows),
            "Other texts of evidence items: the document's id, and below it the keys to translate."),
        Row.Names("translators", translation => translation.Translators, "Who translated.", Shapes.Person),
        ReviewerTable.RowOf<Translation>(translation => translation.Reviewers),
        AiTable.RowOf<Translation>(translation => translation.Ai, "Unless given, what site.yaml says."),
    ]);

    private static BlockShape Translated(BlockShape block) => new([.. block.Fields.Where(field => field.IsTranslated).Select(Translated)]);

    private static Field Translated(Field field)
    {
        var optional = field with { IsRequired = false };
        if (field.Inner is null)
            return optional;
        var inner = Translated(field.Inner);
        return optional with { Inner = inner, Shape = field.Kind == FieldKind.Blocks ? Shapes.OneOrMore(inner) : inner };
    }
}
