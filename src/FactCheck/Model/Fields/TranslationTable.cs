using System.Collections.Immutable;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.Translation>;

namespace FactCheck.Model.Fields;

/// <summary>
/// <c>&lt;id&gt;.&lt;language&gt;.yaml</c>, <c>source.&lt;language&gt;.yaml</c> and <c>evidence/&lt;id&gt;.&lt;language&gt;.yaml</c>: the
/// translated fields of <see cref="ClaimTable"/>, <see cref="SourceTable"/> and <see cref="EvidenceTable"/>. Entries of a list pair
/// with those of the original by position, evidence by its document.
/// </summary>
internal static class TranslationTable
{
    public const string Shows = "shows";

    /// <summary>The field whose entries pair by document.</summary>
    public const string Evidence = "evidence";

    private static readonly Row<Translation> Of = Row.Name(
        "of", translation => translation.Of, "Twelve hexadecimal digits of the content that is translated; check prints them. A translation of older content is marked on the page.", severity: ChangeSeverity.Minor).AsId();

    private static readonly ImmutableArray<Row<Translation>> People =
    [
        Row.Names("translators", translation => translation.Translators, "Who translated.", Shapes.Person),
        ReviewerTable.RowOf<Translation>(translation => translation.Reviewers),
        AiTable.RowOf<Translation>(translation => translation.Ai, "Unless given, what site.yaml says."),
    ];

    /// <summary>All fields of an evidence item except <c>shows</c>, which has a key of its own.</summary>
    public static BlockShape EvidenceItem { get; } = new([.. Translated(EvidenceItemTable.Fields).Fields.Where(field => field.Key != Shows)]);

    /// <summary>The fields that are translated under their own key.</summary>
    public static ImmutableArray<Field> Prose(TranslatedKind kind) => kind switch
    {
        TranslatedKind.Claim => ClaimProse,
        TranslatedKind.Source => SourceProse,
        _ => EvidenceProse,
    };

    public static FieldTable<Translation> Fields(TranslatedKind kind) => kind switch
    {
        TranslatedKind.Claim => OfClaim,
        TranslatedKind.Source => OfSource,
        _ => OfEvidence,
    };

    private static readonly ImmutableArray<Field> ClaimProse = [.. Translated(ClaimTable.Fields).Fields.Where(field => field.Key != Evidence)];

    private static readonly ImmutableArray<Field> SourceProse = [.. Translated(SourceTable.Fields).Fields];

    private static readonly ImmutableArray<Field> EvidenceProse = [.. Translated(EvidenceTable.Fields).Fields];

    private static readonly FieldTable<Translation> OfClaim = new(
    [
        Of,
        .. ClaimProse.Select(Rendered),
        Row.Other(Shows, new MapShape(Shapes.Text), translation => translation.Texts.Under(Evidence, text => text.Field.Key == Shows),
            "What each document shows: its id, and the text in this language."),
        Row.Other(Evidence, new MapShape(EvidenceItem), translation => translation.Texts.Under(Evidence, text => text.Field.Key != Shows),
            "Other texts of evidence items: the document's id, and below it the keys to translate."),
        .. People,
    ]);

    private static readonly FieldTable<Translation> OfSource = new([Of, .. SourceProse.Select(Rendered), .. People]);

    private static readonly FieldTable<Translation> OfEvidence = new([Of, .. EvidenceProse.Select(Rendered), .. People]);

    private static Row<Translation> Rendered(Field field) => new(field, translation => translation.Texts.Under(field.Key));

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
