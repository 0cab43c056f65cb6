using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

internal static class CorrectionDiff
{
    public static IEnumerable<FieldChange> Of(ImmutableArray<Correction> was, ImmutableArray<Correction> now, bool isDraft, string? about = null)
    {
        var (old, current) = (was.Select(Line).ToList(), now.Select(Line).ToList());
        if (!current.Take(old.Count).SequenceEqual(old, StringComparer.Ordinal))
            return [FieldDiff.Event("corrections rewritten", FieldDiff.Joined(old), FieldDiff.Joined(current), isDraft, about)];
        return current.Skip(old.Count).Select(added => FieldDiff.Event("correction added", null, added, isDraft, about));
    }

    private static string Line(Correction correction)
    {
        var change = correction.From is null && correction.To is null ? "" : $" {correction.From?.Value} → {correction.To?.Value}";
        var reporter = correction.ReportedBy is { } person ? $" (reported by {person.Value})" : "";
        return $"{correction.Date.Value} {Vocabularies.CorrectionKinds.WordFor(correction.Kind)}{change}: {correction.Note?.Value}{reporter}".TrimEnd(' ', ':');
    }
}
