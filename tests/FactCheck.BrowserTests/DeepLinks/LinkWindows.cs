using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>Windows that stay open from link to link, and the server of the copy that they open.</summary>
public sealed class LinkWindows(Chromium chromium) : IAsyncLifetime
{
    private const int Count = 4;

    private LocalServer? _server;
    private IBrowserContext? _context;
    private int _opened;

    internal IReadOnlyList<IPage> Pages { get; private set; } = [];

    /// <summary>What the server answers to every address.</summary>
    internal string Html { get; set; } = "";

    public async Task InitializeAsync()
    {
        _server = await LocalServer.Start(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(Html);
        });
        _context = await chromium.Window(new() { ViewportSize = new() { Width = 900, Height = 700 } });
        Pages = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => _context.NewPageAsync()));
    }

    /// <summary>One that no window has open: at an address that differs in its fragment alone, no page loads.</summary>
    internal string NextAddress() => FormattableString.Invariant($"{_server!.Address}/{Interlocked.Increment(ref _opened)}");

    public async Task DisposeAsync()
    {
        if (_context is not null)
            await _context.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
