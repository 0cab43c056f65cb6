using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the public log of corrections. Typos are in the data, not in the log.</summary>
internal static class CorrectionsPlanning
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<LoggedCorrection> Log(Site site) =>
    [
        .. site.Claims
            .Where(claim => claim.IsListed)
            .OrderBy(claim => claim.Id, StringComparer.Ordinal)
            .SelectMany(claim => claim.Claim.Corrections
                .Where(correction => correction.Kind != CorrectionKind.Typo)
                .Select(correction => new LoggedCorrection(claim, correction)))
            .Concat(site.Scale.SelectMany(verdict => verdict.Corrections.Select(correction => new LoggedCorrection(verdict, correction))))
            .OrderByDescending(entry => entry.Date.SortKey),
    ];

    public static IEnumerable<CorrectionsPage> Pages(LanguageTree tree, ImmutableArray<LoggedCorrection> log, Site site)
    {
        var size = site.Settings.PageSize;
        var pages = Math.Max(1, (log.Length + size - 1) / size);
        ImmutableArray<(CorrectionKind, int)> totals =
            [.. log.CountBy(entry => entry.Kind).OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value))];
        var checks = site.Claims.Count(claim => claim.IsListed);
        for (var number = 1; number <= pages; number++)
        {
            var start = (number - 1) * size;
            ImmutableArray<LoggedCorrection> shown = [.. log.AsSpan(start, Math.Min(size, log.Length - start))];
            yield return new CorrectionsPage(tree, number, pages, shown, totals, checks) { IsInLanguage = site.ByLanguage.IsIn(tree, [.. shown.Select(entry => entry.Claim).OfType<PlannedClaim>()]) };
        }
    }
}
