using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>The key <c>ai</c>, which several files have.</summary>
internal static class AiTable
{
    public static Row<T> RowOf<T>(Func<T, ImmutableArray<AiUse>> read, string otherwise) =>
        Rows<T>.Other(
            "ai", Shapes.OneOrMore(Shapes.Choice(Vocabularies.AiUses.Words)),
            owner => read(owner) is { IsEmpty: false } uses ? FieldValue.Of([.. uses.Select(Vocabularies.AiUses.WordFor)]) : null,
            $"What an AI model did for it: research, draft, translation, picture; none if nothing. {otherwise}");
}
