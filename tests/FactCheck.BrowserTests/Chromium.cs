using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>
/// A headless Chromium for each collection of tests; the collections run side by side. Its program is the one that
/// <c>CHROMIUM</c> names, else the first of its names on the search path. Nothing is downloaded.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string DeepLinks = "deep links in Chromium";
    public const string Desk = "serve and diff in Chromium";
    public const string Site = "sites in Chromium";

    /// <summary>The shell comes first: it draws no window around a page, which takes half of the time.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
        // Processes for windows that a test never opens, and questions to other hosts.
        "--disable-features=PreloadTopChromeWebUI,SpareRendererForSitePerProcess,HttpsUpgrades,MediaRouter,OptimizationHints,Translate",
    ];

    private static readonly float Bound = (float)Patience.Bound.TotalMilliseconds;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var program = Find();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags, Timeout = Bound });
        Assertions.SetDefaultExpectTimeout(Bound);
    }

    /// <summary>
    /// A window of its own. Playwright's seconds measure how busy the machine is: a page may take as long as it needs to show
    /// what a test expects.
    /// </summary>
    internal async Task<IBrowserContext> Window(BrowserNewContextOptions? options = null)
    {
#pragma warning disable RS0030 // The bound is set here.
        var window = await _browser!.NewContextAsync(options);
#pragma warning restore RS0030
        window.SetDefaultTimeout(Bound);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <exception cref="FileNotFoundException">There is none; the message says what to install.</exception>
    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"CHROMIUM names '{named}', and there is no such file");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Join(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "these tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium fonts-noto-core fonts-noto-cjk), or name it in CHROMIUM");
    }
}

[CollectionDefinition(Chromium.DeepLinks)]
public sealed class DeepLinksDefinition : ICollectionFixture<Chromium>;

[CollectionDefinition(Chromium.Desk)]
public sealed class DeskDefinition : ICollectionFixture<Chromium>;

[CollectionDefinition(Chromium.Site)]
public sealed class SiteDefinition : ICollectionFixture<Chromium>, ICollectionFixture<Site.BuiltSites>;
