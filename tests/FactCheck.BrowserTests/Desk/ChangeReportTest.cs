using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Desk;

/// <summary>The report of <c>diff</c> as one file, opened from disk.</summary>
[Collection(Chromium.Desk)]
public sealed class ChangeReportTest(Chromium chromium)
{
    [Fact]
    public async Task A_change_is_shown_to_be_decided_and_nothing_in_it_runs()
    {
        using var repository = new DeskRepository(hasHistory: true);
        repository.MakeChange();
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        var requests = new List<string>();
        var console = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => console.Add(message.Text);
        await page.GotoAsync(Report(repository));

        Assert.Empty(await DeskWindow.Examine(page, "review"));
        Assert.Equal([new Uri(repository["review.html"]).AbsoluteUri], requests.Distinct());
        Assert.Empty(console);

        // What an editor sees first.
        await page.SetViewportSizeAsync(1280, 800);
        Assert.Equal("Not ready", await page.Locator(".stamp").InnerTextAsync());
        Assert.StartsWith("1 correction is missing, and ", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        var card = page.Locator("article", new() { HasText = "who owns them is disputed" });
        Assert.Equal("was Missing context → now Mostly accurate", Words(await card.Locator(".verdicts").TextContentAsync()));
        Assert.True(await page.Locator(".index li").First.IsVisibleAsync());

        // Hostile words stay words.
        Assert.Equal(0, await page.Locator(".broken, script, img, svg:not(.icon)").CountAsync());
        Assert.DoesNotContain("run", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains("<script>document.title='run'</script>", await page.Locator("article", new() { HasText = "srcdoc" }).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', await page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task Pages_before_and_after_have_their_style_and_no_way_out()
    {
        using var repository = new DeskRepository(hasHistory: true);
        repository.MakeChange();
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1400, Height = 1000 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(Report(repository));
        var card = page.Locator("article", new() { HasText = "who owns them is disputed" });
        await card.ScrollIntoViewIfNeededAsync();
        var (before, after) = (card.Locator("iframe").First.ContentFrame, card.Locator("iframe").Last.ContentFrame);
        await Assertions.Expect(before.Locator(".verdict strong")).ToHaveTextAsync("Missing context");
        await Assertions.Expect(after.Locator(".verdict strong")).ToHaveTextAsync("Mostly accurate");
        await Assertions.Expect(after.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(before.Locator("body")).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await Assertions.Expect(before.Locator("html")).ToHaveCSSAsync("background-color", "rgb(250, 248, 244)");
        await Assertions.Expect(before.Locator("a[href]")).ToHaveCountAsync(0);
        await Screenshots.Take(card.Locator(".pages"), "review-frames");

        var hostile = page.Locator("article", new() { HasText = "srcdoc" }).First;
        await hostile.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(hostile.Locator("details")).ToHaveAttributeAsync("open", "");
        var shown = hostile.FrameLocator("iframe");
        await Assertions.Expect(shown.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(shown.Locator(".broken, script, img")).ToHaveCountAsync(0);
        Assert.Contains("There is no page.", await hostile.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changed_is_said_in_one_line()
    {
        using var repository = new DeskRepository(hasHistory: true);
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(Report(repository));
        Assert.Empty(await DeskWindow.Examine(page, "review-nothing"));
        Assert.Equal("Readers see no difference.", await page.Locator("h1").InnerTextAsync());
    }

    private static string Report(DeskRepository repository)
    {
        using var git = GitRepository.Open(repository.Root);
        var sides = Comparison.OfWorkingFolder(git, "main", repository.Root).Read(new PlanOptions(null, null, Drafts: true, ForDisk: false, "0"), 2);
        File.WriteAllText(repository["review.html"], sides.Html());
        return new Uri(repository["review.html"]).AbsoluteUri;
    }

    private static string Words(string? text) => string.Join(' ', (text ?? "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
