using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactCheck.BrowserTests.Site;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Desk;

/// <summary>Looks at a page of the desk as editors do: narrow and wide, in light and dark, and on paper.</summary>
internal static class DeskWindow
{
    /// <summary>Pages in frames have tests of their own, and no script of axe runs in them.</summary>
    private static readonly AxeRunContext WithoutFrames = new() { Exclude = [new("iframe")] };

    private static readonly int[] Widths = [360, 1280];

    public static Task Screenshot(IPage page, string name, bool whole = true) =>
        page.ScreenshotAsync(new() { Path = Path.Join(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = whole });

    /// <returns>What is wrong: faults that axe finds, and what is wider than the page.</returns>
    public static async Task<IReadOnlyList<string>> Examine(IPage page, string name)
    {
        var problems = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 800);
                var setting = string.Create(CultureInfo.InvariantCulture, $"{name}-{width}-{scheme}");
                await Screenshot(page, setting);
                await Screenshot(page, setting + "-first-screen", whole: false);
                problems.AddRange(await PageTest.Overflow(setting, page));
                var found = await page.RunAxe(WithoutFrames, PageTest.EveryRule);
                problems.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{setting}: {violation.Id}: {node.Html}")));
            }
        }

        await page.SetViewportSizeAsync(320, 640);
        problems.AddRange(await PageTest.Overflow($"{name} at 320 px", page));
        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Screenshot(page, name + "-print");
        problems.AddRange(await PageTest.Overflow($"{name} on paper", page));
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        return problems;
    }
}
