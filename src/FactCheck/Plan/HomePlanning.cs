using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the home page: the newest check that can be read in its language, the next ones, documents, corrections and topics. Each list is bounded.</summary>
internal static class HomePlanning
{
    private const int NextClaims = 5;
    private const int ShownSources = 5;
    private const int ShownCorrections = 3;
    private const int ShownTopics = 12;

    public static HomePage Plan(LanguageTree tree, Site site, IReadOnlyList<LoggedCorrection> corrections)
    {
        var shown = site.Claims.Where(claim => claim.State != ClaimState.Withheld).ToList();
        var standing = shown.Where(claim => claim.State != ClaimState.Retracted).ToList();
        var latest = standing.Find(claim => site.ByLanguage.Has(tree, claim)) ?? standing.FirstOrDefault();
        var next = standing.Where(claim => !ReferenceEquals(claim, latest)).Take(NextClaims).ToList();
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
            latest,
            [.. next],
            [.. site.Sources.OrderByDescending(source => source.Source.About.Published?.Value.SortKey ?? 0).Take(ShownSources)],
            [.. corrections.Take(ShownCorrections)],
            [.. topics],
            shown.Count)
        { IsInLanguage = site.ByLanguage.IsIn(tree, latest is null ? [] : [latest, .. next]) };
    }
}
