using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Review.History;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Separates the findings that a change brings from those that existed before.</summary>
internal static class NewFindings
{
    /// <summary>
    /// Compares findings by rule, file and message, since lines move. The new ones include those on changes of published claims,
    /// such as missing corrections. The severities are those of the base: a change cannot lower its own.
    /// </summary>
    public static (ImmutableArray<Diagnostic> New, int Old) Of(RepositoryState was, RepositoryState published, RepositoryState now)
    {
        var known = was.Found.All.CountBy(Key).ToDictionary();
        var found = new List<Diagnostic>();
        var old = 0;
        foreach (var finding in now.Found.All.Concat(AllHistoryChecks.Run(published, now)))
        {
            if (known.TryGetValue(Key(finding), out var left) && left > 0)
            {
                known[Key(finding)] = left - 1;
                old++;
            }
            else
            {
                found.Add(finding);
            }
        }

        return ([.. Diagnostic.Sorted(was.Severities.Apply(found).Listed)], old);
    }

    private static (string, string, string) Key(Diagnostic finding) => (finding.Code, finding.File, finding.Message);
}
