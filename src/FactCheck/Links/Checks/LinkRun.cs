using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Links.Client;

namespace FactCheck.Links.Checks;

/// <summary>Looks at many addresses: several hosts at a time, each host one address after the other.</summary>
public static class LinkRun
{
    /// <summary>Hosts asked at the same time.</summary>
    private const int HostsAtATime = 8;

    /// <summary>The addresses in the order in which they came. What was found earlier on the same day is not asked again.</summary>
    /// <param name="known">From earlier passes, by <see cref="ExternalLink.Key"/>.</param>
    /// <param name="bound">Ends the pass: what was not looked at by then has no record.</param>
    public static async Task<ImmutableArray<CheckedLink>> Run(
        GuardedClient client, ImmutableArray<ExternalLink> links, IReadOnlyDictionary<string, LinkRecord> known, DateOnly day, CancellationToken bound)
    {
        var records = new ConcurrentDictionary<string, LinkRecord>(StringComparer.Ordinal);
        var hosts = links
            .Where(link => !IsKnownToday(link))
            .GroupBy(link => link.Address.IdnHost, StringComparer.OrdinalIgnoreCase)
            .OrderBy(host => host.Min(LastLook))
            .ToList();
        try
        {
            await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = bound }, async (host, cancellation) =>
            {
                foreach (var link in host.OrderBy(LastLook))
                    records[link.Key] = LinkRecord.After(known.GetValueOrDefault(link.Key), await LinkProbe.Check(client, link.Address, day, cancellation));
            });
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            // The rest waits for the next pass, which begins with what was not looked at for longest.
        }

        return [.. links.Select(link => new CheckedLink(link, records.GetValueOrDefault(link.Key) ?? (IsKnownToday(link) ? known[link.Key] : null)))];

        bool IsKnownToday(ExternalLink link) =>
            known.TryGetValue(link.Key, out var record) && record.Last.Day == day && record.State is (LinkState.Ok or LinkState.Redirected);

        int LastLook(ExternalLink link) => known.TryGetValue(link.Key, out var record) ? record.Last.Day.DayNumber : 0;
    }

    /// <summary>Whether several hosts were asked on the day and none gave an answer: then it is our own connection that is broken.</summary>
    public static bool SeesNoHost(ImmutableArray<CheckedLink> looked, DateOnly day)
    {
        var asked = looked.Where(link => link.Record is { } record && record.Last.Day == day).ToList();
        return asked.Select(link => link.Link.Address.IdnHost).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
            && asked.All(link => link.Record!.Last is { IsUnanswered: true });
    }
}
