using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the home page: the newest check, the next ones, documents, corrections and topics. Each list is bounded.</summary>
internal static class HomePlanning
{
    private const int NextClaims = 5;
    private const int ShownSources = 5;
    private const int ShownCorrections = 3;
    private const int ShownTopics = 12;

    public static HomePage Plan(LanguageTree tree, Site site, IReadOnlyList<LoggedCorrection> corrections)
    {
        var shown = site.Claims.Where(claim => claim.State != ClaimState.Withheld).ToList();
        var current = shown.Where(claim => claim.State != ClaimState.Retracted).Take(NextClaims + 1).ToList();
        var topics = shown
            .SelectMany(claim => claim.Topics)
            .Where(site.Topics.ContainsKey)
            .CountBy(topic => topic, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(ShownTopics)
            .Select(entry => (site.Topics[entry.Key], entry.Value));
        return new HomePage(
            tree,
            current.FirstOrDefault(),
            [.. current.Skip(1)],
            [.. site.Sources.OrderByDescending(source => source.Source.About.Published?.Value.SortKey ?? 0).Take(ShownSources)],
            [.. corrections.Take(ShownCorrections)],
            [.. topics],
            shown.Count);
    }
}
