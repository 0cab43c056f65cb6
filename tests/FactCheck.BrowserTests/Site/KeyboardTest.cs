using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Site;

[Collection(Chromium.Site)]
public sealed class KeyboardTest(Chromium chromium, BuiltSites sites)
{
    private const int MostStops = 60;

    /// <summary>The focused element, whether a reader sees that it has the focus, and whether it is in the window.</summary>
    private const string Focused =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none' || e.matches('.skip');
          const isInWindow = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return (isMarked ? '' : 'not marked: ') + (isInWindow ? '' : 'out of sight: ') + e.outerHTML.slice(0, 100);
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_skip_link_comes_first_and_every_stop_is_seen(int width)
    {
        var served = sites.AtRoot;
        await using var opened = await OpenedPage.New(chromium, served, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var problems = new List<string>();
        foreach (var kind in served.Kinds("en"))
        {
            await opened.Open(served.AddressOf("en", kind), kind == ServedSite.NotFound);
            for (var i = 0; i < MostStops; i++)
            {
                await opened.Page.Keyboard.PressAsync("Tab");
                var stop = await opened.Page.EvaluateAsync<string?>(Focused);
                if (stop is null)
                    break;
                // A card is a frame on another site: it has no menu to skip.
                if (i == 0 && kind != "Embed" && !stop.Contains("class=\"skip\"", StringComparison.Ordinal))
                    problems.Add($"{kind}: the first stop is {stop}");
                if (!stop.StartsWith('<'))
                    problems.Add($"{kind}: {stop}");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems.Distinct()));
    }

    [Fact]
    public async Task The_skip_link_leads_to_the_text()
    {
        var served = sites.AtRoot;
        await using var opened = await OpenedPage.New(chromium, served, new());
        await opened.Open(served.AddressOf("en", "Claim"), isMissing: false);
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_menu_opens_with_the_keyboard()
    {
        var served = sites.AtRoot;
        await using var opened = await OpenedPage.New(chromium, served, new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await opened.Open(served.AddressOf("en", "Home"), isMissing: false);
        var link = opened.Page.Locator(".menu a").First;
        Assert.False(await link.IsVisibleAsync());
        await opened.Page.Locator(".menu summary").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(link).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(opened.Page.Locator("a:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Evidence_opens_and_closes_with_the_keyboard()
    {
        var served = sites.AtRoot;
        await using var opened = await OpenedPage.New(chromium, served, new());
        await opened.Open(served.AddressOf("en", "Claim"), isMissing: false);
        var details = opened.Page.Locator("main details").First;
        var before = await details.EvaluateAsync<bool>("e => e.open");
        await details.Locator("summary").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(details).ToHaveJSPropertyAsync("open", !before);
    }

    [Fact]
    public async Task The_filter_of_a_source_works_with_the_arrow_keys()
    {
        var served = sites.RightToLeft;
        await using var opened = await OpenedPage.New(chromium, served, new() { JavaScriptEnabled = false });
        await opened.Open(served.AddressOf("en", "Source"), isMissing: false);
        var choices = opened.Page.Locator(".filter input");
        await choices.First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(choices.Nth(1)).ToBeCheckedAsync();
    }
}
