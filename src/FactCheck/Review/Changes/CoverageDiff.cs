using FactCheck.Lists;
using FactCheck.State;

namespace FactCheck.Review.Changes;

internal static class CoverageDiff
{
    public static IEnumerable<CoverageChange> Of(RepositoryState was, RepositoryState now)
    {
        var before = SentenceCoverage.Of(was.Anchored, was.AsOf).ToDictionary(source => source.Id, source => source.Totals, StringComparer.Ordinal);
        var after = SentenceCoverage.Of(now.Anchored, now.AsOf).ToDictionary(source => source.Id, source => source.Totals, StringComparer.Ordinal);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new CoverageChange(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(change => change.Was != change.Now);
    }
}
