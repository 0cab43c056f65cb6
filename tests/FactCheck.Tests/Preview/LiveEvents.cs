using System.Text.Json;
using FactCheck.Cli.Serve;

namespace FactCheck.Tests.Preview;

/// <summary>The events of a preview, as a browser gets them.</summary>
internal sealed class LiveEvents : IDisposable
{
    private readonly StreamReader _reader;

    private LiveEvents(Stream stream) => _reader = new StreamReader(stream);

    public static async Task<LiveEvents> Open(HttpClient client) => new(await client.GetStreamAsync(ReservedPaths.Events[1..]));

    public async Task<JsonElement> Next()
    {
        using var late = Patience.Source();
        while (await _reader.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonDocument.Parse(line["data: ".Length..]).RootElement;
        }

        throw new EndOfStreamException("the events ended");
    }

    public async Task<JsonElement> Until(Func<JsonElement, bool> wanted)
    {
        var state = await Next();
        while (!wanted(state))
            state = await Next();
        return state;
    }

    /// <summary>Waits until the server closes the stream, in whatever way.</summary>
    public async Task<bool> HasEnded()
    {
        using var late = Patience.Source();
        try
        {
            while (await _reader.ReadLineAsync(late.Token) is not null)
            {
            }
        }
        catch (IOException)
        {
            // Cut off instead of ended.
        }

        return true;
    }

    public void Dispose() => _reader.Dispose();
}
