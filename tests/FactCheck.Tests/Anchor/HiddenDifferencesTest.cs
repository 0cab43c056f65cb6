using FactCheck.Anchor.Fuzzy;

namespace FactCheck.Tests.Anchor;

/// <summary>What a message says of words that differ without looking different, or by spaces only.</summary>
public sealed class HiddenDifferencesTest
{
    public static TheoryData<string, string, string, string, string> Pairs => new()
    {
        { "葛\U000E0100飾区の市長は行った。", "葛飾区の市長は行った", "the text has U+E0100 (variation selector), which is invisible", "[葛]飾区の市長は行った", "[葛⟨U+E0100⟩]飾区の市長は行った" },
        { "葛飾区の市長は行った。", "葛\U000E0100飾区の市長は行った", "the quote has U+E0100 (variation selector), which is invisible", "[葛⟨U+E0100⟩]飾区の市長は行った", "[葛]飾区の市長は行った" },
        { "We ❤\uFE0F the bridge in our town.", "We ❤ the bridge in our town", "the text has U+FE0F (variation selector), which is invisible", "We [❤] the bridge in our town", "We [❤⟨U+FE0F⟩] the bridge in our town" },
        { "The may\u034For said the bridge is full.", "The mayor said the bridge is full", "the text has U+034F (combining grapheme joiner), which is invisible", "The [mayor] said the bridge is full", "The [may⟨U+034F⟩or] said the bridge is full" },
        { "The mayor\u3164said the bridge is full.", "The mayor said the bridge is full", "the text has U+3164 (Hangul filler), which is invisible", "The [mayor said] the bridge is full", "The [mayor⟨U+3164⟩said] the bridge is full" },
        { "The mayor \uFFFCsaid the bridge is full.", "The mayor said the bridge is full", "the text has U+FFFC (object replacement character), which is invisible", "The mayor said the bridge is full", "The mayor [⟨U+FFFC⟩]said the bridge is full" },
        { "او می\u200Cشود رئیس شهر ما.", "او میشود رئیس شهر ما", "the text has U+200C (joiner), which is invisible", "او [میشود] رئیس شهر ما", "او [می⟨U+200C⟩شود] رئیس شهر ما" },
        { "The m\u0430yor said the bridge is full.", "The mayor said the bridge is full", "the text has \u0430 (U+0430, Cyrillic) where the quote has a (U+0061, Latin)", "The [mayor] said the bridge is full", "The [m\u0430yor] said the bridge is full" },
        { "It is 5 \u00B5m on the bridge of it.", "It is 5 \u03BCm on the bridge of it", "the text has \u00B5 (U+00B5) where the quote has \u03BC (U+03BC, Greek)", "It is 5 [\u03BCm] on the bridge of it", "It is 5 [\u00B5m] on the bridge of it" },
        { "شهردار می گ\u064Aوید پل پر است.", "شهردار می گ\u06CCوید پل پر است", "the text has \u064A (U+064A) where the quote has \u06CC (U+06CC)", "شهردار می [گ\u06CCوید] پل پر است", "شهردار می [گ\u064Aوید] پل پر است" },
        { "ארה״ב אמרה שהגשר מלא היום.", "ארה\"ב אמרה שהגשר ריק היום", "the text has ״ (U+05F4) where the quote has \" (U+0022)", "ארה[\"]ב אמרה שהגשר [ריק] היום", "ארה[״]ב אמרה שהגשר [מלא] היום" },
        { "市長は２０２６年に去ったと述べた。", "市長は2026年に来たと述べた", "the text has full-width characters where the quote has narrow ones", "市長は[2026]年に[来]たと述べた", "市長は[２０２６]年に[去っ]たと述べた" },
        { "Il dit : « Le pont est plein » hier.", "Il dit : \"Le pont est plein\" hier", "only one of the two has a space at [ ]", "Il dit : \"Le pont est plein\" hier", "Il dit : «[ ]Le pont est plein[ ]» hier" },
        { "He said. . . well, the bridge is full.", "He said... well, the bridge is full", "only one of the two has a space at [ ]", "He said... well, the bridge is full", "He said.[ ].[ ]. well, the bridge is full" },
        { "He said... well, the bridge is full.", "He said. . . well, the bridge is full", "only one of the two has a space at [ ]", "He said.[ ].[ ]. well, the bridge is full", "He said... well, the bridge is full" },
        { "市長はそう述べた。\n\n直ちに橋を閉じた。", "市長はそう述べた。直ちに橋を閉じた", "a paragraph ends at [¶], so write a space there", "市長はそう述べた。直ちに橋を閉じた", "市長はそう述べた。[¶]直ちに橋を閉じた" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_cannot_be_seen_is_named_and_marked(string text, string quote, string said, string quoteLine, string textLine)
    {
        var stored = StoredText.Searchable(text, language: "he");
        var miss = NearMisses.Of(stored, quote)[0];
        Assert.Equal((Substance.None, said, quoteLine, textLine), (miss.Differs, string.Join("; ", miss.Hidden), miss.QuoteLine, miss.TextLine));
        Assert.Equal(0, miss.Start);
        var hint = StoredText.Find(stored, StoredText.Quote(quote)).Findings.Single().Hint;
        Assert.StartsWith($"copy the words letter for letter; the nearest sentence is {StoredText.File}:1:1 ({stored.SentenceIds[0]}); {said}\n", hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The office [did] sign the treaty.", "The office did not sign the treaty.")]
    [InlineData("An area of 10 m\u00B2 on the bridge.", "An area of 10 m2 on the bridge")]
    [InlineData("Die Br\u00FCcke ist voll, sagte er.", "Die Brucke ist voll, sagte er")]
    public void What_can_be_seen_is_not_called_hidden(string text, string quote) =>
        Assert.Empty(NearMisses.Of(StoredText.Searchable(text), quote)[0].Hidden);

    [Fact]
    public void What_the_fold_ignores_is_not_shown()
    {
        var miss = NearMisses.Of(StoredText.Searchable("The bridge was re\u00ADopened on Monday."), "The bridge was closed on Monday.")[0];
        Assert.Equal(("The bridge was [closed] on Monday.", "The bridge was [reopened] on Monday."), (miss.QuoteLine, miss.TextLine));
    }

    [Theory]
    [InlineData("ארה\"ב אמרה שהגשר מלא היום.", "ארהב אמרה שהגשר מלא היום", Substance.None)]
    [InlineData("He said \"the bridge is full\" and left.", "He said the bridge is full and left", Substance.QuotationMark)]
    public void A_mark_inside_a_word_quotes_no_speech(string text, string quote, Substance differs) =>
        Assert.Equal(differs, NearMisses.Of(StoredText.Searchable(text, language: "he"), quote)[0].Differs);
}
