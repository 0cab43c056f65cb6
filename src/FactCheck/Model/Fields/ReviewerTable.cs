using System.Collections.Immutable;
using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.SecondReading>;

namespace FactCheck.Model.Fields;

/// <summary>An entry of <c>reviewers</c>.</summary>
internal static class ReviewerTable
{
    public static FieldTable<SecondReading> Fields { get; } = new(
        Row.Name("id", reading => reading.Reviewer, "Who read the page.", Shapes.Person, required: true),
        Row.Date("date", DateMeaning.Change, reading => reading.Date, "The day of the reading, YYYY-MM-DD."),
        Row.Choice("scope", Vocabularies.ReviewScopes, reading => reading.Scope, "What was read: the evidence, the language, or the subject as an expert."));

    public static Row<T> RowOf<T>(Func<T, ImmutableArray<SecondReading>> read) =>
        Rows<T>.Blocks("reviewers", Fields, read, "People who read the page besides its authors. Until there is one, the page says so.");
}
