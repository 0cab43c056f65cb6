using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>
/// Plans the home page: featured claims and then the newest, of which the first that can be read in its language leads; documents,
/// corrections and topics. Each list is bounded.
/// </summary>
internal static class HomePlanning
{
    private const int NextClaims = 5;
    private const int ShownSources = 5;
    private const int ShownCorrections = 3;
    private const int ShownTopics = 12;

    public static HomePage Plan(LanguageTree tree, Site site, IReadOnlyList<LoggedCorrection> corrections)
    {
        var shown = site.Claims.Where(claim => claim.State != ClaimState.Withheld).ToList();
        var featured = site.Settings.Featured.Select(id => site.ClaimsById.GetValueOrDefault(id.Value)).OfType<PlannedClaim>();
        var standing = featured.Concat(shown).DistinctBy(claim => claim.Id, StringComparer.Ordinal).Where(claim => claim.State is not (ClaimState.Withheld or ClaimState.Retracted)).ToList();
        var lead = standing.Find(claim => site.ByLanguage.Has(tree, claim)) ?? standing.FirstOrDefault();
        var next = standing.Where(claim => !ReferenceEquals(claim, lead)).Take(NextClaims).ToList();
        var topics = shown
            .SelectMany(claim => claim.Topics)
            .Where(site.Topics.ContainsKey)
            .CountBy(topic => topic, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(ShownTopics)
            .Select(entry => ((ClaimListSubject)site.Topics[entry.Key], entry.Value));
        return new HomePage(
            tree,
            lead,
            [.. next],
            [.. site.Sources.OrderByDescending(source => source.Source.About.Published?.Value.SortKey ?? 0).Take(ShownSources)],
            [.. corrections.Take(ShownCorrections)],
            [.. topics],
            shown.Count)
        { IsInLanguage = site.ByLanguage.IsIn(tree, lead is null ? [] : [lead, .. next]) };
    }
}
