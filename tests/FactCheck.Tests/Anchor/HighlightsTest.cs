using CsCheck;
using FactCheck.Anchor;

namespace FactCheck.Tests.Anchor;

public sealed class HighlightsTest
{
    [Fact]
    public void Overlapping_spans_become_flat_segments()
    {
        const string text = "abcdefghij";
        var segments = Highlights.Segments(text, 0, 10, [new("x", 1, 5), new("y", 3, 8), new("z", 3, 4)], []);
        Assert.Equal("a|bc[x]|d[x y z]>z|e[x y]>x|fgh[y]>y|ij", Print(text, segments));
    }

    [Fact]
    public void Segments_are_cut_at_sentences_and_white_space_is_not_marked()
    {
        const string text = "One. Two.\nThree.";
        var segments = Highlights.Segments(text, 0, text.Length, [new("x", 0, 16)], [0, 4, 5, 9, 10, 16]);
        Assert.Equal("One.[x]| |Two.[x]|\n|Three.[x]>x", Print(text, segments));
    }

    [Fact]
    public void Two_spans_of_one_key_are_one_mark()
    {
        const string text = "abcdef";
        Assert.Equal("a|b[x]|cd[x]|e[x]>x|f", Print(text, Highlights.Segments(text, 0, 6, [new("x", 1, 4), new("x", 2, 5)], [])));
    }

    [Fact]
    public void Spans_are_clipped_to_the_part_asked_for()
    {
        const string text = "abcdef";
        Assert.Equal("cd[x]>x", Print(text, Highlights.Segments(text, 2, 4, [new("x", 0, 6), new("y", 4, 6)], [])));
    }

    [Fact]
    public void Keys_stand_in_the_order_given()
    {
        const string text = "ab";
        Assert.Equal("ab[z a]>z a", Print(text, Highlights.Segments(text, 0, 2, [new("z", 0, 2), new("a", 0, 2)], [])));
    }

    [Fact]
    public void Every_character_is_covered_once_by_exactly_the_spans_around_it() =>
        Gen.Select(Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, 30]).Array[0, 12], Gen.Int[0, 30].Array[0, 5]).ForAll((spans, cuts) =>
        {
            var text = new string('x', 30);
            var highlights = spans.Select(s => new Highlight($"k{s.Item1}", Math.Min(s.Item2, s.Item3), Math.Max(s.Item2, s.Item3))).ToList();
            var segments = Highlights.Segments(text, 0, text.Length, highlights, cuts);
            Assert.Equal(0, segments[0].Start);
            Assert.Equal(30, segments[^1].End);
            for (var i = 0; i < segments.Length; i++)
            {
                Assert.True(i == 0 || segments[i].Start == segments[i - 1].End);
                Assert.DoesNotContain(cuts, cut => cut > segments[i].Start && cut < segments[i].End);
                for (var at = segments[i].Start; at < segments[i].End; at++)
                {
                    var around = highlights.Where(h => h.Start <= at && at < h.End).Select(h => h.Key).Distinct().Order(StringComparer.Ordinal);
                    Assert.Equal(around, segments[i].Keys.Order(StringComparer.Ordinal));
                }
            }

            var marked = segments.SelectMany(s => s.Keys).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(marked, segments.SelectMany(s => s.LastOf).Order(StringComparer.Ordinal));
        });

    private static string Print(string text, IEnumerable<Segment> segments) =>
        string.Join('|', segments.Select(s =>
            text[s.Start..s.End]
            + (s.Keys.IsEmpty ? "" : $"[{string.Join(' ', s.Keys)}]")
            + (s.LastOf.IsEmpty ? "" : $">{string.Join(' ', s.LastOf)}")));
}
