using System.Globalization;
using FactCheck.Links.Client;

namespace FactCheck.Links.Checks;

/// <summary>
/// Checks whether an address still works. HEAD first: only its success counts, since many servers refuse it or answer it
/// wrongly; anything else is tried again with GET.
/// </summary>
public static class LinkProbe
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<LinkCheck> Check(GuardedClient client, Uri address, DateOnly day, CancellationToken cancellation)
    {
        var answer = await client.Ask(new WebRequest(HttpMethod.Head, address, WebLimits.ForChecks), cancellation);
        if (!answer.IsSuccess && answer.Failure is null or WebFailure.TooSlow or WebFailure.Garbled or WebFailure.Astray)
            answer = await client.Ask(new WebRequest(HttpMethod.Get, address, WebLimits.ForChecks), cancellation);
        return Judge(address, answer, day);
    }

    private static LinkCheck Judge(Uri address, WebAnswer answer, DateOnly day)
    {
        var result = ResultOf(answer);
        var detail = answer.Failure is not null ? answer.Detail
            : answer.IsSuccess ? Oddity(address, answer)
            : string.Create(CultureInfo.InvariantCulture, $"status {answer.Status}");
        var moved = result == LinkCheckResult.Found ? MovedTo(answer) : null;
        return new LinkCheck(day, moved is null ? result : LinkCheckResult.Moved, detail, moved?.AbsoluteUri)
        {
            IsUnanswered = answer.Failure is WebFailure.NoSuchHost or WebFailure.NoConnection,
        };
    }

    private static LinkCheckResult ResultOf(WebAnswer answer) => answer.Failure switch
    {
        WebFailure.NoSuchHost => LinkCheckResult.Gone,
        WebFailure.NotPublic or WebFailure.Astray or WebFailure.Busy => LinkCheckResult.TurnedAway,
        not null => LinkCheckResult.Failing,
        null => answer.Status switch
        {
            >= 200 and < 300 => LinkCheckResult.Found,
            404 or 410 => LinkCheckResult.Gone,
            >= 500 and < 600 => LinkCheckResult.Failing,
            _ => LinkCheckResult.TurnedAway,
        },
    };

    /// <summary>The target of the leading permanent redirects; a temporary redirect gives no new address.</summary>
    private static Uri? MovedTo(WebAnswer answer) => answer.Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault()?.To;

    private static string Oddity(Uri address, WebAnswer answer) =>
        answer.IsDowngraded ? "redirects from https to http"
        : answer.Address.AbsolutePath == "/" && address.AbsolutePath != "/" ? "redirects to a home page: the document may be gone"
        : "";
}
