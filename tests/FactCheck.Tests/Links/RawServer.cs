using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FactCheck.Tests.Links;

/// <summary>A server that says to the byte what a test wants, one request a connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly Func<RawRequest, Stream, CancellationToken, Task> _answer;
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _listening;

    public RawServer(Func<RawRequest, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _listening = Listen();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>In the order in which they came.</summary>
    public ConcurrentQueue<RawRequest> Requests { get; } = new();

    /// <summary>A server that answers each request with a text.</summary>
    public static RawServer Saying(Func<RawRequest, string> answer) =>
        new((request, stream, cancellation) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer(request)), cancellation).AsTask());

    public async ValueTask DisposeAsync()
    {
        // A listener that is stopped before its loop accepts again throws; the loop must end first.
        await _ending.CancelAsync();
        await _listening;
        _listener.Stop();
        await Task.WhenAll(_connections);
        _ending.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _connections.Add(Serve(await _listener.AcceptTcpClientAsync(_ending.Token)));
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            if (await Read(stream) is not { } request)
                return;
            Requests.Enqueue(request);
            await _answer(request, stream, _ending.Token);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException)
        {
            // The client has heard enough.
        }
    }

    private async Task<RawRequest?> Read(NetworkStream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _ending.Token) == 0)
                return null;
            text.Append((char)one[0]);
            if (text.Length == 3 && text[0] == '\u0016')
                return new RawRequest("TLS", "", "", "");
        }

        var head = text.ToString();
        var first = head.Split(' ');
        var length = Header(head, "Content-Length") is { } known ? int.Parse(known, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, _ending.Token);
        return new RawRequest(first[0], first[1], head, Encoding.UTF8.GetString(body));
    }

    private static string? Header(string head, string name) =>
        head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}

/// <param name="Head">The request line and all headers.</param>
internal sealed record RawRequest(string Method, string Path, string Head, string Body);
