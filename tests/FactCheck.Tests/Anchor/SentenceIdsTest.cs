using FactCheck.Anchor;

namespace FactCheck.Tests.Anchor;

public sealed class SentenceIdsTest
{
    /// <summary>
    /// Published links hold these ids. They were computed by another program (Python: hashlib, base64, unicodedata); a row
    /// that fails means that the fold or the id has changed and every published sentence link with it.
    /// </summary>
    [Theory]
    [InlineData("s-keescfwvvn", "Japan still intends to conclude a peace treaty with Russia.")]
    [InlineData("s-z4ewbohbqd", "In addition, Beijing is counting on the resumption of humanitarian exchanges with Moscow.")]
    [InlineData("s-uya6tu2unr", "This was announced on February 7 at a press conference by Japanese Foreign Minister Yoshimasa Hayashi.")]
    [InlineData("s-hi26cvqw4a", "“Our diplomatic position, according to which we are aimed at concluding a peace treaty with Russia after resolving the problem of territories, has not changed,” Hayashi said.")]
    [InlineData("s-mzrqwixhh2", "According to him, Japan has joined the policy of states unfriendly to Russia.")]
    [InlineData("s-voiua52bb6", "In March 2022, Moscow had already abandoned negotiations with Tokyo on a peace treaty.")]
    [InlineData("s-25nucdaaim", "The corresponding decision was made in view of Japan’s unfriendly actions towards the Russian Federation.")]
    [InlineData("s-yj4if5bcwi", "As a result of World War II, Russia and Japan never signed a peace treaty.")]
    [InlineData("s-tlurogsgce", "The main snag in reaching agreements is Tokyo’s claims to the South Kuriles.")]
    [InlineData("s-vvg6yof4p2", "Japan still calls the islands of Kunashir, Iturup and a number of territories of the Lesser Kuril ridge its northern territories, although as a result of the Second World War they passed to the USSR.")]
    [InlineData("s-czzp3xsm4j", "Unemployment rose by 5 per cent in 2019.")]
    [InlineData("s-bm65tcftgs", "Unemployment rose by 6 per cent in 2019.")]
    [InlineData("s-4oymiquy7q", "")]
    [InlineData("s-zklycewkdo", "a")]
    [InlineData("s-onzd6rzvgi", "He said: \"it's 5′ 3″ – no more…\"")]
    [InlineData("s-377zgqyrd7", "“Пока нет оснований”, — сказал он.")]
    [InlineData("s-ou4lmaywth", "Ёжик и йод: мир.")]
    [InlineData("s-sk32kzipbj", "日本は、ロシアとの平和条約を締結する方針です。")]
    [InlineData("s-q6vodj7pim", "「はい。」と言った。")]
    [InlineData("s-z2szahlym6", "３．２９％増えた。")]
    [InlineData("s-yiua2fozua", "قال الرئيس إن الوضع لم يتغير.")]
    [InlineData("s-p235mt5coo", "Größe, Maß und Übermut kosteten 1\u202F000 €.")]
    [InlineData("s-2gvfab6n7m", "L’État, c’est moi\u00A0!")]
    [InlineData("s-2n4wdypzp7", "« Oui »")]
    [InlineData("s-uox56w4mcb", "cafe\u0301 de\u00ADja\u0300 vu")]
    [InlineData("s-d3pks6aprg", "한국어 문장입니다.")]
    [InlineData("s-p6wkqh724t", "नमस्ते दुनिया।")]
    [InlineData("s-6gzjds47iu", "می\u200Cخواهم بروم.")]
    [InlineData("s-oansxdkicn", "👩\u200D👩\u200D👧 came 🇯🇵.")]
    [InlineData("s-4fhjf62y2x", "The  ﬁnal\u0009word\u200B − 3 °C, 10².")]
    public void The_id_never_changes(string id, string sentence) => Assert.Equal(id, SentenceIds.Of(sentence));

    [Fact]
    public void Repeats_are_numbered_in_reading_order_and_typography_does_not_matter()
    {
        var ids = SentenceIds.Of(StoredText.Source("“No,” he said.\nThen he left.\n\n\"No,\" he said.\n«No,» he said."));
        Assert.Equal([ids[0], ids[1], ids[0] + "-2", ids[0] + "-3"], ids.ToArray());
    }

    [Fact]
    public void Text_inserted_before_changes_no_id()
    {
        var before = SentenceIds.Of(StoredText.Source("One.\nTwo."));
        var after = SentenceIds.Of(StoredText.Source("Zero.\nOne.\nOne and a half.\nTwo."));
        Assert.Equal([before[0], before[1]], [after[1], after[3]]);
    }

    [Fact]
    public void An_alias_leads_to_the_sentence_that_replaced_it()
    {
        var source = StoredText.Source("One.\nTwo.");
        var text = SearchableText.Of(source, [new("s-older", "s-old"), new("s-old", SentenceIds.Of("Two.")), new("s-loop", "s-loop")], "en");
        string[] ids = ["s-older", "s-old", "s-loop", "s-none"];
        Assert.Equal([1, 1, -1, -1], ids.Select(text.SentenceWithId));
    }
}
