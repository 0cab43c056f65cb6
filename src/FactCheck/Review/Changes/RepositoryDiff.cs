using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Review.History;
using FactCheck.State;

namespace FactCheck.Review.Changes;

public static class RepositoryDiff
{
    /// <param name="was">Planned with its drafts.</param>
    /// <param name="published">The same, planned without its drafts.</param>
    /// <param name="now">Planned with its drafts.</param>
    /// <param name="other">Files outside <c>claims/</c> that differ.</param>
    /// <param name="touched">Files below <c>claims/</c> that differ.</param>
    public static ChangeReport Of(
        RepositoryState was, RepositoryState published, RepositoryState now, ImmutableArray<PathChange> other, IReadOnlyCollection<string> touched)
    {
        var consequences = new Consequences(was, now);
        var documents = DocumentDiff.Of(was, now).Concat(TranslationDiff.Of(was, now)).OrderByDescending(change => change.Severity).ThenBy(change => change.File, StringComparer.Ordinal).ToImmutableArray();
        var (found, old) = NewFindings.Of(was, published, now);
        var missing = found.Where(IsMissingCorrection).ToLookup(finding => finding.File, StringComparer.Ordinal);
        var claims = ClaimDiff.Of(was, now)
            .Select(change => WithMissing(change, missing[change.File]))
            .Select(change => change with { Consequences = consequences.Of(change) })
            .OrderByDescending(change => change.Severity)
            .ThenBy(change => change.File, StringComparer.Ordinal)
            .ToImmutableArray();
        var unreadable = Unreadable(was).Concat(Unreadable(now)).OrderBy(one => one.File, StringComparer.Ordinal).ToList();
        var report = new ChangeReport(was.Name, now.Name, claims, documents, other, [.. CoverageDiff.Of(was, now)], found, old, [.. unreadable.Select(one => $"{one.File} ({one.Side})")]);
        return report with { ToDo = ToDoList.Of(report), WithoutChange = WithoutChange(report, unreadable.Select(one => one.File), touched) };
    }

    /// <summary>Returns the files that differ but for which the report names no field: only layout, comments or unread keys changed.</summary>
    private static ImmutableArray<string> WithoutChange(ChangeReport report, IEnumerable<string> unreadable, IReadOnlyCollection<string> touched)
    {
        var named = report.Claims.Select(claim => claim.File).Concat(report.Documents.Select(document => document.File))
            .Concat(unreadable)
            .Select(WithoutExtension).ToHashSet(StringComparer.Ordinal);
        return [.. touched.Where(file => !named.Contains(WithoutExtension(file))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gives a document and its stored text the same name.</summary>
    private static string WithoutExtension(string file) => Path.ChangeExtension(file, null);

    private static bool IsMissingCorrection(Diagnostic finding) =>
        finding.Rule == Rule.FC411 || finding.Rule == Rule.FC412 || finding.Rule == Rule.FC418;

    private static ClaimChange WithMissing(ClaimChange change, IEnumerable<Diagnostic> missing) =>
        new(change.Id, change.File, change.Title, change.Status, change.Was, change.Now,
            [.. change.Changes.Concat(missing.Select(finding => FieldDiff.Event("correction missing", null, $"{finding.Message} ({finding.Code})", isDraft: false))).OrderByDescending(field => field.Severity)]);

    /// <summary>Returns the files that could not be compared because they cannot be read.</summary>
    private static IEnumerable<(string File, string Side)> Unreadable(RepositoryState side) =>
        side.Anchored.Repository.Dossiers
            .SelectMany(dossier => dossier.Unreadable.Select(id => PastReadable.FileOf(dossier.Id, id, side.Tree))
                .Concat(dossier.Source is null ? [$"claims/{dossier.Id}/source.yaml"] : []))
            .Select(file => (file, side.Name));
}
