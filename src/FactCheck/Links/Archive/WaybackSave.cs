using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Links.Checks;
using FactCheck.Links.Client;

namespace FactCheck.Links.Archive;

/// <summary>
/// Saves pages in the Wayback Machine through its interface "Save Page Now 2" (Internet Archive, public draft of 2022):
/// <c>POST /save</c> answers with a job, <c>GET /save/status/{job}</c> says when it is done.
/// </summary>
public sealed class WaybackSave
{
    /// <summary>A copy younger than this is enough.</summary>
    private const string RecentEnough = "30d";

    /// <summary>Between two requests about a job; an account may save 12 pages a minute and ask more often.</summary>
    private static readonly TimeSpan BetweenRequests = TimeSpan.FromSeconds(10);

    /// <summary>Two minutes; a job that takes longer is reported as submitted.</summary>
    private const int MostRequests = 12;

    private readonly GuardedClient _client;
    private readonly Uri _service;
    private readonly ArchiveKeys _keys;
    private readonly Func<TimeSpan, CancellationToken, Task> _pause;

    public WaybackSave(GuardedClient client, ArchiveKeys keys)
        : this(client, keys, new Uri("https://web.archive.org/"), static (wait, cancellation) => Task.Delay(wait, cancellation))
    {
    }

    /// <summary>For tests.</summary>
    internal WaybackSave(GuardedClient client, ArchiveKeys keys, Uri service, Func<TimeSpan, CancellationToken, Task> pause) =>
        (_client, _keys, _service, _pause) = (client, keys, service, pause);

    /// <summary>Saves the pages one by one, until all are done, <paramref name="most"/> were submitted, or the quota is used up.</summary>
    public async Task<ImmutableArray<ArchiveResult>> Run(ImmutableArray<ExternalLink> links, int most, CancellationToken cancellation)
    {
        var results = ImmutableArray.CreateBuilder<ArchiveResult>(links.Length);
        string? stopped = null;
        foreach (var link in links)
        {
            if (stopped is null && results.Count == most)
                stopped = string.Create(CultureInfo.InvariantCulture, $"{most} were submitted; the rest waits for the next run");
            if (stopped is not null)
            {
                results.Add(new ArchiveResult(link, ArchiveStatus.NotTried, null, null, stopped));
                continue;
            }

            var result = await Save(link, cancellation);
            results.Add(result);
            if (result.Status == ArchiveStatus.NotTried)
                stopped = result.Detail;
        }

        return results.ToImmutable();
    }

    private async Task<ArchiveResult> Save(ExternalLink link, CancellationToken cancellation)
    {
        var submitted = await Ask(new Uri(_service, "save"), HttpMethod.Post, link.Key, cancellation);
        if (submitted.Problem is { } problem)
            return new ArchiveResult(link, submitted.EndsRun ? ArchiveStatus.NotTried : ArchiveStatus.Refused, null, null, problem);
        if (submitted.Text("job_id") is not { Length: > 0 and <= 200 } job || !job.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return new ArchiveResult(link, ArchiveStatus.Refused, null, null, submitted.Text("message") ?? "the archive named no job");

        for (var i = 0; i < MostRequests; i++)
        {
            await _pause(BetweenRequests, cancellation);
            var status = await Ask(new Uri(_service, "save/status/" + job), HttpMethod.Get, null, cancellation);
            if (status.Problem is { } trouble && !status.IsTemporary)
                return new ArchiveResult(link, ArchiveStatus.Refused, null, null, trouble);
            if (status.Text("status") == "success")
                return Archived(link, status.Text("timestamp"));
        }

        return new ArchiveResult(link, ArchiveStatus.Submitted, null, null, "submitted, but not archived yet; check again later");
    }

    private ArchiveResult Archived(ExternalLink link, string? timestamp) =>
        DateTime.TryParseExact(timestamp, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new ArchiveResult(link, ArchiveStatus.Archived, $"{_service}web/{timestamp}/{link.Key}", DateOnly.FromDateTime(at), "")
            : new ArchiveResult(link, ArchiveStatus.Refused, null, null, "the archive has a copy, but does not say when it was made");

    private async Task<ArchiveAnswer> Ask(Uri address, HttpMethod method, string? page, CancellationToken cancellation)
    {
        var request = new WebRequest(method, address, WebLimits.ForData) { Authorization = _keys.Authorization, Accept = "application/json" };
        if (page is not null)
            request = request with { Form = [new("url", page), new("if_not_archived_within", RecentEnough), new("skip_first_archive", "1")] };
        return ArchiveAnswer.Of(await _client.Ask(request, cancellation));
    }
}
