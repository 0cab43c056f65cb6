using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Site;

/// <summary>A page of a site in a window of its own, and what went wrong in it.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly string _root;
    private readonly List<string> _problems = [];

    private OpenedPage(IBrowserContext window, IPage page, string root)
    {
        _window = window;
        _root = root;
        Page = page;
        page.Console += (_, message) =>
        {
            // Browsers ask each site once for an icon that no page names.
            if (message.Type is "error" or "warning" && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal))
                _problems.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Add($"script: {error}");
        page.RequestFailed += (_, request) => _problems.Add($"request failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _problems.Add($"request to another place: {request.Url}");
        };
    }

    public IPage Page { get; }

    public static async Task<OpenedPage> New(Chromium chromium, ServedSite site, BrowserNewContextOptions options)
    {
        var window = await chromium.Window(options);
        return new OpenedPage(window, await window.NewPageAsync(), site.Root);
    }

    /// <returns>What went wrong while the page loaded.</returns>
    public async Task<IReadOnlyList<string>> Open(string address, bool isMissing)
    {
        _problems.Clear();
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return [.. _problems.Where(problem => !(isMissing && problem.Contains("404 (Not Found)", StringComparison.Ordinal))).Select(problem => $"{address}: {problem}")];
    }

    public ValueTask DisposeAsync() => _window.DisposeAsync();
}
