using System.Globalization;
using CsCheck;
using FactCheck.Anchor;

namespace FactCheck.Tests.Anchor;

public sealed class TextFoldTest
{
    [Theory]
    [InlineData("plain words, 5 of them.", "plain words, 5 of them.")]
    [InlineData("‘a’ ‚b‛ c′ dʼ", "'a' 'b' c' d'")]
    [InlineData("“a” „b‟ 5″ «c»", "\"a\" \"b\" 5\" \"c\"")]
    [InlineData("a‐b\u2011c‒d–e—f―g−h", "a-b-c-d-e-f-g-h")]
    [InlineData("wait…", "wait...")]
    [InlineData("eﬀ ﬁ ﬂ ﬃ ﬄ", "eff fi fl ffi ffl")]
    [InlineData("a \t\r\n\u00A0\u3000\u2028b", "a b")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("un\u00ADbreak\u2060able\uFEFF\u200E\u202E\u2066\u061C", "unbreakable")]
    [InlineData("e\u0301", "é")]
    [InlineData("e\u00AD\u0301", "é")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("10² ½ ß İ", "10² ½ ß İ")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("\uD83D e\u0301 \uDE00", "\uD83D é \uDE00")]
    [InlineData("", "")]
    public void The_key_is(string text, string key) => Assert.Equal(key, TextFold.Key(text));

    [Fact]
    public void Case_and_accents_stay() => Assert.NotEqual(TextFold.Key("Resume"), TextFold.Key("résumé"));

    [Fact]
    public void A_text_that_does_not_change_is_its_own_key()
    {
        const string text = "Unemployment rose by 5 per cent in 2019.";
        Assert.Same(text, TextFold.Fold(text).Key);
    }

    [Theory]
    [InlineData("a… b", 1, 1, 2)]
    [InlineData("a… b", 3, 1, 2)]
    [InlineData("a \u00A0 b", 1, 1, 4)]
    [InlineData("xe\u00AD\u0301y", 1, 1, 4)]
    [InlineData("a\u200Bb", 1, 2, 3)]
    public void A_key_character_leads_back_to_its_original(string text, int index, int start, int end)
    {
        var folded = TextFold.Fold(text);
        Assert.Equal((start, end), (folded.StartOf(index), folded.EndOf(index)));
        Assert.Equal(index, folded.IndexAt(end - 1) is var at && folded.StartOf(at) == start ? index : at);
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        RandomText.Any.ForAll(text => TextFold.Key(TextFold.Key(text)) == TextFold.Key(text), iter: 20_000);
        RandomText.Utf16.ForAll(text => TextFold.Key(TextFold.Key(text)) == TextFold.Key(text), iter: 20_000);
    }

    [Fact]
    public void The_map_is_monotone_and_in_range() =>
        Gen.OneOf(RandomText.Any, RandomText.Utf16).ForAll(
            text =>
            {
                var folded = TextFold.Fold(text);
                var start = 0;
                var end = 0;
                for (var i = 0; i < folded.Key.Length; i++)
                {
                    Assert.True(folded.StartOf(i) >= start && folded.EndOf(i) >= end && folded.EndOf(i) > folded.StartOf(i));
                    (start, end) = (folded.StartOf(i), folded.EndOf(i));
                    Assert.True(folded.IndexAt(start) <= i);
                }

                Assert.True(end <= text.Length);
            },
            iter: 20_000);

    [Fact]
    public void A_slice_of_the_original_at_edges_folds_to_the_slice_of_the_key() =>
        Gen.Select(Gen.OneOf(RandomText.Any, RandomText.Utf16), Gen.Int[0, 100], Gen.Int[0, 100]).ForAll(
            (text, a, b) =>
            {
                var folded = TextFold.Fold(text);
                if (folded.Key.Length == 0)
                    return;
                var start = a % folded.Key.Length;
                var end = start + 1 + b % (folded.Key.Length - start);
                if (!folded.IsEdge(start) || !folded.IsEdge(end))
                    return;
                Assert.Equal(folded.Key[start..end], TextFold.Key(text[folded.StartOf(start)..folded.EndOf(end - 1)]));
            },
            iter: 40_000);

    [Fact]
    public void Edges_are_where_text_elements_of_the_key_start() =>
        RandomText.Any.ForAll(
            text =>
            {
                var folded = TextFold.Fold(text);
                var elements = StringInfo.ParseCombiningCharacters(folded.Key);
                for (var i = 1; i < folded.Key.Length; i++)
                {
                    if (folded.EndOf(i - 1) <= folded.StartOf(i))
                        Assert.Equal(elements.Contains(i), folded.IsEdge(i));
                }
            },
            iter: 5_000);

    [Fact]
    public void A_megabyte_of_alternating_marks_folds()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        Assert.Equal(text.Length, TextFold.Key(text).Length);
    }
}
