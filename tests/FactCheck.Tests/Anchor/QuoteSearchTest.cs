using CsCheck;
using FactCheck.Anchor;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Anchor;

public sealed class QuoteSearchTest
{
    private static readonly string[] Repeated = ["the rate", "rose", "fell", "by 5", "no", "日本が", "it's"];
    private static readonly string[] Negations = ["not", "не", "nicht"];

    [Theory]
    [InlineData("The rate rose by 5 per cent.", "rate rose", "rate rose")]
    [InlineData("The rate rose by 5 per cent.", "  rate rose\n", "rate rose")]
    [InlineData("He said “it’s over”.", "\"it's over\"", "“it’s over”")]
    [InlineData("1914–1918 was war.", "1914-1918", "1914–1918")]
    [InlineData("un\u00ADbreakable", "unbreakable", "un\u00ADbreakable")]
    [InlineData("un\u00ADbreak", "un", "FC206")]
    [InlineData("cafe\u0301 noir", "café", "cafe\u0301")]
    [InlineData("cafe\u0301 noir", "cafe", "FC206")]
    [InlineData("the end", "he", "FC206")]
    [InlineData("I don’t know", "don", "FC206")]
    [InlineData("I don’t know", "t", "FC206")]
    [InlineData("the dogs’ bone", "dogs", "dogs")]
    [InlineData("3.5 per cent", "5 per cent", "FC206")]
    [InlineData("1,500 people", "500 people", "FC206")]
    [InlineData("10\u202F000 people", "000 people", "FC206")]
    [InlineData("in 2019 500 people", "500 people", "500 people")]
    [InlineData("it was −3 degrees", "3 degrees", "FC206")]
    [InlineData("10² metres", "10", "FC206")]
    [InlineData("the islands² are", "the islands", "the islands")]
    [InlineData("20195 votes", "2019", "FC206")]
    [InlineData("日本国と平和条約", "国と平和", "国と平和")]
    [InlineData("2019年に", "2019", "2019")]
    [InlineData("2019年に", "019年", "FC206")]
    [InlineData("ประเทศไทย", "ไทย", "ไทย")]
    [InlineData("می\u200Cخواهم", "خواهم", "FC206")]
    [InlineData("a 👩‍👩‍👧 b", "👩", "FC206")]
    [InlineData("wait… now", "..", "FC206")]
    [InlineData("wait… now", "wait...", "wait…")]
    [InlineData("The rate rose by 5 per cent.", "The rate rose by 6 per cent.", "FC203")]
    [InlineData("The rate did not rise.", "The rate did rise.", "FC203")]
    [InlineData("The rate did not rise.", "the rate did not rise.", "FC203")]
    [InlineData("10² metres", "102 metres", "FC203")]
    [InlineData("a b a", "a", "FC204")]
    [InlineData("anything", "  \u200B", "FC201")]
    [InlineData("a 'b' and ‘b’", "‘b’", "‘b’")]
    [InlineData("bit's it’s", "it's", "it’s")]
    public void A_quote_resolves_to_its_words_or_fails_with(string text, string quote, string expected)
    {
        var searchable = StoredText.Searchable(text);
        var (anchor, findings) = StoredText.Find(searchable, StoredText.Quote(quote));
        Assert.Equal(expected, anchor?.Quoted ?? findings.Single().Code);
    }

    [Fact]
    public void Overlapping_places_count_as_two() =>
        Assert.Equal("FC204", StoredText.Code(StoredText.Searchable("bananas"), StoredText.Quote("ana", partial: true)));

    [Fact]
    public void Part_of_a_word_resolves_where_it_is_asked_for()
    {
        var (anchor, _) = StoredText.Find(StoredText.Searchable("unfriendly"), StoredText.Quote("friend", partial: true));
        Assert.Equal("friend", anchor?.Quoted);
    }

    [Fact]
    public void A_part_of_a_character_never_resolves() =>
        Assert.Equal("FC206", StoredText.Code(StoredText.Searchable("cafe\u0301"), StoredText.Quote("cafe", partial: true)));

    [Theory]
    [InlineData("the", null, 0)]
    [InlineData("The", null, -1)]
    [InlineData(null, "fell", 13)]
    [InlineData("  the  ", " rose ", 0)]
    [InlineData("the", "fell", -1)]
    [InlineData("a longer prefix than the text has before the", null, -1)]
    public void Prefix_and_suffix_choose_and_must_fit(string? prefix, string? suffix, int expected)
    {
        var text = StoredText.Searchable("the rate rose.\n\nThen a rate fell.");
        var (anchor, findings) = StoredText.Find(text, StoredText.Quote("rate", prefix, suffix));
        Assert.Equal(expected switch { 0 => 4, 13 => 22, _ => null }, anchor?.Start);
        Assert.Equal(expected < 0, findings.Any(f => f.Code == "FC205"));
    }

    [Fact]
    public void A_sentence_id_chooses_and_must_fit()
    {
        var text = StoredText.Searchable("The rate rose.\nThe rate fell.\nNothing else.");
        var (anchor, _) = StoredText.Find(text, StoredText.Quote("rate", sentence: text.SentenceIds[1]));
        Assert.Equal(1, anchor?.FirstSentence);

        var (_, wrong) = StoredText.Find(text, StoredText.Quote("rate rose", sentence: text.SentenceIds[2]));
        Assert.Equal(
            $"the quote “rate rose” does not start in the sentence {text.SentenceIds[2]}",
            wrong.Single().Message);
        Assert.Equal(
            $"the quote appears only here; write it without the fields that do not fit:\nclaims/d/source.txt:1:5 ({text.SentenceIds[0]})\n  {{exact: \"rate rose\"}}",
            wrong.Single().Hint);
        Assert.Equal(new Location(4, 8), wrong.Single().Location);

        var (_, unknown) = StoredText.Find(text, StoredText.Quote("rate rose", sentence: "s-unknown"));
        Assert.Equal("claims/d/source.txt has no sentence s-unknown", unknown.Single().Message);
    }

    [Fact]
    public void A_quote_may_run_over_sentences_and_blocks()
    {
        var text = StoredText.Searchable("One ends here.\nTwo follows.\n\nThree is a block.");
        var (anchor, findings) = StoredText.Find(text, StoredText.Quote("ends here. Two follows. Three"));
        Assert.Equal((0, 2), (anchor!.FirstSentence, anchor.LastSentence));
        Assert.False(anchor.IsTypographic);
        Assert.Empty(findings);
    }

    [Fact]
    public void Sentences_without_spaces_between_them_are_one_text()
    {
        var (anchor, _) = StoredText.Find(StoredText.Searchable("これは一。\nこれは二。", joint: ""), StoredText.Quote("一。これは"));
        Assert.Equal("一。これは", anchor?.Quoted);
    }

    [Fact]
    public void Two_places_are_listed_with_lines_that_can_be_pasted()
    {
        var text = StoredText.Searchable("The office said the rate rose.\nIn May a paper said that the rate rose \"by 5\".");
        var (anchor, findings) = StoredText.Find(text, StoredText.Quote("the rate rose"));
        Assert.Null(anchor);
        var finding = findings.Single();
        Assert.Equal("FC204", finding.Code);
        Assert.Equal("the quote “the rate rose” appears 2 times in claims/d/source.txt", finding.Message);
        Assert.Equal(
            $$"""
            write the quote with the words around the place you mean:
            claims/d/source.txt:1:17 ({{text.SentenceIds[0]}})
              {exact: "the rate rose", prefix: "The office said"}
            claims/d/source.txt:2:26 ({{text.SentenceIds[1]}})
              {exact: "the rate rose", prefix: "paper said that"}
            """,
            finding.Hint);
    }

    [Fact]
    public void A_part_of_a_word_is_shown_with_its_word()
    {
        var text = StoredText.Searchable("He was in unfriendly company.");
        var finding = StoredText.Find(text, StoredText.Quote("friendly")).Findings.Single();
        Assert.Equal($"the quote “friendly” is only part of “unfriendly” at claims/d/source.txt:1:11 ({text.SentenceIds[0]})", finding.Message);
        Assert.Equal("quote whole words: {exact: \"unfriendly\"}\nor say that you mean part of a word: {exact: \"friendly\", partial: true}", finding.Hint);
    }

    [Fact]
    public void Typographic_differences_are_named()
    {
        var text = StoredText.Searchable("He said “it’s a\u00A0co\u00ADop – cafe\u0301”.");
        var (anchor, findings) = StoredText.Find(text, StoredText.Quote("\"it's a coop - café\""));
        Assert.True(anchor!.IsTypographic);
        var finding = findings.Single();
        Assert.Equal((Severity.Info, "FC209"), (finding.Severity, finding.Code));
        Assert.EndsWith(
            ": “ written as \", ’ written as ', U+00A0 written as a space, U+00AD left out, – written as -, more", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said… well, it is full.", "He said... well, it is full", "… written as ...")]
    [InlineData("क\u093C\u093Eनून पास हुआ।", "\u0958\u093Eनून पास हुआ", "क\u093C (U+0915 U+093C) written as \u0958 (U+0958)")]
    [InlineData("市長は神\uFA19戸に行った。", "市長は神神戸に行った", "\uFA19 (U+FA19) written as 神 (U+795E)")]
    [InlineData("The café is full.", "The cafe\u0301 is full", "é (U+00E9) written as e\u0301 (U+0065 U+0301)")]
    [InlineData("The ﬁne bridge.", "The fine bridge", "ﬁ written as fi")]
    [InlineData("市長は２０年に１００％と述べた。", "市長は20年に100%と述べた", "２ written as 2, ０ written as 0, １ written as 1, ％ written as %")]
    [InlineData("市長はＡＢ社に行った。", "市長はAB社に行った", "Ａ written as A, Ｂ written as B")]
    [InlineData("市長はAB社に行った。", "市長はＡＢ社に行った", "A written as Ａ, B written as Ｂ")]
    [InlineData("入場料は￥500だ。", "入場料は¥500だ", "￥ written as ¥")]
    [InlineData("בית־ספר חדש נפתח אמש.", "בית-ספר חדש נפתח אמש", "־ written as -")]
    [InlineData("ארה״ב אמרה שהגשר מלא.", "ארה\"ב אמרה שהגשר מלא", "״ written as \"")]
    [InlineData("ג׳ורג׳ אמר שהגשר מלא.", "ג'ורג' אמר שהגשר מלא", "׳ written as '")]
    public void Each_difference_is_named_whole(string text, string quote, string differences)
    {
        var (anchor, findings) = StoredText.Find(StoredText.Searchable(text, joint: ""), StoredText.Quote(quote));
        Assert.True(anchor!.IsTypographic);
        Assert.EndsWith(": " + differences, findings.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An area of 10² or so.", "An area of 102 or so")]
    [InlineData("An area of ㎡ or so.", "An area of m2 or so")]
    [InlineData("The Ⅱ of the town.", "The II of the town")]
    public void Only_the_width_of_a_character_may_differ(string text, string quote) =>
        Assert.Equal("FC203", StoredText.Code(StoredText.Searchable(text), StoredText.Quote(quote)));

    [Fact]
    public void Another_width_is_asked_last()
    {
        var text = StoredText.Searchable("市長は2026年と述べた。\n市長は２０２６年と述べた。", joint: "");
        Assert.Equal("市長は2026年と", StoredText.Find(text, StoredText.Quote("市長は2026年と")).Anchor?.Quoted);
        Assert.Equal("市長は２０２６年と", StoredText.Find(text, StoredText.Quote("市長は２０２６年と")).Anchor?.Quoted);
        Assert.Equal("FC204", StoredText.Code(text, StoredText.Quote("市長は２026年と")));
        Assert.Equal("市長は２０２６年と", StoredText.Find(text, StoredText.Quote("市長は２026年と", prefix: "2026年と述べた。")).Anchor?.Quoted);
        Assert.Equal("年と述べた", StoredText.Find(StoredText.Searchable("市長は２０２６年と述べた。"), StoredText.Quote("年と述べた", prefix: "2026")).Anchor?.Quoted);
    }

    [Fact]
    public void A_quote_of_more_than_two_thousand_characters_is_refused() =>
        Assert.Equal("FC201", StoredText.Code(StoredText.Searchable(new string('a', 3_000)), StoredText.Quote(new string('a', 2_001))));

    [Fact]
    public void Many_places_are_counted_up_to_a_limit()
    {
        var text = StoredText.Searchable(string.Join('\n', Enumerable.Repeat("It rose.", 500)));
        var finding = StoredText.Find(text, StoredText.Quote("It rose.")).Findings.Single();
        Assert.Equal("the quote “It rose.” appears more than 100 times in claims/d/source.txt", finding.Message);
        Assert.Equal(11, finding.Hint!.Split('\n').Length);
        var (anchor, _) = StoredText.Find(text, StoredText.Quote("It rose.", sentence: text.SentenceIds[400]));
        Assert.Equal(400, anchor?.FirstSentence);
    }

    [Fact]
    public void A_quote_cut_from_a_text_and_retyped_resolves_to_exactly_its_span() =>
        Gen.Select(RandomText.Lines, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int).ForAll(
            (lines, a, b, seed) =>
            {
                var text = StoredText.Searchable(lines);
                var words = Words(text.Source.Canonical);
                var first = a % words.Count;
                var last = first + b % (words.Count - first);
                var (start, end) = (words[first].Start, words[last].End);
                var retyped = RandomText.Retype(text.Source.Canonical[start..end], seed);
                var (anchor, findings) = StoredText.Find(text, StoredText.Quote(retyped));
                if (anchor is null)
                    Assert.Equal("FC204", findings.Single().Code);
                else
                    Assert.Equal((start, end), (anchor.Start, anchor.End));
            },
            iter: 10_000);

    [Fact]
    public void What_is_printed_for_an_ambiguous_quote_resolves_when_pasted() =>
        Gen.Select(RandomText.OneOf("the rate", "rose", "fell", "by 5", "“no”", "日本が", "it’s").Array[2, 7].Select(w => string.Join(' ', w) + ".").Array[2, 8], Gen.Int[0, 6])
            .ForAll(
                (sentences, n) =>
                {
                    var text = StoredText.Searchable(string.Join('\n', sentences));
                    var quote = Repeated[n];
                    var finding = StoredText.Find(text, StoredText.Quote(quote)).Findings.FirstOrDefault(f => f.Code == "FC204");
                    var lines = (finding?.Hint ?? "").Split('\n');
                    for (var i = 0; i + 1 < lines.Length; i++)
                    {
                        if (!lines[i + 1].StartsWith("  {", StringComparison.Ordinal))
                            continue;
                        var pasted = StoredText.Quote(quote, Field(lines[i + 1], "prefix: \""), Field(lines[i + 1], "suffix: \""), Field(lines[i + 1], "sentence: "));
                        var (anchor, _) = StoredText.Find(text, pasted);
                        Assert.NotNull(anchor);
                        Assert.Equal(lines[i], text.PlaceOf(anchor.Start));
                    }
                },
                iter: 3_000);

    [Fact]
    public void A_changed_digit_or_an_inserted_negation_never_resolves() =>
        Gen.Select(RandomText.Lines, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 9]).ForAll(
            (lines, a, b, digit) =>
            {
                var text = StoredText.Searchable(lines);
                var words = Words(text.Source.Canonical);
                var first = a % words.Count;
                var last = first + b % (words.Count - first);
                var quote = text.Source.Canonical[words[first].Start..words[last].End];
                foreach (var negation in Negations)
                    Assert.Null(StoredText.Find(text, StoredText.Quote($"{negation} {quote}")).Anchor);
                for (var i = 0; i < quote.Length; i++)
                {
                    if (!char.IsAsciiDigit(quote[i]) || quote[i] - '0' == digit)
                        continue;
                    var changed = quote[..i] + digit + quote[(i + 1)..];
                    var anchor = StoredText.Find(text, StoredText.Quote(changed)).Anchor;
                    Assert.True(anchor is null || TextFold.Key(anchor.Quoted) == TextFold.Key(changed));
                }
            },
            iter: 3_000);

    [Fact]
    public void Random_text_and_quotes_never_throw_and_anchors_hold_the_quote() =>
        Gen.Select(RandomText.Any, RandomText.Any, Gen.Int[0, 60], Gen.Int[1, 12]).ForAll(
            (before, after, start, length) =>
            {
                var all = (before + after).ReplaceLineEndings(" ");
                if (all.Length == 0)
                    return;
                var text = StoredText.Searchable(all);
                start %= all.Length;
                var quote = all[start..Math.Min(all.Length, start + length)];
                var (anchor, findings) = StoredText.Find(text, StoredText.Quote(quote, partial: true));
                Assert.True(anchor is not null || findings.Count == 1);
                if (anchor is not null)
                    Assert.Equal(TextFold.Key(quote).Trim(' '), TextFold.Key(anchor.Quoted));
            },
            iter: 20_000);

    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] is not (' ' or '\n'))
                i++;
            if (i > start)
                words.Add((start, i));
        }

        return words;
    }

    private static string? Field(string yaml, string name)
    {
        var at = yaml.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = yaml[(at + name.Length)..];
        return name.EndsWith('"') ? rest[..rest.LastIndexOf('"')].Replace("\\\"", "\"", StringComparison.Ordinal) : rest[..rest.IndexOf('}', StringComparison.Ordinal)];
    }
}
