using CsCheck;
using FactCheck.Import.Sentences;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Import.Sentences;

public sealed class SentenceSplitterTest
{
    [Theory]
    [InlineData("en", "It rose. It fell! Did it? Yes.", "It rose.|It fell!|Did it?|Yes.")]
    [InlineData("en", "Mr. Smith met Dr. Jones at Mt. Fuji. They left.", "Mr. Smith met Dr. Jones at Mt. Fuji.|They left.")]
    [InlineData("en", "J. K. Rowling wrote it. See p. 5 and No. 7.", "J. K. Rowling wrote it.|See p. 5 and No. 7.")]
    [InlineData("en", "The U.S. Government paid. He lives in the U.S. The end.", "The U.S. Government paid.|He lives in the U.S.|The end.")]
    [InlineData("en", "After World War I. The treaty followed.", "After World War I.|The treaty followed.")]
    [InlineData("en", "It cost $3.5 million. 40 left at 5 p.m. on Monday.", "It cost $3.5 million.|40 left at 5 p.m. on Monday.")]
    [InlineData("en", "“No.” Then he left. “Why?” he asked. “Go!” She went.", "“No.”|Then he left.|“Why?” he asked.|“Go!”|She went.")]
    [InlineData("en", "He left. “Then I saw it,” she said. (It was late.) We slept.", "He left.|“Then I saw it,” she said.|(It was late.)|We slept.")]
    [InlineData("en", "And so on, etc. and more. Wait… Now it comes. Well… no.", "And so on, etc. and more.|Wait…|Now it comes.|Well… no.")]
    [InlineData("en", "He said no. They left. I, e.g. Tom, stayed.", "He said no.|They left.|I, e.g. Tom, stayed.")]
    [InlineData("en", "1. First point. 2. Second point.", "1. First point.|2. Second point.")]
    [InlineData("en", "It ended. [3] Then more.", "It ended.|[3] Then more.")]
    [InlineData("ru", "В 1998 г. он уехал в г. Москва. Он жил на ул. Ленина. А. И. Иванов пришёл.", "В 1998 г. он уехал в г. Москва.|Он жил на ул. Ленина.|А. И. Иванов пришёл.")]
    [InlineData("ru", "Это было в 1998 г. Он уехал. — Нет! — сказал он. И т.д. Потом.", "Это было в 1998 г.|Он уехал. — Нет! — сказал он.|И т.д. Потом.")]
    [InlineData("de", "Am 3. Mai kam er. Der 2. Weltkrieg, d.h. der Krieg, z. B. hier. „Nein.“ Dann ging er.", "Am 3. Mai kam er.|Der 2. Weltkrieg, d.h. der Krieg, z. B. hier.|„Nein.“|Dann ging er.")]
    [InlineData("de", "»Nein.« Dann kam Prof. Dr. Müller.", "»Nein.«|Dann kam Prof. Dr. Müller.")]
    [InlineData("fr", "Il dit : « Non. » Puis M. Dupont partit. « Oui ! » dit-il. C’est tout.", "Il dit : « Non. »|Puis M. Dupont partit.|« Oui ! » dit-il.|C’est tout.")]
    [InlineData("es", "El Sr. López llegó. ¿Cuándo? ¡Ayer! EE.UU. firmó.", "El Sr. López llegó.|¿Cuándo?|¡Ayer!|EE.UU. firmó.")]
    [InlineData("ja", "条約を結んだ。「はい。」と言った。「いいえ。」彼は帰った。", "条約を結んだ。|「はい。」と言った。|「いいえ。」|彼は帰った。")]
    [InlineData("ja", "彼は言った。「はい。行きます。」３．２９％増えた。本当？うん！", "彼は言った。|「はい。行きます。」|３．２９％増えた。|本当？|うん！")]
    [InlineData("ja", "市長は「橋は満杯だ。新しい橋が要る。」と述べた。『「はい。」「いいえ。」と言う。』本だ。「閉じない。次の文。", "市長は「橋は満杯だ。新しい橋が要る。」と述べた。|『「はい。」「いいえ。」と言う。』|本だ。|「閉じない。|次の文。")]
    [InlineData("pl", "Prof. Nowak i dr Kot mieszkają przy ul. Długiej. W 1998 r. Warszawa, np. Wola, rosła. Było to w 1998 r. Potem nic.", "Prof. Nowak i dr Kot mieszkają przy ul. Długiej.|W 1998 r. Warszawa, np. Wola, rosła.|Było to w 1998 r.|Potem nic.")]
    [InlineData("it", "Il sig. Rossi e la dott.ssa Bianchi vedono l’art. 5. Poi l’on. Verdi parte.", "Il sig. Rossi e la dott.ssa Bianchi vedono l’art. 5.|Poi l’on. Verdi parte.")]
    [InlineData("pt", "O Sr. Silva e a Dra. Costa leram o art. 5. Depois saíram.", "O Sr. Silva e a Dra. Costa leram o art. 5.|Depois saíram.")]
    [InlineData("nl", "Dhr. Jansen en mevr. De Wit lazen blz. 5. Zij bleven, d.w.z. Jan niet.", "Dhr. Jansen en mevr. De Wit lazen blz. 5.|Zij bleven, d.w.z. Jan niet.")]
    [InlineData("cs", "Ing. Novák a prof. Dvořák četli čl. 5. Bydlí na nám. Míru, např. Petr.", "Ing. Novák a prof. Dvořák četli čl. 5.|Bydlí na nám. Míru, např. Petr.")]
    [InlineData("sv", "Dr. Berg och prof. Lind, bl.a. Anna, läste s. 5. De gick.", "Dr. Berg och prof. Lind, bl.a. Anna, läste s. 5.|De gick.")]
    [InlineData("vi", "TS. Nguyễn và PGS. Trần ở TP. Hồ Chí Minh. Họ đọc số. 5.", "TS. Nguyễn và PGS. Trần ở TP. Hồ Chí Minh.|Họ đọc số. 5.")]
    [InlineData("hi", "डॉ. सिंह आए। प्रो. राव गए।", "डॉ. सिंह आए।|प्रो. राव गए।")]
    [InlineData("el", "Είναι γεμάτη; Ναι. «Γιατί;» ρώτησε. Πότε; «Αύριο.»", "Είναι γεμάτη;|Ναι.|«Γιατί;» ρώτησε.|Πότε;|«Αύριο.»")]
    [InlineData("en", "It is full; Nobody knew.", "It is full; Nobody knew.")]
    [InlineData("km", "ស្ពានពេញ។ ថ្មី។ល។ ទៀត៕ ចប់", "ស្ពានពេញ។|ថ្មី។ល។ ទៀត៕|ចប់")]
    [InlineData("ar", "قال نعم. هل ذهب؟ لم يذهب.", "قال نعم.|هل ذهب؟|لم يذهب.")]
    [InlineData("en", "No end", "No end")]
    [InlineData("en", "  ", "")]
    public void A_paragraph_is_cut_into(string language, string paragraph, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(paragraph, language)));

    [Fact]
    public void No_character_but_white_space_is_lost()
    {
        var pieces = RandomText.OneOf(".", "!", "…", " ", "“", "”", "«", "»", "「", "」", "。", ";", "។", "a", "B", "Mr", "г", "5", "\u0301", "\uD83D", "👍", "\n", "(", ")", "-", "と");
        Gen.Select(pieces.Array[0, 40].Select(string.Concat), RandomText.OneOf("en", "ru", "de", "fr", "es", "ja", "el", "hi", "xx")).ForAll(
            (text, language) => Squeeze(string.Concat(SentenceSplitter.Split(text, language))) == Squeeze(text),
            iter: 20_000);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
