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
        Assert.Equal(["1 block of code left out: “code”", "1 block of raw HTML left out: “<div>x</div>”", "1 footnote mark left out", "1 footnote paragraph left out"], text.Warnings.AsEnumerable());
        Assert.Equal("A", text.About.Title);
    }

    [Theory]
    [InlineData("The mayor ~~resigned *at* `once`~~ was dismissed.", "The mayor was dismissed.", "1 struck-out passage left out: “resigned at once”")]
    [InlineData("The fee is <del>40</del> 30 or <S class=x>50</S> 20.", "The fee is 30 or 20.", "2 struck-out passages left out: “40”, “50”")]
    [InlineData("It is <strike>full.\n\nNext.", "It is|Next.", "1 struck-out passage left out: “full.”")]
    [InlineData("~~All~~ *Some* ~~schools~~ closed.", "Some closed.", "2 struck-out passages left out: “All”, “schools”")]
    [InlineData("About ~5 <span>and</span> a~b~c.", "About ~5 and a~b~c.", "")]
    public void Struck_out_words_are_left_out_and_counted(string markdown, string blocks, string warnings)
    {
        var text = MarkdownSource.Read(markdown);
        Assert.Equal(blocks, string.Join('|', text.Blocks.Select(block => block.Text)));
        Assert.Equal(warnings, string.Join(';', text.Warnings));
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
