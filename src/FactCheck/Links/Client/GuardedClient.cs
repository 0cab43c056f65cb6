using System.Collections.Immutable;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using FactCheck.Model;

namespace FactCheck.Links.Client;

/// <summary>
/// The only code that contacts other hosts: http and https only, public addresses only (checked after each name is resolved),
/// no cookies, no credentials, limited bytes, time, headers and redirects. No proxy, since it would resolve names itself,
/// unchecked.
/// </summary>
public sealed class GuardedClient : IDisposable
{
    public const int MostRedirects = 5;

    /// <summary>Of all headers of an answer.</summary>
    private const int MostHeaderKilobytes = 64;

    private readonly HttpMessageInvoker _http;
    private readonly HostThrottle _throttle;
    private readonly TimeProvider _time;
    private readonly string _name;

    /// <param name="name">The user agent: the program, its version, and an address with information.</param>
    /// <param name="delay">Between two requests to one host.</param>
    public GuardedClient(string name, TimeSpan delay)
        : this(name, Network.Real, TimeProvider.System, new HostThrottle(delay, TimeProvider.System, static (wait, cancellation) => Task.Delay(wait, cancellation)))
    {
    }

    /// <summary>For tests.</summary>
    internal GuardedClient(string name, Network network, TimeProvider time, HostThrottle throttle)
    {
        (_name, _time, _throttle) = (name, time, throttle);
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            PreAuthenticate = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = MostHeaderKilobytes,
            MaxResponseDrainSize = 0,
            MaxConnectionsPerServer = 1,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = async (context, cancellation) => await GuardedConnection.Open(network, context.DnsEndPoint, cancellation),
        });
    }

    /// <inheritdoc cref="Ask"/>
    public Task<WebAnswer> Get(Uri address, WebLimits limits, CancellationToken cancellation) =>
        Ask(new WebRequest(HttpMethod.Get, address, limits), cancellation);

    /// <summary>Sends a request. Failures other than cancellation are in the answer.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<WebAnswer> Ask(WebRequest request, CancellationToken cancellation)
    {
        using var time = new TimeBudget(request.Limits.Time, _time);
        var hops = ImmutableArray.CreateBuilder<WebHop>();
        var (address, downgraded) = (request.Address, false);
        while (true)
        {
            if (WhyNotAsked(address) is { } refusal)
                return Finished(new WebAnswer(address, 0) { Failure = WebFailure.NotPublic, Detail = refusal });
            if (await _throttle.Take(address.IdnHost, () => AskOnce(request, address, time, cancellation), cancellation) is not { } answer)
                return Finished(new WebAnswer(address, 0) { Failure = WebFailure.Busy, Detail = $"{address.IdnHost} asks for a longer pause than we wait" });
            if (answer.Redirect is not { } next || request.Authorization is not null)
                return Finished(answer.Answer);
            if (hops.Count == MostRedirects)
                return Finished(new WebAnswer(address, 0) { Failure = WebFailure.Astray, Detail = $"more than {MostRedirects} redirects" });
            downgraded |= address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp;
            hops.Add(new WebHop(next, answer.Answer.Status is 301 or 308));
            address = next;
        }

        WebAnswer Finished(WebAnswer answer) => answer with { Hops = hops.ToImmutable(), IsDowngraded = downgraded };
    }

    public void Dispose()
    {
        _http.Dispose();
        _throttle.Dispose();
    }

    private static string? WhyNotAsked(Uri address) =>
        address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps ? $"'{address.Scheme}:' is not a web address"
        : address.UserInfo.Length > 0 ? "the address contains a user name or password"
        : HostScripts.Ascii(address.Host) is null ? "its host is not a valid name"
        : null;

    private async Task<(Reply Reply, TimeSpan? RetryAfter)> AskOnce(WebRequest request, Uri address, TimeBudget time, CancellationToken cancellation)
    {
        using var ending = time.Start(cancellation);
        try
        {
            using var message = Message(request, address);
            using var response = await _http.SendAsync(message, ending.Token);
            var status = (int)response.StatusCode;
            var answer = new WebAnswer(address, status)
            {
                RetryAfter = RetryAfter.Of(response.Headers.RetryAfter, _time.GetUtcNow()),
                MediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
                Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
            };
            if (status is 301 or 302 or 303 or 307 or 308)
            {
                return response.Headers.Location is { } location && Resolve(address, location) is { } next
                    ? (new Reply(answer, next), null)
                    : (new Reply(answer with { Status = 0, Failure = WebFailure.Astray, Detail = $"status {status} without an address to redirect to" }, null), null);
            }

            if (request.Method != HttpMethod.Head && answer.IsSuccess)
                answer = await WithBody(answer, response.Content, request.Limits, ending.Token);
            return (new Reply(answer, null), status is 429 or 503 ? answer.RetryAfter : null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or SocketException or InvalidDataException)
        {
            cancellation.ThrowIfCancellationRequested();
            var (kind, detail) = Reason(failure);
            return (new Reply(new WebAnswer(address, 0) { Failure = kind, Detail = detail }, null), null);
        }
        finally
        {
            time.Stop();
        }
    }

    private HttpRequestMessage Message(WebRequest request, Uri address)
    {
        var message = new HttpRequestMessage(request.Method, address);
        message.Headers.TryAddWithoutValidation("User-Agent", _name);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        if (request.Authorization is { } authorization)
            message.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (request.Form is { } form)
            message.Content = new FormUrlEncodedContent(form);
        return message;
    }

    private static async Task<WebAnswer> WithBody(WebAnswer answer, HttpContent content, WebLimits limits, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            var room = limits.Bytes - (int)body.Length;
            body.Write(buffer, 0, Math.Min(read, room));
            if (read > room && !limits.CutsBody)
                return answer with { Status = 0, Failure = WebFailure.TooLarge, Detail = $"the document has more than {limits.Bytes / 1024} kB" };
            if (read >= room && limits.CutsBody)
                break;
        }

        return answer with { Body = body.ToArray() };
    }

    /// <summary>A target without a fragment inherits that of the request (RFC 9110 §10.2.2).</summary>
    private static Uri? Resolve(Uri from, Uri location) =>
        Uri.TryCreate(from, location, out var next)
            ? next.Fragment.Length == 0 && from.Fragment.Length > 0 && next.IsAbsoluteUri && next.Scheme.StartsWith("http", StringComparison.Ordinal)
                ? new Uri(next, from.Fragment)
                : next
            : null;

    private static (WebFailure Kind, string Detail) Reason(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case NotPublicException:
                    return (WebFailure.NotPublic, inner.Message);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return (WebFailure.NoSuchHost, "the host does not exist");
                case SocketException { SocketErrorCode: SocketError.TryAgain }:
                    return (WebFailure.NoConnection, "the host name could not be resolved");
                case AuthenticationException:
                    return (WebFailure.Insecure, "no secure connection");
            }
        }

        return failure switch
        {
            OperationCanceledException => (WebFailure.TooSlow, "no answer in time"),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => (WebFailure.Insecure, "no secure connection"),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } or SocketException => (WebFailure.NoConnection, "no connection"),
            _ => (WebFailure.Garbled, "the answer is not HTTP, or was cut off"),
        };
    }

    private sealed record Reply(WebAnswer Answer, Uri? Redirect);
}
