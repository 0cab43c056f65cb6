using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Desk;

/// <summary>A person writes, and the browser follows.</summary>
[Collection(Chromium.Desk)]
public sealed class LiveReloadTest(Chromium chromium)
{
    private const string Old = "Left out: their Joint Declaration of 1956";

    [Theory]
    [InlineData("/", false)]
    [InlineData("/", true)]
    [InlineData("/desk/press/", false)]
    public async Task What_is_written_is_shown_at_the_place_where_the_reader_is(string below, bool byRename)
    {
        using var repository = new DeskRepository(hasHistory: false);
        using var serve = ServeProcess.Start(repository.Root, "--base-path", below);
        Assert.EndsWith(below, serve.Address, StringComparison.Ordinal);
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1000, Height = 700 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(serve.Address + DeskRepository.ClaimPage);
        await Assertions.Expect(page.Locator(".short")).ToContainTextAsync(Old);
        await page.EvaluateAsync("scrollTo(0, 900)");

        Action<string, string, string> write = byRename ? repository.Replace : repository.Edit;
        foreach (var (old, now) in new[] { (Old, "They never signed one."), ("They never signed one.", "None was signed.") })
        {
            write(DeskRepository.Claim, old, now);
            await Assertions.Expect(page.Locator(".short")).ToContainTextAsync(now);
        }

        await Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 900);
        Assert.Equal(serve.Address + DeskRepository.ClaimPage, page.Url);
    }

    [Fact]
    public async Task An_error_lies_over_the_last_good_page_until_it_is_mended()
    {
        using var repository = new DeskRepository(hasHistory: true);
        using var serve = ServeProcess.Start(repository.Root);
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1000, Height = 700 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(serve.Address + DeskRepository.ClaimPage);
        await Assertions.Expect(page.Locator(".short")).ToContainTextAsync(Old);
        await page.EvaluateAsync("scrollTo(0, 300)");

        repository.Edit(DeskRepository.Claim, "Russia and Japan never signed", "Russia and Japan never ever signed");
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("1 error, 2 warnings; the pages show the last state without errors");
        await Assertions.Expect(alert).ToContainTextAsync("claims/japan-russia-peace-treaty/no-peace-treaty-signed.yaml:1:8: error FC203");
        await Assertions.Expect(alert).ToContainTextAsync("the nearest sentence is claims");
        await Assertions.Expect(page.Locator(".short")).ToContainTextAsync(Old);
        Assert.Equal(300, await page.EvaluateAsync<int>("scrollY"));
        await Screenshots.Take(page, "serve-overlay", whole: false);

        await alert.GetByRole(AriaRole.Link, new() { Name = "All findings" }).ClickAsync();
        await Assertions.Expect(page.Locator("pre.error")).ToContainTextAsync("FC203");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "What changes" }).First).ToBeVisibleAsync();
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        Assert.Empty(await DeskWindow.Examine(page, "serve-findings"));
        await page.GoBackAsync();
        await Assertions.Expect(alert).ToBeVisibleAsync();

        repository.Edit(DeskRepository.Claim, "Russia and Japan never ever signed", "Russia and Japan never signed");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".short")).ToContainTextAsync(Old);
    }

    [Fact]
    public async Task Closed_it_stays_away_until_there_is_something_new()
    {
        using var repository = new DeskRepository(hasHistory: false);
        using var serve = ServeProcess.Start(repository.Root);
        await using var window = await chromium.Window();
        var page = await window.NewPageAsync();
        await page.GotoAsync(serve.Address);
        await Assertions.Expect(page.Locator("h1").First).ToBeVisibleAsync();
        repository.Edit(DeskRepository.Claim, "verdict: missing-context", "verdict: mostly-right");
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("mostly-right");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        repository.Edit(DeskRepository.Claim, "verdict: mostly-right", "verdict: mostly-wrong");
        await Assertions.Expect(alert).ToContainTextAsync("mostly-wrong");
    }
}
