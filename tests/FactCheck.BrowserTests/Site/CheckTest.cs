namespace FactCheck.BrowserTests.Site;

/// <summary>The checks themselves: a page with faults does not pass.</summary>
[Collection(Chromium.Site)]
public sealed class CheckTest(Chromium chromium)
{
    [Fact]
    public async Task Axe_finds_faults_under_the_policy_of_our_pages()
    {
        await using var window = await chromium.Window();
        var page = await window.NewPageAsync();
        await page.SetContentAsync(
            "<!doctype html><html lang='en'><head><meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            + "<title>A page</title></head><body><main><h1>A page</h1><img src='data:,'><p style='color:#ccc;background:#fff'>Pale words.</p></main></body></html>");
        var found = (await Axe.Faults(page)).Select(fault => fault.Rule).ToList();
        Assert.Contains("image-alt", found);
        Assert.Contains("color-contrast", found);
        Assert.Equal(["color-contrast"], (await Axe.Faults(page, Axe.RulesOfColour)).Select(fault => fault.Rule));
    }

    [Fact]
    public async Task A_wide_element_is_reported()
    {
        await using var window = await chromium.Window(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await window.NewPageAsync();
        await page.SetContentAsync("<!doctype html><meta name='viewport' content='width=device-width'><div style='width:400px'>Wide.</div>");
        Assert.Contains("wide: scrolls sideways: <div style=\"width:400px\">Wide.</div>", await PageTest.Overflow("wide", page));
    }
}
