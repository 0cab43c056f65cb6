using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using FactCheck.Links.Client;

namespace FactCheck.Tests.Links;

/// <summary>
/// The web as a test wants it: names have the addresses that it gives them, and whatever public address is dialled, the
/// test's server answers. Which addresses are refused is decided by the program as ever.
/// </summary>
internal sealed class TestWeb : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    private readonly ConcurrentQueue<TimeSpan> _pauses = new();
    private readonly ConcurrentQueue<IPAddress> _dialled = new();

    public TestWeb(RawServer server, TimeSpan delay = default)
    {
        Server = server;
        var door = new Network(
            (host, _) => Names.TryGetValue(host, out var addresses)
                ? Task.FromResult(addresses.Select(IPAddress.Parse).ToArray())
                : Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)),
            async (address, _, cancellation) =>
            {
                _dialled.Enqueue(address);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, server.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            });
        NewClient = () => new GuardedClient("FactCheck/test", door, new StillTime(), new HostThrottle(delay, new StillTime(), Pause));
        Client = NewClient();
    }

    public RawServer Server { get; }

    public GuardedClient Client { get; }

    /// <summary>One more, for those who dispose of theirs.</summary>
    public Func<GuardedClient> NewClient { get; }

    public Dictionary<string, string[]> Names { get; } = new(StringComparer.Ordinal)
    {
        ["news.example"] = ["93.184.215.14"],
        ["archive.example"] = ["93.184.215.15"],
        ["localhost"] = ["127.0.0.1"],
        ["inside.example"] = ["10.0.0.7"],
        ["half.example"] = ["93.184.215.14", "192.168.1.1"],
        ["mapped.example"] = ["::ffff:127.0.0.1"],
    };

    public IReadOnlyCollection<TimeSpan> Pauses => _pauses;

    public IReadOnlyCollection<IPAddress> Dialled => _dialled;

    public static TestWeb Saying(Func<RawRequest, string> answer) => new(RawServer.Saying(answer));

    public Task Pause(TimeSpan wait, CancellationToken cancellation)
    {
        _pauses.Enqueue(wait);
        return Task.CompletedTask;
    }

    public Task<WebAnswer> Get(string address, WebLimits? limits = null) =>
        Client.Ask(new FactCheck.Links.Client.WebRequest(HttpMethod.Get, new Uri(address), limits ?? FactCheck.Import.FetchedDocument.Limits), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    public static string Page(string body = "", string status = "200 OK", string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n{body}";

    public static string Redirect(string to, int status = 302) => Page("", $"{status} Elsewhere", $"Location: {to}\r\n");
}
