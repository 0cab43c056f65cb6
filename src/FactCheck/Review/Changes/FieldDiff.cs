using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>The fields of two lists that differ; the lists name the same fields in the same order.</summary>
internal static class FieldDiff
{
    public static IEnumerable<FieldChange> Of(
        IEnumerable<(string Field, string? Value)> was, IEnumerable<(string Field, string? Value)> now, bool isDraft, string? about = null) =>
        was.Zip(now)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new FieldChange(
                pair.First.Field, pair.First.Value, pair.Second.Value,
                SeverityTable.Of(pair.First.Field, pair.First.Value, pair.Second.Value, isDraft), about));

    /// <summary>Copies of a document in archives: one that is dropped leaves readers without proof when the page changes.</summary>
    public static IEnumerable<FieldChange> OfArchives(Description was, Description now, bool isDraft, string? about = null)
    {
        foreach (var dropped in DocumentFields.Archived(was).Except(DocumentFields.Archived(now), StringComparer.Ordinal))
            yield return Change("archived copy dropped", dropped, null, isDraft, about);
        foreach (var added in DocumentFields.Archived(now).Except(DocumentFields.Archived(was), StringComparer.Ordinal))
            yield return Change("archived copy added", null, added, isDraft, about);
    }

    public static FieldChange Change(string field, string? from, string? to, bool isDraft, string? about = null) =>
        new(field, from, to, SeverityTable.Of(field, from, to, isDraft), about);
}
