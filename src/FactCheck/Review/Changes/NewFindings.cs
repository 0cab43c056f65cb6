using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Review.History;

namespace FactCheck.Review.Changes;

/// <summary>Findings that a change brings, apart from those that were there before.</summary>
internal static class NewFindings
{
    /// <summary>
    /// Two findings are the same where rule, file and message agree: lines move. What a change of published claims needs
    /// (corrections above all) is among the new ones. Severities are those of the base: a change cannot lower its own.
    /// </summary>
    public static (ImmutableArray<Diagnostic> New, int Old) Of(Side was, Side published, Side now)
    {
        var known = was.Findings.CountBy(Key).ToDictionary();
        var severities = was.Site.Settings.Rules.ToDictionary(setting => setting.Code.Value, setting => setting.Severity, StringComparer.Ordinal);
        var found = new List<Diagnostic>();
        var old = 0;
        foreach (var finding in now.Findings.Concat(AllHistoryChecks.Run(published, now.Anchored, now.Site)))
        {
            if (known.TryGetValue(Key(finding), out var left) && left > 0)
            {
                known[Key(finding)] = left - 1;
                old++;
            }
            else if (severities.GetValueOrDefault(finding.Code, finding.Severity) is { } severity)
            {
                found.Add(finding with { Severity = severity });
            }
        }

        return ([.. Diagnostic.Sorted(found)], old);
    }

    private static (string, string, string) Key(Diagnostic finding) => (finding.Code, finding.File, finding.Message);
}
