using System.Collections.Immutable;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;

namespace FactCheck.Links.Reports;

/// <summary>The result of a run.</summary>
public sealed record LinkReport(DateOnly Day, ImmutableArray<CheckedLink> Links, ImmutableArray<ArchiveResult> Archive)
{
    /// <summary>The addresses that an editor should see, worst first, then in ordinal order.</summary>
    internal IEnumerable<(ExternalLink Link, LinkRecord Record)> Findings =>
        Links.Where(link => link.Record is { } record && (record.State != LinkState.Ok || record.Last.Detail.Length > 0))
            .Select(link => (link.Link, link.Record!))
            .OrderByDescending(found => found.Item2.State);

    public int Count(LinkState state) => Links.Count(link => link.Record?.State == state);

    public int NotChecked => Links.Count(link => link.Record is null);

    internal static string Reason(LinkRecord record)
    {
        var last = record.Last;
        var reason = last.MovedTo is { } moved ? last.Detail.Length > 0 ? $"now at {moved}; {last.Detail}" : $"now at {moved}" : last.Detail;
        if (record.FailingSince is { } since && since != last.Day)
            reason += $", since {since:yyyy-MM-dd}";
        return record.State != LinkState.Ok && record.FoundOn is { } found && found != last.Day ? $"{reason}; found on {found:yyyy-MM-dd}" : reason;
    }
}
