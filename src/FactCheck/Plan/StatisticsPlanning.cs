using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The number of claims published in a month, per verdict of the site's scale, in its order.</summary>
public sealed record MonthCounts(PartialDate Month, ImmutableArray<int> Counts);

/// <summary>How the claims of one person or organisation were treated; the same questions for everyone.</summary>
/// <param name="Asked">Claims on which the claimant was contacted.</param>
/// <param name="Verdicts">Claims per verdict of the site's scale, in its order.</param>
public sealed record ClaimantCounts(
    ClaimsByPerson Claimant, int Claims, int Documents, int Evidence, int Asked, int SecondRead, int Corrected, ImmutableArray<int> Verdicts);

/// <summary>Counts of published claims; never a percentage, an average or a grade.</summary>
/// <param name="Months">Oldest first, without gaps, at most two years.</param>
/// <param name="Earlier">Claims published before the first month, per verdict of the site's scale, in its order.</param>
/// <param name="EvidenceKinds">Documents per kind; null if not stated.</param>
/// <param name="EvidenceLanguages">Documents per language, most frequent first; null if not stated.</param>
public sealed record Statistics(
    int Claims,
    ImmutableArray<MonthCounts> Months,
    ImmutableArray<int> Earlier,
    ImmutableArray<(EvidenceKind? Kind, int Count)> EvidenceKinds,
    ImmutableArray<(string? Language, int Count)> EvidenceLanguages,
    ImmutableArray<ClaimantCounts> Claimants);

internal static class StatisticsPlanning
{
    /// <summary>With fewer published claims, charts say nothing.</summary>
    public const int FewestClaims = 30;

    private const int MostMonths = 24;

    public static Lazy<Statistics>? Plan(IEnumerable<PlannedClaim> claims, ImmutableArray<Verdict> scale, IReadOnlyDictionary<string, ClaimsByPerson> people)
    {
        var published = claims.Where(claim => claim.State == ClaimState.Public).ToList();
        return published.Count < FewestClaims ? null : new Lazy<Statistics>(() => Count(published, scale, people));
    }

    private static Statistics Count(List<PlannedClaim> published, ImmutableArray<Verdict> scale, IReadOnlyDictionary<string, ClaimsByPerson> people)
    {
        var months = Months(published, scale);
        var first = months[0].Month;
        // A document is counted once, however many claims cite it.
        var documents = published
            .SelectMany(claim => claim.Evidence)
            .Where(evidence => evidence.Consulted is Consulted.Full or Consulted.Excerpt)
            .Select(evidence => evidence.Document)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<EvidenceDocument>()
            .ToList();
        return new Statistics(
            published.Count,
            months,
            ByVerdict(published.Where(claim => MonthOf(claim).SortKey < first.SortKey), scale),
            [.. documents.GroupBy(document => document.Kind).OrderBy(kind => kind.Key ?? (EvidenceKind)int.MaxValue).Select(kind => (kind.Key, kind.Count()))],
            [
                .. documents
                    .CountBy(document => document.About.Language ?? "", StringComparer.Ordinal)
                    .OrderByDescending(entry => entry.Value)
                    .ThenBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => (entry.Key.Length == 0 ? null : entry.Key, entry.Value)),
            ],
            Claimants(published, scale, people));
    }

    private static ImmutableArray<MonthCounts> Months(List<PlannedClaim> claims, ImmutableArray<Verdict> scale)
    {
        var byMonth = claims.ToLookup(claim => MonthOf(claim));
        var last = byMonth.MaxBy(month => month.Key.SortKey)!.Key;
        var first = byMonth.MinBy(month => month.Key.SortKey)!.Key;
        var months = ImmutableArray.CreateBuilder<MonthCounts>();
        for (var month = last; months.Count < MostMonths && month.SortKey >= first.SortKey; month = Before(month))
            months.Add(new MonthCounts(month, ByVerdict(byMonth[month], scale)));
        months.Reverse();
        return months.ToImmutable();
    }

    private static ImmutableArray<ClaimantCounts> Claimants(
        List<PlannedClaim> claims, ImmutableArray<Verdict> scale, IReadOnlyDictionary<string, ClaimsByPerson> people) =>
    [
        .. claims
            .GroupBy(claim => claim.Claimant, StringComparer.Ordinal)
            .Where(group => people.ContainsKey(group.Key) && ListPlanning.MayCount(group))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ClaimantCounts(
                people[group.Key],
                group.Count(),
                group.Select(claim => claim.Claim.Dossier).Distinct(StringComparer.Ordinal).Count(),
                group.Sum(claim => claim.Evidence.Length),
                group.Count(claim => !claim.Claim.Contacts.IsEmpty),
                group.Count(claim => !claim.Claim.Reviewers.IsEmpty),
                group.Count(claim => claim.Claim.Corrections.Any(correction => correction.Kind != CorrectionKind.Typo)),
                ByVerdict(group, scale))),
    ];

    private static ImmutableArray<int> ByVerdict(IEnumerable<PlannedClaim> claims, ImmutableArray<Verdict> scale)
    {
        var counts = claims.CountBy(claim => claim.Verdict.Id.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. scale.Select(verdict => counts.GetValueOrDefault(verdict.Id.Value))];
    }

    /// <summary>A claim dated with a year only counts for January.</summary>
    private static PartialDate MonthOf(PlannedClaim claim)
    {
        var published = claim.Claim.Published!.Value.Value;
        return new PartialDate(published.Year, Math.Max(1, published.Month), 0);
    }

    private static PartialDate Before(PartialDate month) =>
        month.Month > 1 ? month with { Month = month.Month - 1 } : new PartialDate(month.Year - 1, 12, 0);
}
