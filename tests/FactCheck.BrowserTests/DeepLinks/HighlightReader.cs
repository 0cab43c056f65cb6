using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>
/// What a browser highlighted for a text fragment. No API tells, so the copies style <c>::target-text</c> as solid magenta,
/// letters included, and the rectangle of each grapheme is looked up in a screenshot (<c>HighlightedText.js</c>).
/// </summary>
internal static class HighlightReader
{
    private static readonly string Script = File.ReadAllText(Path.Join(AppContext.BaseDirectory, "DeepLinks", "HighlightedText.js"));

    /// <summary>
    /// Opens the link as from the address bar and waits for the highlight. Chromium looks a last time half a second after
    /// the page has loaded; what is not there some time later, by the clock of the page, does not come.
    /// </summary>
    public static async Task<IReadOnlyList<HighlightedRun>> Open(IPage page, string link)
    {
        await page.GotoAsync("about:blank");
        await page.GotoAsync(link, new() { WaitUntil = WaitUntilState.Load });
        var settled = page.EvaluateAsync("() => new Promise(done => setTimeout(done, 1500))");
        while (true)
        {
            var isLast = settled.IsCompleted;
            var png = await page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled });
            var runs = await page.EvaluateAsync<string>(Script, Convert.ToBase64String(png));
            if (runs == "[]" && !isLast)
                continue;
            await settled;
            return JsonSerializer.Deserialize<HighlightedRun[]>(runs, JsonSerializerOptions.Web)!;
        }
    }
}
