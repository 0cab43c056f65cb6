using System.Collections.Immutable;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Review.History;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Compares sources, evidence documents and verdicts of the scale, and finds the claims that a change affects.</summary>
internal static class DocumentDiff
{
    public static IEnumerable<DocumentChange> Of(RepositoryState was, RepositoryState now)
    {
        var citing = Citing(now);
        foreach (var dossier in now.Anchored.Repository.Dossiers)
        {
            var before = was.Anchored.Index.Dossiers.GetValueOrDefault(dossier.Id);
            if (dossier.Source is { } source && SourceChange(before?.Source, source, now) is { } change)
                yield return change;
            foreach (var document in dossier.Evidence)
            {
                if (was.Anchored.Index.Evidence(dossier.Id, document.Id) is { } old && EvidenceChange(old, document, citing) is { } changed)
                    yield return changed;
            }
        }

        foreach (var gone in was.Anchored.Repository.Dossiers.Where(dossier => !now.Anchored.Index.Dossiers.ContainsKey(dossier.Id)))
        {
            yield return new DocumentChange(
                "source", gone.Id, $"claims/{gone.Id}/source.yaml", [FieldDiff.Event("removed", gone.Source?.About.Title.Value, null, isDraft: false)], Ids(gone.Claims));
        }

        foreach (var change in Scale(was, now))
            yield return change;
    }

    private static DocumentChange? SourceChange(SourceDocument? was, SourceDocument source, RepositoryState now)
    {
        if (ReferenceEquals(was, source))
            return null;
        var changes = was is null
            ? [FieldDiff.Event("new source", null, source.About.Title.Value, isDraft: false)]
            : DocumentFields.Changes(was, source).ToImmutableArray();
        if (changes.IsEmpty)
            return null;
        var reached = now.Anchored.Claims
            .Where(claim => claim.Claim.Dossier == source.Dossier || claim.Quotes.Any(place => place.Dossier == source.Dossier))
            .Select(claim => claim.Claim);
        return new DocumentChange("source", source.Dossier, source.File, changes, was is null ? [] : Ids(reached));
    }

    private static DocumentChange? EvidenceChange(EvidenceDocument was, EvidenceDocument now, ILookup<(string, string), Claim> citing)
    {
        if (ReferenceEquals(was, now))
            return null;
        var changes = DocumentFields.Changes(was, now).ToImmutableArray();
        return changes.IsEmpty ? null : new DocumentChange("evidence document", $"{now.Dossier}/{now.Id}", now.File, changes, Ids(citing[(now.Dossier, now.Id)]));
    }

    private static IEnumerable<DocumentChange> Scale(RepositoryState was, RepositoryState now)
    {
        foreach (var verdict in was.Anchored.Repository.Scale)
        {
            var current = now.Anchored.Index.Verdicts.GetValueOrDefault(verdict.Id.Value);
            var changes = current is null
                ? [FieldDiff.Event("removed", verdict.Label.First?.Value, null, isDraft: false)]
                : ScaleStays.Changes(was.Anchored.Repository, verdict, now.Anchored.Repository, current)
                    .Select(change => FieldDiff.Event("meaning of the verdict", $"{change.Name}: {change.Old}", $"{change.Name}: {change.New}", isDraft: false))
                    .ToImmutableArray();
            if (!changes.IsEmpty)
            {
                yield return new DocumentChange(
                    "verdict", verdict.Id.Value, ScaleFile.FileName, changes,
                    Ids(was.Anchored.Repository.Claims.Where(claim => claim.Verdict.Value == verdict.Id.Value)));
            }
        }
    }

    private static ILookup<(string, string), Claim> Citing(RepositoryState side) =>
        side.Anchored.Repository.Claims
            .SelectMany(claim => claim.Evidence
                .Where(item => item.Inline is null)
                .Select(item => side.Anchored.Index.DocumentOf(claim, item))
                .OfType<EvidenceDocument>()
                .Select(document => (document.Dossier, document.Id))
                .Distinct()
                .Select(key => (Key: key, Claim: claim)))
            .ToLookup(entry => entry.Key, entry => entry.Claim);

    private static ImmutableArray<string> Ids(IEnumerable<Claim> claims) =>
        [.. claims.Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
