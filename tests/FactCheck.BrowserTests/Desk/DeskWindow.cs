using System.Globalization;
using FactCheck.BrowserTests.Site;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Desk;

/// <summary>Looks at a page of the desk as editors do: narrow and wide, in light and dark, and on paper.</summary>
internal static class DeskWindow
{
    private static readonly int[] Widths = [360, 1280];

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
                await Screenshots.Take(page, setting);
                await Screenshots.Take(page, setting + "-first-screen", whole: false);
                problems.AddRange(await PageTest.Overflow(setting, page));
                var faults = await Axe.Faults(page, scheme == ColorScheme.Light ? [] : Axe.RulesOfColour);
                problems.AddRange(faults.Select(fault => $"{setting}: {fault}"));
            }
        }

        await page.SetViewportSizeAsync(320, 640);
        problems.AddRange(await PageTest.Overflow($"{name} at 320 px", page));
        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Screenshots.Take(page, name + "-print");
        problems.AddRange(await PageTest.Overflow($"{name} on paper", page));
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        return problems;
    }
}
