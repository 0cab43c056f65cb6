using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

/// <summary>The last line: the findings or files, the time, and what was left out or not checked.</summary>
internal static class SummaryLine
{
    public static string Of(BuildResult result, TimeSpan elapsed)
    {
        var repository = result.Anchored.Repository;
        var parts = new List<string>
        {
            Counted.Of(repository.Claims.Count(), "claim"),
            Counted.Of(repository.Dossiers.Count(dossier => dossier.Source is not null), "source"),
        };
        if (result.Written is { } written)
            parts.Add(Counted.Of(written.Files, "file"));
        foreach (var (severity, word) in new[] { (Severity.Error, "error"), (Severity.Warning, "warning") })
        {
            if (result.Count(severity) is var count and > 0)
                parts.Add(Counted.Of(count, word));
        }

        var line = $"{string.Join(", ", parts)} in {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
        if (result.Site.LeftOut > 0)
            line += $"; {Counted.Of(result.Site.LeftOut, "claim")} left out as unpublished";
        if (UncheckedQuotes(result) is var quotes and > 0)
            line += $"; {Counted.Of(quotes, "evidence quote")} unchecked (no stored text)";
        foreach (var off in result.SwitchedOff.CountBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            line += $"; {Counted.Of(off.Value, "finding")} of {off.Key} not listed (switched off)";
        return line + result.Baseline switch
        {
            null => "; history not checked (no --base)",
            { Tree: null } => "; nothing was published before (--base none)",
            var past => $"; compared with what was published in {past.Name}",
        };
    }

    private static int UncheckedQuotes(BuildResult result) =>
        result.Anchored.Claims.Sum(claim => claim.Claim.Evidence.Count(item =>
            item.Quote is not null && result.Anchored.Index.DocumentOf(claim.Claim, item) is { Excerpt: null }));
}
