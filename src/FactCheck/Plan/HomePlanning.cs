using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The home page: the newest check, the next ones, documents, corrections, topics; each list is bounded.</summary>
internal static class HomePlanning
{
    private const int NextClaims = 5;
    private const int ShownSources = 5;
    private const int ShownCorrections = 3;
    private const int ShownTopics = 12;

    public static HomePage Plan(ImmutableArray<ClaimPage> claims, ImmutableArray<SourcePage> sources)
    {
        var current = claims.Where(claim => claim.State is ClaimState.Published or ClaimState.Draft).Take(NextClaims + 1).ToList();
        var corrections = claims
            .Where(claim => claim.State != ClaimState.Withheld)
            .SelectMany(claim => claim.Claim.Corrections.Where(correction => correction.Kind != CorrectionKind.Typo).Select(correction => (Claim: claim, Correction: correction)))
            .OrderByDescending(entry => entry.Correction.Date.Value.SortKey)
            .Take(ShownCorrections);
        var topics = claims
            .Where(claim => claim.IsListed)
            .SelectMany(claim => claim.Topics)
            .CountBy(topic => topic, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(ShownTopics)
            .Select(entry => (entry.Key, entry.Value));
        return new HomePage(
            Address.Home,
            current.FirstOrDefault(),
            [.. current.Skip(1)],
            [.. sources.OrderByDescending(source => source.Source.About.Published?.Value.SortKey ?? 0).Take(ShownSources)],
            [.. corrections],
            [.. topics],
            claims.Count(claim => claim.State != ClaimState.Withheld));
    }
}
