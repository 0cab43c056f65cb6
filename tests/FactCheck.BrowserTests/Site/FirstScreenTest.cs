namespace FactCheck.BrowserTests.Site;

/// <summary>What a reader sees of a check on a small phone without scrolling.</summary>
[Collection(Chromium.Site)]
public sealed class FirstScreenTest(Chromium chromium, BuiltSites sites)
{
    [Theory]
    [InlineData("islands-passed-to-the-ussr")]
    [InlineData("humanitarian-exchanges-with-moscow")]
    [InlineData("four-names-of-the-islands")]
    public async Task It_has_verdict_headline_words_speaker_notice_and_answer(string claim)
    {
        await using var opened = await OpenedPage.New(chromium, sites.AtRoot, new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await opened.Open($"{sites.AtRoot.Root}claims/{claim}/", isMissing: false);
        string[] parts = [".verdict .label", "h1", ".words", ".byline time", ".notice", ".short"];
        foreach (var part in parts)
        {
            var box = await opened.Page.Locator($"main {part}").First.BoundingBoxAsync();
            Assert.True(box is not null && box.Y + box.Height <= 640, $"{part} ends at {box?.Y + box?.Height} px");
        }

        // One line of the masthead: 44 px for a finger, and its borders.
        Assert.InRange((await opened.Page.Locator(".mast").BoundingBoxAsync())!.Height, 44, 49);
    }
}
