using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Pictures;

/// <summary>A connection to a browser by the Chrome DevTools Protocol (chromedevtools.github.io/devtools-protocol). One call at a time.</summary>
internal sealed class DevTools : IDisposable
{
    /// <summary>In bytes. A picture comes whole, in four thirds of its size.</summary>
    private const int MaxAnswer = 64 * 1024 * 1024;

    /// <summary>For one answer: a browser that draws a page of text needs a tenth of a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private int _calls;

    public DevTools()
    {
        // Pings would need someone who reads between the calls.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _socket.Options.Proxy = null;
    }

    /// <exception cref="Refusal">The browser does not answer.</exception>
    public Task Connect(Uri address, CancellationToken ended) => InTime(bound => _socket.ConnectAsync(address, bound), ended);

    /// <summary>Calls a method, and waits for its result.</summary>
    /// <param name="session">The tab; null for the browser itself.</param>
    /// <param name="parameters">Writes the members of the parameters.</param>
    /// <exception cref="Refusal">The browser reports an error, hangs, or is gone.</exception>
    public async Task<JsonElement> Call(string method, string? session, Action<Utf8JsonWriter>? parameters, CancellationToken ended)
    {
        var id = ++_calls;
        var call = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(call))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("method", method);
            if (session is not null)
                json.WriteString("sessionId", session);
            json.WriteStartObject("params");
            parameters?.Invoke(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        JsonElement answer = default;
        await InTime(async bound =>
        {
            await _socket.SendAsync(call.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, bound);
            do
            {
                answer = await Receive(bound);
            }
            while (!(answer.TryGetProperty("id", out var of) && of.TryGetInt32(out var number) && number == id));
        }, ended);
        return answer.TryGetProperty("result", out var result) ? result : throw new Refusal(
            $"the browser refused {method}: {(answer.TryGetProperty("error", out var error) && error.TryGetProperty("message", out var message) ? message.GetString() : "it gave no reason")}",
            "a version of Chromium from the last two years knows all that is asked; update it, or name another one with --browser");
    }

    public void Dispose() => _socket.Dispose();

    private async Task<JsonElement> Receive(CancellationToken bound)
    {
        _buffer.ResetWrittenCount();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.GetMemory(64 * 1024), bound);
            _buffer.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close || _buffer.WrittenCount > MaxAnswer)
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }
        while (!part.EndOfMessage);
        using var message = JsonDocument.Parse(_buffer.WrittenMemory);
        return message.RootElement.Clone();
    }

    private static async Task InTime(Func<CancellationToken, Task> work, CancellationToken ended)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(ended);
        bound.CancelAfter(Patience);
        try
        {
            await work(bound.Token);
        }
        catch (OperationCanceledException) when (!ended.IsCancellationRequested)
        {
            throw new Refusal(
                $"the browser did not answer within {Patience.TotalSeconds} seconds", "the pictures drawn so far are kept: run the command again, or name another browser with --browser");
        }
        catch (Exception failure) when (failure is WebSocketException or JsonException && !ended.IsCancellationRequested)
        {
            throw new Refusal(
                $"the connection to the browser broke: {failure.Message}", "the pictures drawn so far are kept: run the command again, or name another browser with --browser");
        }
        catch (WebSocketException)
        {
            throw new OperationCanceledException(ended);
        }
    }
}
