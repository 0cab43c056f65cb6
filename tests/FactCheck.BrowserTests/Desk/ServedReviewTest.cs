using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Desk;

/// <summary><c>/review</c> in the preview.</summary>
[Collection(Chromium.Desk)]
public sealed class ServedReviewTest(Chromium chromium)
{
    [Fact]
    public async Task It_follows_the_files_and_lets_nothing_but_its_own_script_run()
    {
        using var repository = new DeskRepository(hasHistory: true);
        using var serve = ServeProcess.Start(repository.Root, "--base-path", "/desk/");
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(serve.Host + "/review");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Readers see no difference.");

        repository.MakeChange();
        repository.Edit(DeskRepository.Dossier + "peskov-talks-impossible.yaml", "  - claim: peskov-unfriendly-states\n", "  - claim: no-peace-treaty-signed\n");
        repository.Edit(DeskRepository.Dossier + "reason-for-ending-talks.yaml", "  - claim: peskov-unfriendly-states\n", "  - claim: no-peace-treaty-signed\n");
        await Assertions.Expect(page.Locator(".stamp")).ToHaveTextAsync("Not ready");
        var card = page.Locator("article", new() { HasText = "who owns them is disputed" });
        await card.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(card.Locator("iframe").Last.ContentFrame.Locator(".verdict strong")).ToHaveTextAsync("Mostly accurate");
        Assert.Empty(await DeskWindow.Examine(page, "serve-review"));
        Assert.DoesNotContain("run", await page.TitleAsync(), StringComparison.Ordinal);

        await page.SetViewportSizeAsync(1280, 800);
        repository.Edit(DeskRepository.Dossier + "islands-passed-to-the-ussr.yaml", "in August 1945", "in late August 1945");
        await Assertions.Expect(card.Locator("ins", new() { HasText = "late" })).ToBeAttachedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "The site" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(serve.Address);
    }

    [Fact]
    public async Task Without_a_history_it_says_what_to_do()
    {
        using var repository = new DeskRepository(hasHistory: false);
        using var serve = ServeProcess.Start(repository.Root);
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(serve.Address + "review");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("There is no git repository in or above");
        await Assertions.Expect(page.Locator(".hint")).ToContainTextAsync("factcheck diff --dir OLD NEW");
        Assert.Empty(await DeskWindow.Examine(page, "serve-review-none"));
    }
}
