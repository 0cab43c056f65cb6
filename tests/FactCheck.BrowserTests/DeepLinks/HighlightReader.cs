using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>
/// What a browser highlighted for a text fragment. No API reports it, so the copies style <c>::target-text</c> as solid magenta,
/// letters included, and the rectangle of each grapheme is looked up in a screenshot (<c>HighlightedText.js</c>).
/// </summary>
internal static class HighlightReader
{
    private static readonly string Script = File.ReadAllText(Path.Join(AppContext.BaseDirectory, "DeepLinks", "HighlightedText.js"));

    /// <summary>Milliseconds of the page's clock before each look.</summary>
    private static readonly int[] Waits = [0, 700, 800];

    /// <summary>
    /// Opens the link as from the address bar and waits for the highlight. Chromium searches once more half a second after
    /// the page has loaded; a highlight that is missing a second later, by the clock of the page, does not come.
    /// </summary>
    public static async Task<IReadOnlyList<HighlightedRun>> Open(IPage page, string link)
    {
        await page.GotoAsync(link, new() { WaitUntil = WaitUntilState.Load });
        HighlightedRun[] runs = [];
        foreach (var wait in Waits)
        {
            await page.EvaluateAsync("wait => new Promise(end => setTimeout(end, wait))", wait);
            var png = await page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled });
            runs = JsonSerializer.Deserialize<HighlightedRun[]>(await page.EvaluateAsync<string>(Script, Convert.ToBase64String(png)), JsonSerializerOptions.Web)!;
            if (runs.Length > 0)
                break;
        }

        return runs;
    }
}
