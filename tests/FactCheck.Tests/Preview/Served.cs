using FactCheck.Cli.Serve;
using FactCheck.Preview;

namespace FactCheck.Tests.Preview;

/// <summary>A preview on a port that was free, and a client that follows no redirect.</summary>
internal sealed class Served : IAsyncDisposable
{
    private Served(PreviewSession session, PreviewServer server)
    {
        (Session, Server) = (session, server);
        Client = ClientOf(server.Address);
    }

    public PreviewSession Session { get; }

    public PreviewServer Server { get; }

    public HttpClient Client { get; }

    public static async Task<Served> Start(PreviewOptions options, string? revision = null)
    {
        var session = PreviewSession.Start(options, poll: false);
        return new Served(session, await PreviewServer.Start(session, options.Root, new ReviewPage(options.Root, revision, options.Plan, options.Parallelism), port: 0));
    }

    public static HttpClient ClientOf(string address) =>
        Patience.Client(new SocketsHttpHandler { AllowAutoRedirect = false }, address);

    public Task<LiveEvents> Listen() => LiveEvents.Open(Client);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        Session.Dispose();
    }
}
