using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>
/// One headless Chromium for all tests: the program that <c>CHROMIUM</c> names, else the first of its names on the search
/// path. Nothing is downloaded.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Tests = "tests in Chromium";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
    ];

    /// <summary>
    /// How long a page may take to show what a test expects. Playwright's five seconds measure how busy the machine is: the
    /// preview reads, checks and plans between an edit and its page.
    /// </summary>
    private const float Patience = 60_000;

    private IPlaywright? _playwright;

    internal IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var program = Find();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags, Timeout = Patience });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
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

[CollectionDefinition(Chromium.Tests)]
public sealed class ChromiumDefinition : ICollectionFixture<Chromium>, ICollectionFixture<Site.BuiltSites>;
