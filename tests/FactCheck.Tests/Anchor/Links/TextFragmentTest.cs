using CsCheck;
using FactCheck.Anchor;
using FactCheck.Anchor.Links;

namespace FactCheck.Tests.Anchor.Links;

public sealed class TextFragmentTest
{
    [Theory]
    [InlineData("He came. The rate rose by five. He left.", "The rate rose by five.", "text=The%20rate%20rose%20by%20five.")]
    [InlineData("A well-known, “odd” 5% & more–here it is.", "well-known, “odd” 5% & more–here", "text=well%2Dknown%2C%20%E2%80%9Codd%E2%80%9D%205%25%20%26%20more%E2%80%93here")]
    [InlineData("In 2012 the rate rose often. Today The rate rose much.", "The rate rose much", "text=The%20rate%20rose%20much")]
    [InlineData("In 2012 the rate rose often. Today The rate rose.", "The rate rose", "text=Today-,The%20rate%20rose")]
    [InlineData("It fell then. She said it fell then.\n\nIt fell then. Much later.", "It fell then. Much later.", "text=It%20fell%20then.%20Much%20later.")]
    [InlineData("one two. three", "two", "text=one-,two")]
    [InlineData("two. three", "two", "text=two,-.%20three")]
    [InlineData("un\u00ADbreak\u00ADable things  are\u00A0here today", "un\u00ADbreak\u00ADable things  are\u00A0here", "text=unbreakable%20things%20are%C2%A0here")]
    [InlineData("see example.com for more of it", "com for more of", "text=example.-,com%20for%20more%20of")]
    [InlineData("A cafe\u0301 in town is open now.", "A cafe\u0301 in town", "text=A%20cafe%CC%81%20in%20town")]
    public void The_directive_is(string lines, string quote, string expected) =>
        Assert.Equal(expected, DirectiveAt(StoredText.Searchable(lines), quote));

    [Theory]
    [InlineData("日本は昨日、国と平和条約を結んだ。終わり。", "国と平和条約", "text=国と平和条約,-を結んだ。")]
    [InlineData("日本は昨日、国と平和条約を結んだ。終わり。", "平和条約", "text=国と-,平和条約,-を結んだ。")]
    [InlineData("日本は条約を結んだ。終わりである。", "日本は条約を結んだ。", "text=日本は条約を結んだ。,-終わりである。")]
    public void Without_spaces_context_reaches_to_the_next_punctuation(string lines, string quote, string expected) =>
        Assert.Equal(expected, Uri.UnescapeDataString(DirectiveAt(StoredText.Searchable(lines), quote)!));

    [Fact]
    public void Seven_words_and_more_get_a_range_as_fallback()
    {
        const string sentence = "One two three four five six seven eight.";
        var text = StoredText.Searchable($"Before it. {sentence} After it.");
        Assert.Equal(
            "text=One%20two%20three%20four%20five%20six%20seven%20eight.&text=One%20two%20three,six%20seven%20eight.",
            TextFragment.Directive(text, AnchorAt(text, 11, sentence.Length)));
    }

    [Fact]
    public void A_range_grows_until_it_lands_on_the_quote()
    {
        const string sentence = "One two three four five six seven six seven eight.";
        var text = StoredText.Searchable($"One two three\n{sentence}");
        Assert.EndsWith("&text=One%20two%20three%20four,seven%20six%20seven%20eight.", Directive(text, sentence), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It ends here.\n\nThe next block is long enough.", "ends here. The next block", "text=ends%20here.,The%20next%20block")]
    [InlineData("It ends.\n\nThe next block goes on and on and on.", "ends. The next block goes on and", "text=ends.,goes%20on%20and")]
    public void A_quote_over_blocks_is_a_range(string lines, string quote, string expected) =>
        Assert.Equal(expected, Directive(StoredText.Searchable(lines), quote));

    [Fact]
    public void A_very_long_quote_is_a_range_only()
    {
        var sentence = string.Join(' ', Enumerable.Range(1, 90).Select(i => $"word{i}"));
        Assert.Equal("text=word1%20word2%20word3,word88%20word89%20word90", Directive(StoredText.Searchable(sentence), sentence));
    }

    [Fact]
    public void Nothing_is_linked_where_a_browser_would_land_elsewhere()
    {
        var text = StoredText.Searchable("It rose again then.\n\nThe rate fell.\n\nIt rose again then.");
        Assert.Null(TextFragment.Directive(text, AnchorAt(text, text.Source.Canonical.LastIndexOf("It", StringComparison.Ordinal), 19)));
    }

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a#:~:text=x%2Dy")]
    [InlineData("https://example.org/a#part", "https://example.org/a#part:~:text=x%2Dy")]
    [InlineData("https://example.org/a#:~:text=old", "https://example.org/a#:~:text=x%2Dy")]
    [InlineData("https://example.org/a?b=c&d#p:~:text=old", "https://example.org/a?b=c&d#p:~:text=x%2Dy")]
    public void The_link_is(string url, string expected) => Assert.Equal(expected, TextFragment.Link(url, "text=x%2Dy"));

    /// <summary>anchoring.md, the table of what browsers let pass: an earlier such place must be excluded.</summary>
    [Theory]
    [InlineData("THE RATE ROSE MUCH.")]
    [InlineData("The râte rose much.")]
    [InlineData("The\u00A0rate rose much.")]
    [InlineData("The ra\u00ADte rose much.")]
    [InlineData("Ｔｈｅ ｒａｔｅ rose much.")]
    public void A_place_before_that_browsers_take_for_the_quote_is_told_apart(string before)
    {
        var text = StoredText.Searchable($"{before}\n\nBut now: The rate rose much. Yes.");
        Assert.Equal("text=now%3A-,The%20rate%20rose%20much.", Directive(text, "now: The rate rose much.", skip: 5));
    }

    [Theory]
    [InlineData("Ølgår", "olgar")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Æ œ ẞ", "ae oe ss")]
    [InlineData("ð đ ħ ŀ ꜳ", "d d h l aa")]
    [InlineData("λόγος", "λογοσ")]
    [InlineData("Ґанок", "ганок")]
    [InlineData("שלום צה״ל ג׳", "שלומ צה\"ל ג'")]
    [InlineData("مدرسة مصطفى الســلام", "مدرسه مصطفي السلام")]
    [InlineData("١٥٠ ۱۵۰ १५० １５０", "150 150 150 150")]
    public void What_browsers_take_for_the_same_has_the_same_key(string one, string other) =>
        Assert.Equal(BrowserFold.Fold(other).Key, BrowserFold.Fold(one).Key);

    [Theory]
    [InlineData("rate of -|5", true)]
    [InlineData("2019/|20", true)]
    [InlineData("1\u00A0|200", true)]
    [InlineData("10|²", true)]
    [InlineData("2|½", true)]
    [InlineData("pre-|war", true)]
    [InlineData("日|本", true)]
    [InlineData("wor|d", false)]
    [InlineData("a|5", false)]
    [InlineData("3.|5", false)]
    [InlineData("3|,5", false)]
    [InlineData("isn’|t", false)]
    [InlineData("isn|'t", false)]
    public void A_browser_may_stop_in_numbers_but_not_in_words(string text, bool may) =>
        Assert.Equal(may, BrowserStops.Allow(TextFold.Fold(text.Replace("|", "", StringComparison.Ordinal)), text.IndexOf('|', StringComparison.Ordinal)));

    [Fact]
    public void Directives_keep_the_grammar_and_land_on_their_quote() =>
        Gen.Select(RandomText.Lines, Gen.Int[0, 1000], Gen.Int[0, 1000]).ForAll(
            (lines, a, b) =>
            {
                var text = StoredText.Searchable(lines.Replace(".\n", ".\n\n", StringComparison.Ordinal));
                var canonical = text.Source.Canonical;
                var start = a % canonical.Length;
                var end = start + 1 + b % (canonical.Length - start);
                var (anchor, _) = StoredText.Find(text, StoredText.Quote(canonical[start..end]));
                if (anchor is null || TextFragment.Directive(text, anchor) is not { } directives)
                    return;
                foreach (var directive in directives.Split('&'))
                {
                    var selector = Parse(directive);
                    Assert.Equal((anchor.Start, anchor.End), TextSelectorSearch.First(text.BrowserKey, selector));
                    Assert.Equal(directive, selector.Encoded());
                }
            },
            iter: 5_000);

    private static TextSelector Parse(string directive)
    {
        Assert.StartsWith("text=", directive, StringComparison.Ordinal);
        var terms = directive["text=".Length..].Split(',').ToList();
        string? prefix = null;
        string? suffix = null;
        if (terms[0].EndsWith('-'))
        {
            prefix = terms[0][..^1];
            terms.RemoveAt(0);
        }

        if (terms[^1].StartsWith('-'))
        {
            suffix = terms[^1][1..];
            terms.RemoveAt(terms.Count - 1);
        }

        Assert.InRange(terms.Count, 1, 2);
        Assert.All([.. terms, prefix ?? "x", suffix ?? "x"], term => Assert.True(term.Length > 0 && !term.Contains('-', StringComparison.Ordinal)));
        return new TextSelector(Decode(prefix), Decode(terms[0])!, terms.Count == 2 ? Decode(terms[1]) : null, Decode(suffix));

        static string? Decode(string? term) => term is null ? null : Uri.UnescapeDataString(term);
    }

    private static string? Directive(SearchableText text, string quote, int skip = 0)
    {
        var (anchor, _) = StoredText.Find(text, StoredText.Quote(quote));
        Assert.NotNull(anchor);
        return TextFragment.Directive(text, AnchorAt(text, anchor.Start + skip, anchor.Length - skip));
    }

    private static string? DirectiveAt(SearchableText text, string words) =>
        TextFragment.Directive(text, AnchorAt(text, text.Source.Canonical.LastIndexOf(words, StringComparison.Ordinal), words.Length));

    private static FactCheck.Model.Anchor AnchorAt(SearchableText text, int start, int length) =>
        new(text.Source, start, length, text.SentenceAt(start), text.SentenceAt(start + length - 1), false);
}
