using FactCheck.Authoring.CoverageMap;

namespace FactCheck.Review.Changes;

/// <summary>How far each source has been looked at, where that changed.</summary>
internal static class CoverageDiff
{
    public static IEnumerable<CoverageChange> Of(Side was, Side now)
    {
        var before = SentenceCoverage.Of(was.Anchored).ToDictionary(source => source.Id, source => source.Totals, StringComparer.Ordinal);
        var after = SentenceCoverage.Of(now.Anchored).ToDictionary(source => source.Id, source => source.Totals, StringComparer.Ordinal);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new CoverageChange(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(change => change.Was != change.Now);
    }
}
