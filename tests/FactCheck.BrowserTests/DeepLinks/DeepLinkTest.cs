using FactCheck.Anchor.Links;
using Microsoft.AspNetCore.Http;

namespace FactCheck.BrowserTests.DeepLinks;

[Collection(Chromium.Tests)]
public sealed class DeepLinkTest(Chromium chromium)
{
    public static TheoryData<string, string> Copies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in StoredText.Languages)
            {
                foreach (var copy in MarkedUpCopy.All.Keys)
                    data.Add(language, copy);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public async Task The_browser_highlights_exactly_the_quote(string language, string copy)
    {
        var text = StoredText.Read(language);
        var html = MarkedUpCopy.Page(text.Source, language, MarkedUpCopy.All[copy]);
        await using var server = await LocalServer.Start(context => Answer(context, html));
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 900, Height = 700 } });
        var page = await context.NewPageAsync();
        var failures = new List<string>();
        foreach (var anchor in StoredText.Quotes(text, language))
        {
            var directive = TextFragment.Directive(text, anchor);
            if (directive is null)
            {
                failures.Add($"no directive: {anchor.Quoted}");
                continue;
            }

            var runs = await HighlightReader.Open(page, TextFragment.Link(server.Address + "/", directive));
            var wanted = Counted(anchor);
            if (runs is not [var run] || (run.Start, run.End) != wanted || run.Text.StartsWith('{') || run.Text.EndsWith('}'))
                failures.Add($"{anchor.Quoted}\n  {directive}\n  wanted {wanted}, highlighted {string.Join(" | ", runs)}");
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static (int Start, int End) Counted(Model.Anchor anchor)
    {
        var start = MarkedUpCopy.CountedLength(anchor.Text.Canonical[..anchor.Start]);
        return (start, start + MarkedUpCopy.CountedLength(anchor.Quoted));
    }

    private static Task Answer(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html);
    }
}
