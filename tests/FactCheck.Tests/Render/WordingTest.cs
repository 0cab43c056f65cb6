using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Render;

namespace FactCheck.Tests.Render;

public sealed class WordingTest
{
    private static readonly Wording English = Words(
        "en",
        [("date.pattern", "{d} {month} {y}"), ("date.pattern-month", "{month} {y}"), ("greet", "Hello {0}, {1}"), ("braces", "a {b} {0"), ("language.ja", "Japanese")],
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["“", "”", "‘", "’"]);

    private static readonly Wording Japanese = Words("ja", [("date.pattern", "{y}年{m}月{d}日"), ("date.pattern-month", "{y}年{m}月"), ("number.group", ",")], [.. Enumerable.Range(1, 12).Select(m => $"{m}月")], ["「", "」", "『", "』"]);

    private static readonly Wording German = Words("de", [("number.group", ".")], [], ["„", "“", "‚", "‘"]);

    [Theory]
    [InlineData("2026-03-09", "9 March 2026", "2026年3月9日")]
    [InlineData("2026-03", "March 2026", "2026年3月")]
    [InlineData("2026", "2026", "2026")]
    public void A_date_is_written_as_far_as_it_is_known(string text, string english, string japanese)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(english, English.Date(date));
        Assert.Equal(japanese, Japanese.Date(date));
        Assert.Equal(text, German.Date(date));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(-1234, "-1,234")]
    public void Numbers_are_grouped(int number, string english)
    {
        Assert.Equal(english, English.Number(number));
        Assert.Equal(english.Replace(',', '.'), German.Number(number));
    }

    [Fact]
    public void A_quotation_bears_the_marks_of_its_language_and_inner_ones_inside()
    {
        Assert.Equal("“open ‘at nine’”", English.Quoted("open “at nine”"));
        Assert.Equal("「open 『at nine』」", Japanese.Quoted("open “at nine”"));
        Assert.Equal("„open ‚at nine‘“", German.Quoted("open “at nine”"));
        Assert.Equal("„open ‚at nine‘“", German.Quoted("open „at nine“"));
        Assert.Equal("“it's”", English.Quoted("it's"));
        Assert.Equal("“Japan’s ‘own’”", English.Quoted("Japan’s “own”"));
    }

    [Fact]
    public void A_phrase_with_markup_escapes_its_texts_and_only_them()
    {
        Assert.Equal("Hello <b>, &", English.Phrase("greet", ["<b>", "&"]));
        var html = Assert.IsType<Html>(English.Phrase("greet", ["<i>", new Html("<b>x</b>")]));
        Assert.Equal("Hello &lt;i&gt;, <b>x</b>", html.Value);
    }

    [Fact]
    public void Braces_that_are_no_placeholder_stay() => Assert.Equal("a {b} {0", English.Phrase("braces", ["x"]));

    [Fact]
    public void A_missing_argument_is_nothing() => Assert.Equal("Hello a, ", English.Phrase("greet", ["a"]));

    [Fact]
    public void A_language_without_a_name_keeps_its_tag()
    {
        Assert.Equal("Japanese", English.LanguageName("ja-JP"));
        Assert.Equal("ar", English.LanguageName("ar"));
    }

    [Fact]
    public void A_phrase_that_does_not_exist_is_a_bug() => Assert.Throws<KeyNotFoundException>(() => English.Phrase("nothing", []));

    private static Wording Words(string tag, (string Key, string Text)[] phrases, string[] months, string[] quotes) =>
        new(new InterfaceLanguage(
            tag,
            $"site/i18n/{tag}.yaml",
            phrases.ToImmutableDictionary(phrase => phrase.Key, phrase => new Phrase(phrase.Text, [])),
            ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("date.months", [.. months]).Add("quotes", [.. quotes])));
}
