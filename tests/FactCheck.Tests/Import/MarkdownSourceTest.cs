using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Tests.Import;

public sealed class MarkdownSourceTest
{
    [Theory]
    [InlineData("# Title\n\nSome *emphasis* and\na [link](http://x \"t\").", "#Title|Some emphasis and a link.")]
    [InlineData("a  \nb\\\nc<br>d", "a/b/c/d")]
    [InlineData("- one\n- two\n  - three\n\n> quoted\n", "one|two|three|quoted")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a|b|c|d")]
    [InlineData("text ![alt](i.png) &amp; &eacute; <https://x.y>", "text & é https://x.y")]
    [InlineData("---\ntitle: x\n---\n\ntext", "text")]
    [InlineData("日本は\n条約を望む。", "日本は条約を望む。")]
    [InlineData("    indented code\n    two", "indented code/two")]
    [InlineData("1\\. escaped \\*stars\\*", "1. escaped *stars*")]
    public void The_text_is_what_a_reader_sees(string markdown, string blocks) =>
        Assert.Equal(blocks, string.Join('|', MarkdownSource.Read(markdown).Blocks.Select(block => (block.IsHeading ? "#" : "") + block.Text.Replace('\n', '/'))));

    [Fact]
    public void Omissions_are_reported()
    {
        var text = MarkdownSource.Read("# A\n\ntext[^1]\n\n<div>x</div>\n\n```\ncode\n```\n\n[^1]: note\n");
        Assert.Equal(["1 block of code left out", "1 block of raw HTML left out", "1 footnote mark left out", "1 footnote paragraph left out"], text.Warnings.AsEnumerable());
        Assert.Equal("A", text.About.Title);
    }

    [Theory]
    [InlineData(">", 5_000)]
    [InlineData("- ", 5_000)]
    [InlineData("[", 20_000)]
    [InlineData("[a](", 200_000)]
    [InlineData("*a **b", 10_000)]
    public void Deep_nesting_is_refused_or_read_but_never_crashes(string piece, int count)
    {
        try
        {
            MarkdownSource.Read(string.Concat(Enumerable.Repeat(piece, count)) + " text");
        }
        catch (Refusal refusal)
        {
            Assert.NotEmpty(refusal.Hint);
        }
    }
}
