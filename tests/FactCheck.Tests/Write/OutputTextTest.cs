using System.Buffers;
using System.Text;
using CsCheck;
using FactCheck.Anchor;
using FactCheck.Write;
using FactCheck.Write.Reading;

namespace FactCheck.Tests.Write;

/// <summary>Outputs are read a piece at a time; where the pieces end makes no difference.</summary>
public sealed class OutputTextTest
{
    private static readonly string[] Pieces =
        ["a", " ", "&", "&amp;", "&#x41", "&#65;", ";", "\"", "\"\"", "\\", "\\u00e9", "\\u0", "\\n", "\\x41", "%", "%4", "%41", "%C3%A9", "%C3", "<", ">", "<b>", "é", "e\u0301", "\u00AD", "…", "😀", "#"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Pieces_of_any_length_give_the_same_text() =>
        Gen.Select(Texts, Gen.Int[1, 9]).ForAll(
            (text, length) =>
            {
                foreach (var make in new Func<TextStage, TextStage>[]
                {
                    next => new ReferenceStage(next), next => new DoubledQuoteStage(next), next => new BackslashStage(next), next => new PercentStage(next), next => new TagStage(next),
                })
                {
                    Assert.Equal(Read(make, text, text.Length + 1), Read(make, text, length));
                }
            },
            iter: 5_000);

    [Theory]
    [InlineData("a &amp &lt;b&gt; &#x41;&#66; &nosuch; &", "a &amp <b> AB &nosuch; &")]
    [InlineData("\"\"a\"\" \"", "\"a\" \"")]
    [InlineData("\\u0041\\x42\\\"\\\\\\n\\u12 \\", "AB\"\\ u12 \\")]
    [InlineData("%41%C3%A9 50% %zz %C3 %", "Aé 50% %zz \uFFFD %")]
    public void Escapes_are_undone(string text, string expected) => Assert.Contains(expected, OutputText.Readings(text));

    /// <summary>Wherever a key begins, also across the edges of the windows, and whatever is composed or dropped before it.</summary>
    [Theory]
    [InlineData("The porter of the harbour library was named")]
    [InlineData("Çé Ço ガギグ in composed form, as stored")]
    public void A_key_is_found_at_any_place(string key)
    {
        var keys = SearchValues.Create([TextFold.Key(key)], StringComparison.Ordinal);
        var decomposed = key.Normalize(NormalizationForm.FormD);
        for (var before = 0; before < 40_000; before += 37)
        {
            var text = string.Concat(Enumerable.Repeat("x y\u00AD\n", before / 5)) + new string('z', before % 5) + decomposed + " and more";
            Assert.StartsWith(TextFold.Key(key), OutputText.Find(keys, key.Length, Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_read_is_folded_as_keys_are() =>
        Texts.Where(text => text.Length > 0 && TextFold.Key(text).Trim().Length > 0).ForAll(
            text =>
            {
                var key = TextFold.Key(text).Trim();
                using var window = new KeyWindow(SearchValues.Create([key], StringComparison.Ordinal), key.Length);
                foreach (var c in text)
                    window.Put([c]);
                window.End();
                Assert.NotNull(window.Found);
            },
            iter: 5_000);

    private static string Read(Func<TextStage, TextStage> make, string text, int length)
    {
        var read = new Collected();
        var stage = make(read);
        for (var start = 0; start < text.Length; start += length)
            stage.Put(text.AsSpan(start, Math.Min(length, text.Length - start)));
        stage.End();
        return read.Text.ToString();
    }

    private sealed class Collected : TextStage
    {
        public StringBuilder Text { get; } = new();

        public override void Put(ReadOnlySpan<char> text) => Text.Append(text);

        public override void End()
        {
        }
    }
}
