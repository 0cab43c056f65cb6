using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Site;

/// <summary>Every kind of page in every language, in light and dark, narrow and wide.</summary>
[Collection(Chromium.Site)]
public sealed class PageTest(Chromium chromium, BuiltSites sites)
{
    private const int WindowsAtOnce = 2;

    private static readonly int[] Widths = [360, 1280];

    private static readonly (ColorScheme Scheme, int Width)[] Settings =
        [(ColorScheme.Light, 360), (ColorScheme.Light, 1280), (ColorScheme.Dark, 360), (ColorScheme.Dark, 1280)];

    /// <summary>Where axe runs: each width and each scheme once.</summary>
    private static readonly (ColorScheme Scheme, int Width)[] Examined = [(ColorScheme.Light, 360), (ColorScheme.Dark, 1280)];

    public static TheoryData<string, string> SitesAndLanguages => new()
    {
        { nameof(BuiltSites.AtRoot), "en" },
        { nameof(BuiltSites.AtRoot), "ja" },
        { nameof(BuiltSites.RightToLeft), "ar" },
    };

    public static TheoryData<string> Everywhere => [nameof(BuiltSites.AtRoot), nameof(BuiltSites.BelowPath), nameof(BuiltSites.FromDisk)];

    [Theory]
    [MemberData(nameof(SitesAndLanguages))]
    public async Task Pages_are_accessible_quiet_and_fit(string site, string language)
    {
        var served = sites.Named(site);
        var problems = new ConcurrentBag<string>();
        var waiting = new ConcurrentQueue<string>(served.Kinds(language));
        await Task.WhenAll(Enumerable.Range(0, WindowsAtOnce).Select(async _ =>
        {
            await using var opened = await OpenedPage.New(chromium, served, new());
            while (waiting.TryDequeue(out var kind))
            {
                foreach (var problem in await Examine(opened, served, site, language, kind))
                    problems.Add(problem);
            }
        }));
        Assert.True(problems.IsEmpty, string.Join("\n", problems.Distinct()));
    }

    private static async Task<IReadOnlyList<string>> Examine(OpenedPage opened, ServedSite served, string site, string language, string kind)
    {
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var problems = new List<string>(await opened.Open(served.AddressOf(language, kind), kind == ServedSite.NotFound));
        foreach (var (scheme, width) in Settings)
        {
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await opened.Page.SetViewportSizeAsync(width, 800);
            var setting = string.Create(CultureInfo.InvariantCulture, $"{site}-{language}-{kind}-{width}-{scheme}");
            await Screenshots.Take(opened.Page, setting);
            problems.AddRange(await Overflow(setting, opened.Page));
            if (!Examined.Contains((scheme, width)))
                continue;
            var faults = await Axe.Faults(opened.Page, scheme == ColorScheme.Light ? [] : Axe.RulesOfColour);
            problems.AddRange(faults.Select(fault => $"{setting}: {fault}"));
        }

        return problems;
    }

    /// <summary>WCAG 2.2: 1.4.10 (320 px) and 1.4.4 (text at 200 %).</summary>
    [Theory]
    [MemberData(nameof(SitesAndLanguages))]
    public async Task Nothing_scrolls_sideways_at_320_px_or_with_large_text(string site, string language)
    {
        var served = sites.Named(site);
        var problems = new List<string>();
        await using var opened = await OpenedPage.New(chromium, served, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        foreach (var kind in served.Kinds(language))
        {
            await opened.Page.SetViewportSizeAsync(320, 640);
            await opened.Open(served.AddressOf(language, kind), kind == ServedSite.NotFound);
            problems.AddRange(await Overflow($"{kind} at 320 px", opened.Page));
            await opened.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            foreach (var width in Widths)
            {
                await opened.Page.SetViewportSizeAsync(width, 640);
                problems.AddRange(await Overflow(string.Create(CultureInfo.InvariantCulture, $"{kind} with text of 200 % at {width} px"), opened.Page));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Links_lead_to_pages_and_places_that_exist(string site)
    {
        var served = sites.Named(site);
        var problems = new List<string>();
        var links = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var opened = await OpenedPage.New(chromium, served, new());
        foreach (var kind in served.Kinds(served.MainLanguage))
        {
            var address = served.AddressOf(served.MainLanguage, kind);
            problems.AddRange(await opened.Open(address, kind == ServedSite.NotFound && !served.ForDisk));
            Assert.NotEqual("Times New Roman", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"));
            foreach (var link in await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a, link')].map(link => link.href)"))
                links.TryAdd(link, address);
        }

        using var client = new HttpClient();
        foreach (var (link, page) in links.Where(link => link.Key.StartsWith(new Uri(served.Root).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)))
        {
            if (await Missing(client, served, link) is { } missing)
                problems.Add($"{page}: {missing}");
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public async Task Without_script_a_page_shows_the_same_words()
    {
        var served = sites.AtRoot;
        await using var with = await OpenedPage.New(chromium, served, new());
        await using var without = await OpenedPage.New(chromium, served, new() { JavaScriptEnabled = false });
        // The search page is a list of lists without script, and more with it.
        foreach (var kind in served.Kinds("en").Where(kind => kind != "Search"))
        {
            await with.Open(served.AddressOf("en", kind), kind == ServedSite.NotFound);
            Assert.Empty(await without.Open(served.AddressOf("en", kind), kind == ServedSite.NotFound));
            Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
        }
    }

    [Fact]
    public async Task Pages_print_with_the_addresses_of_their_links()
    {
        var served = sites.AtRoot;
        await using var opened = await OpenedPage.New(chromium, served, new() { ViewportSize = new() { Width = 794, Height = 1123 } });
        foreach (var kind in served.Kinds("en"))
        {
            await opened.Open(served.AddressOf("en", kind), kind == ServedSite.NotFound);
            var pdf = await opened.Page.PdfAsync(new() { Format = "A4" });
            Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8) && pdf.Length > 5_000, kind);
            await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Screenshots.Take(opened.Page, $"print-{kind}");
            Assert.Empty(await Overflow($"{kind} on paper", opened.Page));
            if (kind == "Claim")
            {
                const string withAddress = "[...document.querySelectorAll('main a[href^=http]')].filter(a => getComputedStyle(a, '::after').content.includes(a.getAttribute('href'))).length";
                Assert.True(await opened.Page.EvaluateAsync<int>(withAddress) > 0, "no address is printed");
            }

            await opened.Page.EmulateMediaAsync(new() { Media = Media.Null });
        }
    }

    /// <summary>The elements that are wider than a page that scrolls sideways.</summary>
    internal static async Task<IEnumerable<string>> Overflow(string setting, IPage page)
    {
        const string script =
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const out = [...document.body.querySelectorAll('*')].filter(e => {
                const box = e.getBoundingClientRect();
                return box.width > 0 && (box.right > width + 1 || box.left < -1);
              });
              return out.slice(0, 5).map(e => e.outerHTML.slice(0, 120)).concat('the page is ' + document.documentElement.scrollWidth + ' px wide');
            }
            """;
        return (await page.EvaluateAsync<string[]>(script)).Select(element => $"{setting}: scrolls sideways: {element}");
    }

    /// <returns>What is wrong with the link; null if it leads somewhere.</returns>
    private static async Task<string?> Missing(HttpClient client, ServedSite served, string link)
    {
        if (!link.StartsWith(served.Root, StringComparison.Ordinal))
            return $"{link} leaves the site";
        var address = link.Split('#');
        string html;
        if (served.ForDisk)
        {
            var file = new Uri(address[0]).LocalPath;
            if (!File.Exists(file))
                return $"{link}: no such file";
            html = await File.ReadAllTextAsync(file);
        }
        else
        {
            using var answer = await client.GetAsync(address[0]);
            if (!answer.IsSuccessStatusCode && !address[0].EndsWith("/no-such-page/", StringComparison.Ordinal))
                return $"{link}: {(int)answer.StatusCode}";
            html = await answer.Content.ReadAsStringAsync();
        }

        return address.Length == 1 || html.Contains($"id=\"{Uri.UnescapeDataString(address[1])}\"", StringComparison.Ordinal)
            ? null : $"{link}: no such place";
    }
}
