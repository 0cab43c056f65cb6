using CsCheck;
using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;

namespace FactCheck.Tests.Anchor.Fuzzy;

public sealed class NearMissesTest
{
    private const string Report =
        "The office published its figures on Monday.\nUnemployment rose by 5 per cent in 2019.\nIt fell in the year before.\n\n"
        + "Unemployment among the young rose by 9 per cent in 2018.\nThe minister did not comment.";

    [Theory]
    [InlineData("Unemployment rose by 6 per cent in 2019.", Substance.Number, "Unemployment rose by [6] per cent in 2019.", "Unemployment rose by [5] per cent in 2019.")]
    [InlineData("The minister did comment.", Substance.Negation, "The minister did comment.", "The minister did [not] comment.")]
    [InlineData("The minister didn’t comment.", Substance.Negation, "The minister [didn’t] comment.", "The minister [did not] comment.")]
    [InlineData("Unemployment fell by 5 per cent in 2019.", Substance.Comparative, "Unemployment [fell] by 5 per cent in 2019.", "Unemployment [rose] by 5 per cent in 2019.")]
    [InlineData("The office printed its figures on Monday.", Substance.None, "The office [printed] its figures on Monday.", "The office [published] its figures on Monday.")]
    [InlineData("The office published its figures on Friday.", Substance.Name, "The office published its figures on [Friday].", "The office published its figures on [Monday].")]
    [InlineData("Unemployment rose by 5 euros in 2019.", Substance.Currency | Substance.Unit, "Unemployment rose by 5 [euros] in 2019.", "Unemployment rose by 5 [per cent] in 2019.")]
    [InlineData("rose by 5 percent in 2019", Substance.Unit | Substance.Currency, "rose by 5 [percent] in 2019", "rose by 5 [per cent] in 2019")]
    public void The_nearest_words_are_shown_with_what_differs(string quote, Substance differs, string quoteLine, string textLine)
    {
        var miss = NearMisses.Of(StoredText.Searchable(Report), quote)[0];
        Assert.Equal((differs, quoteLine, textLine), (miss.Differs, miss.QuoteLine, miss.TextLine));
    }

    [Theory]
    [InlineData("ja", "平和条約を締結した。", "平和条約を締結しなかった。", Substance.Negation)]
    [InlineData("ja", "失業率は五％上昇した。", "失業率は六％上昇した。", Substance.Number)]
    [InlineData("ja", "失業率は5％上昇した。", "失業率は6％上昇した。", Substance.Number)]
    [InlineData("ja", "ロシアは条約を締結した。", "ロシアは協定を締結した。", Substance.None)]
    [InlineData("ru", "Правительство не подписало договор.", "Правительство подписало договор.", Substance.Negation)]
    [InlineData("ru", "Президент Путин подписал договор.", "Президент Песков подписал договор.", Substance.Name)]
    [InlineData("ru", "Стоимость выросла на пять рублей.", "Стоимость выросла на пять долларов.", Substance.Currency)]
    [InlineData("de", "Die Regierung hat keine Steuern erhöht.", "Die Regierung hat die Steuern erhöht.", Substance.Negation)]
    [InlineData("fr", "La ministre n’a jamais signé le traité.", "La ministre a signé le traité.", Substance.Negation)]
    [InlineData("es", "El gobierno subió todos los impuestos.", "El gobierno subió los impuestos.", Substance.Quantifier)]
    [InlineData("ar", "قال الوزير إن الاتفاق لم يوقع بعد.", "قال الوزير إن الاتفاق يوقع بعد.", Substance.Negation)]
    public void Substance_is_found_in_several_languages(string language, string text, string quote, Substance differs) =>
        Assert.Equal(differs, NearMisses.Of(StoredText.Searchable(text, language: language), quote)[0].Differs);

    /// <summary>A word means something in its own language only.</summary>
    [Theory]
    [InlineData("en", "The mayor said the bridge is full.", "The town said the bridge is full.", Substance.None)]
    [InlineData("es", "La parte mayor vive en la ciudad.", "La parte rica vive en la ciudad.", Substance.Comparative)]
    [InlineData("en", "The fast man on the bridge left.", "The slow man on the bridge left.", Substance.None)]
    [InlineData("de", "Die Brücke ist fast voll, sagte er.", "Die Brücke ist voll, sagte er.", Substance.Quantifier)]
    [InlineData("en", "It is an open bridge in our town.", "It is the open bridge in our town.", Substance.None)]
    [InlineData("fr-CA", "Il dit que le pont a un an de plus.", "Il dit que le pont a un mois de plus.", Substance.Unit)]
    [InlineData("nl", "De brug is niet vol, zei hij gisteren.", "De brug is vol, zei hij gisteren.", Substance.None)]
    [InlineData("nl", "De brug kost 5 eur per dag, zei hij.", "De brug kost 5 usd per dag, zei hij.", Substance.Currency)]
    [InlineData("nl", "De brug kost 5 kronen, zei hij.", "De brug kost 6 kronen, zei hij.", Substance.Number)]
    public void Only_words_of_the_language_of_the_text_count(string language, string text, string quote, Substance differs) =>
        Assert.Equal(differs, NearMisses.Of(StoredText.Searchable(text, language: language), quote)[0].Differs);

    [Fact]
    public void Up_to_three_places_are_given_the_most_alike_first()
    {
        var misses = NearMisses.Of(StoredText.Searchable(Report), "Unemployment rose by 7 per cent in 2018.");
        Assert.Equal(2, misses.Length);
        Assert.True(misses[0].Similarity > misses[1].Similarity);
        Assert.Equal([1, 3], misses.Select(m => m.FirstSentence));
    }

    [Theory]
    [InlineData("Linus")]
    [InlineData("nothing like this was ever published anywhere")]
    [InlineData("")]
    public void Too_short_or_too_different_gives_nothing(string quote) =>
        Assert.Empty(NearMisses.Of(StoredText.Searchable(Report + "\nMany machines."), quote));

    [Fact]
    public void A_quote_over_two_sentences_is_compared_with_both()
    {
        var miss = NearMisses.Of(StoredText.Searchable(Report), "Unemployment rose by 5 percent in 2019. It fell the year before.")[0];
        Assert.Equal((1, 2), (miss.FirstSentence, miss.LastSentence));
    }

    [Fact]
    public void The_finding_shows_the_nearest_sentence_and_the_words_that_differ()
    {
        var text = StoredText.Searchable(Report);
        var (anchor, findings) = StoredText.Find(text, StoredText.Quote("Unemployment rose by 6 per cent in 2019."));
        Assert.Null(anchor);
        Assert.Equal("the quote “Unemployment rose by 6 per cent in 2019.” is not in claims/d/source.txt", findings.Single().Message);
        Assert.Equal(
            $"""
            copy the words letter for letter; the nearest sentence is claims/d/source.txt:2:1 ({text.SentenceIds[1]}); a number differs
            the quote: Unemployment rose by [6] per cent in 2019.
            the text:  Unemployment rose by [5] per cent in 2019.
            the next nearest is claims/d/source.txt:5:1 ({text.SentenceIds[3]}); a number differs
            the quote: Unemployment rose by [6] per cent in [2019].
            the text:  Unemployment [among the young] rose by [9] per cent in [2018].
            """,
            findings.Single().Hint);
    }

    [Theory]
    [InlineData("the Minister", "check the capitals: the words appear at claims/d/source.txt:6:1 (")]
    [InlineData("Xyz", "copy the words letter for letter from claims/d/source.txt")]
    [InlineData("Qwerty uiop asdfgh jklzxc vbnm", "copy the words letter for letter from claims/d/source.txt; no sentence in it resembles the quote, so check that it is the right document")]
    [InlineData("The office […] Monday", "copy the words letter for letter from claims/d/source.txt; a quote cannot mark omitted words")]
    public void Without_a_near_miss_the_hint_still_helps(string quote, string hint) =>
        Assert.StartsWith(hint, StoredText.Find(StoredText.Searchable(Report), StoredText.Quote(quote)).Findings.Single().Hint, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_quote_is_found_again_in_a_long_text()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 3_000).Select(i => $"w{i * 7919 % 10_007}").ToArray();
        var sentences = Enumerable.Range(0, 2_000)
            .Select(_ => string.Join(' ', Enumerable.Range(0, 20).Select(_ => words[random.Next(words.Length)])) + ".")
            .ToArray();
        var text = StoredText.Searchable(string.Join('\n', sentences));
        for (var i = 0; i < 2_000; i += 20)
        {
            var damaged = sentences[i].ToCharArray();
            for (var edits = 0; edits < damaged.Length / 12; edits++)
                damaged[random.Next(damaged.Length)] = (char)('a' + random.Next(26));
            Assert.Equal(i, NearMisses.Of(text, new string(damaged))[0].FirstSentence);
        }
    }

    [Fact]
    public void A_repeated_sentence_gives_the_first_of_its_places()
    {
        var text = StoredText.Searchable(string.Join('\n', Enumerable.Repeat("The rate of unemployment rose again last year.", 20_000)));
        var misses = NearMisses.Of(text, "The rate of unemployment rose again this year.");
        Assert.Equal(3, misses.Length);
        Assert.All(misses, miss => Assert.Equal("The rate of unemployment rose again [last] year.", miss.TextLine));
    }

    [Fact]
    public void Random_texts_and_quotes_never_throw_and_misses_are_in_range() =>
        Gen.Select(RandomText.Any, RandomText.Any, RandomText.Any).ForAll(
            (a, b, quote) =>
            {
                var lines = $"{a} {b} {a}".ReplaceLineEndings(" ");
                var text = StoredText.Searchable(lines);
                foreach (var miss in NearMisses.Of(text, quote + a))
                {
                    Assert.InRange(miss.Similarity, 0.6, 1);
                    Assert.True(miss.Start >= 0 && miss.Length > 0 && miss.End <= text.Source.Canonical.Length);
                }
            },
            iter: 3_000);
}
