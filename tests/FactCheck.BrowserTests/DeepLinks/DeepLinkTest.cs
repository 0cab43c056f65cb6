using System.Collections.Concurrent;
using FactCheck.Anchor;
using FactCheck.Anchor.Links;

namespace FactCheck.BrowserTests.DeepLinks;

[Collection(Chromium.DeepLinks)]
public sealed class DeepLinkTest(LinkWindows windows) : IClassFixture<LinkWindows>
{
    public static TheoryData<string, string> Copies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in StoredText.Languages)
            {
                foreach (var copy in MarkedUpCopy.All)
                    data.Add(language, copy.Name);
            }

            return data;
        }
    }

    /// <summary>
    /// Places whose words, to a browser, appear elsewhere too or end inside a word, and whose surroundings do not differ.
    /// </summary>
    public static TheoryData<string, string, string> PlacesWithoutLink => new()
    {
        { "another case", "en", "# THE LIBRARY IS CLOSED TODAY\n\n⟦The library is closed today⟧" },
        { "the same block again", "en", "It rose again then.\n\nThe rate fell.\n\n⟦It rose again then.⟧" },
        { "the same neighbours", "en", "So he said no to all of them. He left.\n\nSo he said ⟦no⟧ to all of them. He came back." },
        { "straight quotation marks", "en", "He said \"the roof is sound\".\n\n⟦He said “the roof is sound”.⟧" },
        { "apostrophes", "en", "It's the clerk’s map.\n\n⟦It’s the clerk's map.⟧" },
        { "no-break spaces", "en", "It took 42\u00A0days.\n\n⟦It took 42 days.⟧" },
        { "a soft hyphen", "de", "Die Hafen\u00ADbücherei ist zu.\n\n⟦Die Hafenbücherei ist zu.⟧" },
        { "accents", "de", "Das Musli ist aus.\n\n⟦Das Müsli ist aus.⟧" },
        { "capitals", "de", "# DIE GRÜNE TÜR\n\n⟦Die grüne Tür⟧" },
        { "capitals", "ru", "# ВХОД СВОБОДНЫЙ\n\n⟦Вход свободный⟧" },
        { "the same block again", "ru", "Все ушли домой.\n\nСвет погас.\n\n⟦Все ушли домой.⟧" },
        { "vowel signs", "ar", "كتب الرجل الرسالة.\n\n⟦كَتَبَ الرجلُ الرسالة.⟧" },
        { "the same block again", "ar", "الباب مغلق.\n\nثم جاء الموظف.\n\n⟦الباب مغلق.⟧" },
        { "full width", "ja", "# ＡＢＣ会館は休みです。\n\n⟦ABC会館は休みです。⟧" },
        { "the same block again", "ja", "月曜日は休みです。\n\n図書館は港にある。\n\n⟦月曜日は休みです。⟧" },
        { "part of a word", "ja", LongWithout("東⟦京都⟧") },
        { "part of a word", "de", $"{new string('a', 90)}Hafen⟦bücherei⟧" },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public async Task The_browser_highlights_exactly_the_quote(string language, string copy)
    {
        var text = StoredText.Read(language);
        var kind = MarkedUpCopy.All.Single(kind => kind.Name == copy);
        var links = StoredText.Quotes(text, language).Select(anchor => (anchor, TextFragment.Directive(text, anchor) ?? "")).ToList();
        Assert.DoesNotContain(links, link => link.Item2.Length == 0);
        var seen = await Open(text, language, kind.Html, links);
        var wrong = seen.Where(link => !link.IsExact && !(kind.Interrupts && link.Runs.Count == 0)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(2 * seen.Count(link => link.IsExact) > seen.Count, "the copy defeats most links:\n" + string.Join("\n", seen.Where(link => !link.IsExact)));
    }

    [Theory]
    [MemberData(nameof(PlacesWithoutLink))]
    public async Task Where_no_link_is_given_the_quote_as_a_link_highlights_something_else(string why, string language, string marked)
    {
        var (text, anchor) = StoredText.Marked(marked, language);
        Assert.True(TextFragment.Directive(text, anchor) is null, $"{why}: {TextFragment.Directive(text, anchor)}");
        var naive = "text=" + Uri.EscapeDataString(anchor.Quoted).Replace("-", "%2D", StringComparison.Ordinal);
        var seen = await Open(text, language, MarkedUpCopy.Paragraphs, [(anchor, naive)]);
        Assert.False(seen.Single().IsExact, $"{why}: the browser finds it: {naive}");
    }

    private async Task<IReadOnlyCollection<OpenedLink>> Open(
        SearchableText text, string language, Func<Model.SourceText, string> copy, IEnumerable<(Model.Anchor Anchor, string Directive)> links)
    {
        var opened = new ConcurrentBag<OpenedLink>();
        var waiting = new ConcurrentQueue<(Model.Anchor Anchor, string Directive)>(links);
        windows.Html = MarkedUpCopy.Page(text.Source, language, copy);
        await Task.WhenAll(windows.Pages.Select(async page =>
        {
            while (waiting.TryDequeue(out var link))
                opened.Add(new OpenedLink(link.Anchor, link.Directive, await HighlightReader.Open(page, TextFragment.Link(windows.NextAddress(), link.Directive))));
        }));
        return opened;
    }

    /// <summary>Words in a block without a boundary that every browser knows.</summary>
    private static string LongWithout(string words) => string.Concat(Enumerable.Repeat("図書館の", 30)) + words + string.Concat(Enumerable.Repeat("の図書館", 30));
}
