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

    /// <summary>Texts with an earlier place that a browser takes for the quote. The link, if there is one, must not lead there.</summary>
    public static TheoryData<string, string> Confusable => new()
    {
        { "en", "The rate was -5 per cent of all workers.\n\n⟦5 per cent of all workers.⟧" },
        { "en", "The rate was −3.5 per cent of it.\n\nIt is ⟦3.5 per cent of it.⟧" },
        { "en", "A change (-5 per cent of all) came.\n\n⟦5 per cent of all⟧ came later." },
        { "en", "It was 1/2 of the harvest in all.\n\n⟦2 of the harvest in all.⟧" },
        { "en", "In 2019/20 a school opened here.\n\n⟦20 a school opened here.⟧" },
        { "en", "About 1\u00A0200 cars a day passed.\n\n⟦200 cars a day passed.⟧" },
        { "en", "About 1\u2009200 cars a day passed.\n\n⟦200 cars a day passed.⟧" },
        { "en", "About 1\u202F200 cars a day passed.\n\n⟦200 cars a day passed.⟧" },
        { "en", "The area is 10² metres wide.\n\nIt is ⟦10⟧ metres wide." },
        { "en", "They sold 2½ tons of grain.\n\nThey sold ⟦2⟧ tons of grain." },
        { "en", "He paid $5 for the whole lot.\n\n⟦5 for the whole lot.⟧" },
        { "en", "The no.5 tram runs at night.\n\n⟦5 tram runs at night.⟧" },
        { "en", "It rose by 3.5.7 points there.\n\n⟦7 points there.⟧" },
        { "en", "He is the pre-war mayor of it.\n\n⟦war mayor of it.⟧" },
        { "el", "Ο ΛΟΓΟΣ ΤΟΥ ΔΗΜΑΡΧΟΥ ΗΤΑΝ ΚΑΛΟΣ.\n\n⟦Ο λόγος του δημάρχου ήταν καλός.⟧" },
        { "el", "ο λόγοσ αυτόσ έγινε.\n\n⟦ο λόγος αυτός έγινε.⟧" },
        { "pl", "Laka byla zielona wtedy.\n\n⟦Łąka była zielona wtedy.⟧" },
        { "da", "Oen var lukket hele dagen.\n\n⟦Øen var lukket hele dagen.⟧" },
        { "da", "Aeblet faldt fra traeet.\n\n⟦Æblet faldt fra træet.⟧" },
        { "fr", "Le coeur de la ville est fermé.\n\n⟦Le cœur de la ville est fermé.⟧" },
        { "is", "Dagurinn vard langur.\n\n⟦Dagurinn varð langur.⟧" },
        { "vi", "Duong nay dong cua.\n\n⟦Đường này đóng cửa.⟧" },
        { "de", "Die Strasse ist zu.\n\n⟦Die STRAẞE ist zu.⟧" },
        { "uk", "Ганок зачинено сьогодні.\n\n⟦Ґанок зачинено сьогодні.⟧" },
        { "mt", "Il-knisja hija maghluqa.\n\n⟦Il-knisja hija magħluqa.⟧" },
        { "ca", "El colegi es tancat: collegi.\n\n⟦El coŀlegi⟧ es obert." },
        { "he", "שלומ לכל הבאימ.\n\n⟦שלום לכל הבאים.⟧" },
        { "he", "צה\"ל הודיע היום.\n\n⟦צה״ל הודיע היום.⟧" },
        { "he", "ג'ירפה ברחה אתמול.\n\n⟦ג׳ירפה ברחה אתמול.⟧" },
        { "he", "הילד לומד ⟦כיתה א⟧' בבית הספר." },
        { "he", "הילד לומד כיתה ⟦א'⟧ בבית הספר." },
        { "he", "הוא גר ⟦ברח⟧׳ הרצל היום." },
        { "ar", "المدرسه مغلقه اليوم.\n\n⟦المدرسة مغلقة اليوم.⟧" },
        { "ar", "راي مصطفي في الامر.\n\n⟦رأي مصطفى في الأمر.⟧" },
        { "ar", "الســلام على الجميع.\n\n⟦السلام على الجميع.⟧" },
        { "ar", "بلغ العدد 150 سيارة.\n\n⟦بلغ العدد ١٥٠ سيارة.⟧" },
        { "fa", "شمار آن ۱۵۰ بود.\n\n⟦شمار آن 150 بود.⟧" },
        { "hi", "कुल 150 गाड़ियाँ थीं।\n\n⟦कुल १५० गाड़ियाँ थीं।⟧" },
        { "ja", "キップは売り切れた。\n\n⟦きっぷは売り切れた。⟧" },
        { "en", "The ⓐ plan and the 🅐 plan won.\n\n⟦The a plan and the a plan won.⟧" },
    };

    [Theory]
    [MemberData(nameof(Confusable))]
    public async Task A_link_never_leads_to_another_place(string language, string marked)
    {
        var (text, anchor) = StoredText.Marked(marked, language);
        if (TextFragment.Directive(text, anchor) is not { } directive)
            return;
        var seen = await Open(text, language, MarkedUpCopy.Paragraphs, [(anchor, directive)]);
        Assert.True(seen.Single().IsExact, seen.Single().ToString());
    }

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
