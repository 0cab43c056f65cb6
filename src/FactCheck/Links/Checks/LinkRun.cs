using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Links.Client;

namespace FactCheck.Links.Checks;

/// <summary>Checks many addresses: several hosts at a time, the addresses of a host one by one.</summary>
public static class LinkRun
{
    private const int HostsAtATime = 8;

    /// <summary>Returns the addresses in the given order. Those found earlier on the same day are not checked again.</summary>
    /// <param name="known">From earlier runs, by <see cref="ExternalLink.Key"/>.</param>
    /// <param name="bound">Ends the run; addresses not checked by then have no record.</param>
    public static async Task<ImmutableArray<CheckedLink>> Run(
        GuardedClient client, ImmutableArray<ExternalLink> links, IReadOnlyDictionary<string, LinkRecord> known, DateOnly day, CancellationToken bound)
    {
        var records = new ConcurrentDictionary<string, LinkRecord>(StringComparer.Ordinal);
        var hosts = links
            .Where(link => !IsKnownToday(link))
            .GroupBy(link => link.Address.IdnHost, StringComparer.OrdinalIgnoreCase)
            .OrderBy(host => host.Min(LastChecked))
            .ToList();
        try
        {
            await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = bound }, async (host, cancellation) =>
            {
                foreach (var link in host.OrderBy(LastChecked))
                    records[link.Key] = LinkRecord.After(known.GetValueOrDefault(link.Key), await LinkProbe.Check(client, link.Address, day, cancellation));
            });
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            // The rest waits for the next run, which starts with the addresses checked longest ago.
        }

        return [.. links.Select(link => new CheckedLink(link, records.GetValueOrDefault(link.Key) ?? (IsKnownToday(link) ? known[link.Key] : null)))];

        bool IsKnownToday(ExternalLink link) =>
            known.TryGetValue(link.Key, out var record) && record.Last.Day == day && record.State is (LinkState.Ok or LinkState.Redirected);

        int LastChecked(ExternalLink link) => known.TryGetValue(link.Key, out var record) ? record.Last.Day.DayNumber : 0;
    }

    /// <summary>Several hosts were asked on the day and none answered, so this machine's connection is broken.</summary>
    public static bool SeesNoHost(ImmutableArray<CheckedLink> links, DateOnly day)
    {
        var asked = links.Where(link => link.Record is { } record && record.Last.Day == day).ToList();
        return asked.Select(link => link.Link.Address.IdnHost).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
            && asked.All(link => link.Record!.Last is { IsUnanswered: true });
    }
}
