using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Review.Changes;

internal static class DocumentFields
{
    private static readonly string[] Lists = ["archived", "corrections"];

    /// <summary>The text, which is stored beside source.yaml.</summary>
    private static readonly Field StoredText = new("text", Shapes.Text, "The text of the document.") { Voice = Voice.Others };

    public static IEnumerable<FieldChange> Changes(SourceDocument was, SourceDocument now)
    {
        var (from, to) = (was.Text.Written, now.Text.Written);
        return [
            .. FieldDiff.Of(SourceTable.Fields, was, now, isDraft: false, Lists),
            .. from == to ? [] : new[] { FieldDiff.Change(StoredText, from, to, isDraft: false) },
            .. ListChanges(was.About, now.About, isDraft: false),
        ];
    }

    public static IEnumerable<FieldChange> Changes(EvidenceDocument was, EvidenceDocument now) =>
        FieldDiff.Of(EvidenceTable.Fields, was, now, isDraft: false, Lists).Concat(ListChanges(was.About, now.About, isDraft: false));

    public static IEnumerable<FieldChange> ListChanges(Description was, Description now, bool isDraft, string? about = null) =>
        ArchivedCopies(was, now, isDraft, about).Concat(CorrectionDiff.Of(was.Corrections, now.Corrections, isDraft, about));

    /// <summary>Reports dropped copies as events: without them, readers have no proof once the page changes.</summary>
    private static IEnumerable<FieldChange> ArchivedCopies(Description was, Description now, bool isDraft, string? about)
    {
        var (old, current) = (Addresses(was), Addresses(now));
        foreach (var dropped in old.Except(current, StringComparer.Ordinal))
            yield return FieldDiff.Event("archived copy dropped", dropped, null, isDraft, about);
        foreach (var added in current.Except(old, StringComparer.Ordinal))
            yield return FieldDiff.Event("archived copy added", null, added, isDraft, about);
        if (!old.ToHashSet(StringComparer.Ordinal).SetEquals(current))
            yield break;
        var (from, to) = (Print(was), Print(now));
        if (from != to)
            yield return FieldDiff.Change(EvidenceTable.Fields.Find("archived")!, from, to, isDraft, about);
    }

    private static List<string> Addresses(Description about) => [.. about.Archived.Select(copy => copy.Url.Value)];

    private static string? Print(Description about) => FieldValue.Of(about.Archived, DescriptionTable.Copies)?.Print();
}
