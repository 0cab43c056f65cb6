using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the public log of complaints; a site without <c>complaints.yaml</c> has none.</summary>
internal static class ComplaintsPlanning
{
    /// <summary>Newest first.</summary>
    public static IEnumerable<ComplaintsPage> Pages(LanguageTree tree, Site site)
    {
        if (site.Repository.Complaints is not { } all)
            yield break;
        ImmutableArray<Complaint> log =
            [.. all.OrderByDescending(complaint => complaint.Received.Value.SortKey).ThenBy(complaint => complaint.Id.Value, StringComparer.Ordinal)];
        ImmutableArray<(ComplaintOutcome, int)> totals =
            [.. log.CountBy(complaint => complaint.Outcome).OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value))];
        var size = site.Settings.PageSize;
        var pages = Math.Max(1, (log.Length + size - 1) / size);
        for (var number = 1; number <= pages; number++)
        {
            var start = (number - 1) * size;
            yield return new ComplaintsPage(tree, number, pages, [.. log.AsSpan(start, Math.Min(size, log.Length - start))], totals);
        }
    }
}
