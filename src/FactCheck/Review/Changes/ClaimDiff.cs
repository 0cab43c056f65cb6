using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;
using FactCheck.Review.History;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Compares claims, matched by id, else by alias.</summary>
internal static class ClaimDiff
{
    /// <summary>Fields with their own comparison: lists by added and removed entries, the day of publication by its meaning.</summary>
    private static readonly string[] Apart = ["evidence", "corrections", "published"];

    /// <summary>Yields every claim that differs, in the order of the head's files; removed ones last.</summary>
    public static IEnumerable<ClaimChange> Of(RepositoryState was, RepositoryState now)
    {
        var former = HistoryInput.Successors(now.Anchored.Repository).ToLookup(entry => entry.Value.Id, entry => entry.Key, StringComparer.Ordinal);
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in now.Anchored.Repository.Claims)
        {
            var id = was.Anchored.Index.Claims.ContainsKey(claim.Id) ? claim.Id : former[claim.Id].FirstOrDefault(was.Anchored.Index.Claims.ContainsKey);
            if (id is null && was.Anchored.Index.UnreadableClaims.Contains(claim.Id))
            {
                yield return Unreadable(claim, was.Name);
                matched.Add(claim.Id);
            }
            else if (id is null)
            {
                yield return Added(claim, now);
            }
            else
            {
                matched.Add(id);
                var changes = Changes(was.Anchored.Index.Claims[id], was, claim, now);
                if (!changes.IsEmpty)
                    yield return new ClaimChange(claim.Id, claim.File, Title(claim), id == claim.Id ? ClaimStatus.Changed : ClaimStatus.Renamed, Planned(was, id), Planned(now, claim.Id), changes);
            }
        }

        foreach (var claim in was.Anchored.Repository.Claims.Where(claim => !matched.Contains(claim.Id)))
        {
            yield return now.Anchored.Index.UnreadableClaims.Contains(claim.Id)
                ? Unreadable(claim, now.Name) with { Was = Planned(was, claim.Id) }
                : Removed(claim, was);
        }
    }

    private static ImmutableArray<FieldChange> Changes(Claim before, RepositoryState was, Claim claim, RepositoryState now)
    {
        var (old, current) = (Planned(was, before.Id), Planned(now, claim.Id));
        if (IsSame(before, old, was, claim, current, now))
            return [];
        var (wasPublic, isPublic) = (IsPublic(old), IsPublic(current));
        var isDraft = !wasPublic && !isPublic;
        var changes = FieldDiff.Of(ClaimTable.Fields, Values(before, old), Values(claim, current), isDraft, Apart).Where(change => !Follows(change, before, claim))
            .Concat(EvidenceDiff.Of(before, was.Anchored.Index, claim, now.Anchored.Index, isDraft))
            .Concat(CorrectionDiff.Of(before.Corrections, claim.Corrections, isDraft))
            .ToList();
        if (before.Id != claim.Id)
            changes.Add(FieldDiff.Event("address", $"claims/{before.Id}/", $"claims/{claim.Id}/", isDraft));
        if (wasPublic && !isPublic)
            changes.Add(FieldDiff.Event("unpublished", before.Published?.Value.ToString(), null, isDraft));
        else if (!wasPublic && isPublic)
            changes.Add(FieldDiff.Event("published", null, claim.Published?.Value.ToString(), isDraft));
        else if (before.Published?.Value != claim.Published?.Value)
            changes.Add(FieldDiff.Event("first published", before.Published?.Value.ToString(), claim.Published?.Value.ToString(), isDraft));
        return Sorted(changes);
    }

    /// <summary>Whether both sides have the same file, and the claim inherits the same values.</summary>
    private static bool IsSame(Claim before, PlannedClaim? old, RepositoryState was, Claim claim, PlannedClaim? current, RepositoryState now) =>
        ReferenceEquals(before, claim)
        && IsPublic(old) == IsPublic(current) && old?.Claimant == current?.Claimant && old?.Date == current?.Date
        && (old?.Authors ?? []).SequenceEqual(current?.Authors ?? [], StringComparer.Ordinal)
        && claim.Evidence.All(item => ReferenceEquals(was.Anchored.Index.DocumentOf(claim, item), now.Anchored.Index.DocumentOf(claim, item)));

    /// <summary>Whether the change repeats one of the quote, whose words are the wording.</summary>
    private static bool Follows(FieldChange change, Claim before, Claim claim) =>
        change.Field == "claim" && before.Wording is null && claim.Wording is null;

    /// <param name="planned">Has the values that the claim inherits from its source and the site; null if an error prevents planning.</param>
    private static Func<Field, string?> Values(Claim claim, PlannedClaim? planned)
    {
        var own = ClaimTable.Fields.Read(claim);
        return field => (planned, field.Key) switch
        {
            ({ Claimant: var claimant }, "claimant") => claimant,
            ({ Date: { } date }, "date") => date.ToString(),
            ({ Authors: var authors }, "authors") => FieldValue.Of(authors)?.Print(),
            _ => FieldDiff.Print(field, own),
        };
    }

    private static ClaimChange Added(Claim claim, RepositoryState now)
    {
        var planned = Planned(now, claim.Id);
        var change = FieldDiff.Event(IsPublic(planned) ? "new claim" : "new draft", null, $"{claim.Verdict.Value}: {claim.Summary.Value}", isDraft: false);
        return new ClaimChange(claim.Id, claim.File, Title(claim), ClaimStatus.Added, null, planned, [change, .. EvidenceOf(claim, now)]);
    }

    private static IEnumerable<FieldChange> EvidenceOf(Claim claim, RepositoryState now) =>
        EvidenceDiff.Of(claim with { Evidence = [] }, now.Anchored.Index, claim, now.Anchored.Index, isDraft: !IsPublic(Planned(now, claim.Id)));

    private static ClaimChange Removed(Claim claim, RepositoryState was)
    {
        var planned = Planned(was, claim.Id);
        var change = FieldDiff.Event(IsPublic(planned) ? "removed" : "draft removed", $"{claim.Verdict.Value}: {claim.Summary.Value}", null, isDraft: false);
        return new ClaimChange(claim.Id, claim.File, Title(claim), ClaimStatus.Removed, planned, null, [change]);
    }

    private static ClaimChange Unreadable(Claim claim, string side) =>
        new(claim.Id, claim.File, Title(claim), ClaimStatus.Unreadable, null, null, [FieldDiff.Event("unreadable", null, $"the file cannot be read in {side}", isDraft: false)]);

    private static ImmutableArray<FieldChange> Sorted(IEnumerable<FieldChange> changes) =>
        [.. changes.OrderByDescending(change => change.Severity)];

    private static PlannedClaim? Planned(RepositoryState side, string id) => side.Site.ClaimsById.GetValueOrDefault(id);

    private static bool IsPublic(PlannedClaim? planned) => planned is { State.HasPage: true };

    private static string Title(Claim claim) => claim.Headline?.Value ?? (claim.IsVerbatim ? $"“{claim.Statement.Value}”" : $"Claim: {claim.Statement.Value}");
}
