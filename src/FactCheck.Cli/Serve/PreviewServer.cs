using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Cli.Serve;

/// <summary>Serves a preview to this machine only: renders pages on request and writes nothing.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly PreviewSession _session;
    private readonly CancellationTokenSource _stopping = new();
    private readonly string _root;
    private readonly ReviewPage _review;

    /// <summary>Distinguishes this run from earlier ones, which used the same version numbers.</summary>
    private readonly string _run = Environment.TickCount64.ToString("x", CultureInfo.InvariantCulture);

    private PreviewServer(PreviewSession session, string root, ReviewPage review, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore()
            .ConfigureKestrel(options => options.AddServerHeader = false)
            .UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        (_server, _session, _root, _review) = (builder.Build(), session, root, review);
        _server.Run(Answer);
    }

    /// <summary>The address, without a final slash.</summary>
    public string Address => _server.Urls.First();

    /// <param name="root">The folder that holds <c>claims</c>.</param>
    /// <param name="port">0 for any free one.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The port may not be used.</exception>
    public static async Task<PreviewServer> Start(PreviewSession session, string root, ReviewPage review, int port)
    {
        var server = new PreviewServer(session, root, review, port);
        try
        {
            await server._server.StartAsync();
            return server;
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public static bool IsPortInUse(Exception failure) => failure is IOException { InnerException: AddressInUseException };

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _server.DisposeAsync();
        _stopping.Dispose();
    }

    /// <summary>Returns the path of the home page, with slashes at both ends: the path of the published address.</summary>
    public static string MountOf(PreviewSite site) => Uri.UnescapeDataString(site.Plan.Base?.Path ?? "/");

    /// <summary>Returns a name that is shared by the pages of one site only.</summary>
    internal string NameOf(PreviewState state) => string.Create(CultureInfo.InvariantCulture, $"{_run}-{state.SiteVersion}");

    private async Task Answer(HttpContext context)
    {
        RequestGuard.SetHeaders(context.Response);
        if (RequestGuard.Refusal(context.Request) is { } refusal)
        {
            await Send(context, refusal, "text/plain; charset=utf-8", "This preview answers GET requests for localhost only.\n"u8.ToArray());
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            await AnswerReader(context, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader has left, or the program ends.
        }
        catch (Exception failure) when (Print(failure))
        {
            throw;
        }
    }

    private async Task AnswerReader(HttpContext context, CancellationToken cancellation)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == ReservedPaths.Events)
        {
            await SendEvents(context, cancellation);
            return;
        }

        var state = await _session.After(0, cancellation);
        switch (path)
        {
            case ReservedPaths.Script or ReservedPaths.Style:
                await Send(context, 200, ContentTypes.Of(path), ServeFiles.Bytes(path[ReservedPaths.Folder.Length..]));
                break;
            case ReservedPaths.Findings:
                await Send(context, 200, ContentTypes.Of(".html"), FindingsReport.Page(state, _root, NameOf(state), Links(state, ReservedPaths.Findings), []));
                break;
            case ReservedPaths.Review:
                var (status, page) = await _review.Render(NameOf(state), state.Version, Links(state, ReservedPaths.Review), cancellation);
                await Send(context, status, ContentTypes.Of(".html"), page);
                break;
            case ReservedPaths.FindingsData:
                await Send(context, 200, ContentTypes.Of(path), FindingsReport.Data(state, _root, _review.HasBase()));
                break;
            default:
                await AnswerFromSite(context, path, state);
                break;
        }
    }

    private Task AnswerFromSite(HttpContext context, string path, PreviewState state)
    {
        if (IsReview(path, state.Site))
            return Redirect(context, ReservedPaths.Review);
        if (state.Site is not { } site)
            return Send(context, 500, ContentTypes.Of(".html"), FindingsReport.Page(state, _root, NameOf(state), Links(state, ReservedPaths.Findings), []));
        var mount = MountOf(site);
        if (!path.StartsWith(mount, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == mount
                ? Redirect(context, mount)
                : Send(context, 404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"The site is at {mount}\n"));
        }

        var file = path[mount.Length..];
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (!site.Has(file) && site.Has(file + "/index.html"))
            return Redirect(context, path + "/");
        var status = site.Has(file) ? 200 : 404;
        if (status == 404)
            file = "404.html";
        var findings = new List<Diagnostic>();
        if (!site.TryRender(file, findings, out var bytes))
            return Send(context, 500, ContentTypes.Of(".html"), FindingsReport.Page(state, _root, NameOf(state), Links(state, ReservedPaths.Findings), findings));
        return Send(context, status, ContentTypes.Of(file), file.EndsWith(".html", StringComparison.Ordinal) ? LivePage.With(bytes, NameOf(state)) : bytes);
    }

    /// <summary>Whether it is the address that people type, below the site or at the top, and the site has no such page.</summary>
    private static bool IsReview(string path, PreviewSite? site) =>
        site is null ? path == "/review"
        : path == MountOf(site) + "review" ? !site.Has("review/index.html")
        : path == "/review";

    private (string Text, string Address)[] Links(PreviewState state, string from) =>
    [
        ("The site", state.Site is { } site ? new PathString(MountOf(site)).ToUriComponent() : "/"),
        .. from == ReservedPaths.Findings ? [] : new[] { ("All findings", ReservedPaths.Findings) },
        .. from == ReservedPaths.Review || !_review.HasBase() ? [] : new[] { ("What changes", ReservedPaths.Review) },
    ];

    /// <summary>Sends the current state and each later one as server-sent events.</summary>
    private async Task SendEvents(HttpContext context, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("retry: 1000\n\n", cancellation);
        await context.Response.Body.FlushAsync(cancellation);
        for (var version = 0; !HttpMethods.IsHead(context.Request.Method);)
        {
            var state = await _session.After(version, cancellation);
            version = state.Version;
            var failed = state.Failure is null ? "false" : "true";
            var data = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"version":{{version}},"site":"{{NameOf(state)}}","errors":{{state.Count(Severity.Error)}},"warnings":{{state.Count(Severity.Warning)}},"failure":{{failed}}}""");
            await context.Response.WriteAsync($"event: state\nid: {version}\ndata: {data}\n\n", cancellation);
            await context.Response.Body.FlushAsync(cancellation);
        }
    }

    private static Task Redirect(HttpContext context, string path)
    {
        context.Response.Redirect(new PathString(path).ToUriComponent() + context.Request.QueryString.ToUriComponent());
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext context, int status, string type, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Prints a bug that the web server would swallow.</summary>
    /// <returns>False, so that nothing is caught.</returns>
    private static bool Print(Exception failure)
    {
        Console.Error.WriteLine($"factcheck: this is a bug in the program; please report it with these lines\n{failure}");
        return false;
    }
}
