using FactCheck.Prose;

namespace FactCheck.Tests.Prose;

public sealed class HtmlMarkTest
{
    [Theory]
    [InlineData("a <b>bold</b> word", "<b>", "</b>")]
    [InlineData("one<br>two<BR/>three<br />", "<br>", "<BR/>", "<br />")]
    [InlineData("<p align=\"center\" class=x>", "<p align=\"center\" class=x>")]
    [InlineData("<a href='https://e.org/?a>b' hidden>", "<a href='https://e.org/?a>b' hidden>")]
    [InlineData("<details open><h2\n>", "<details open>", "<h2\n>")]
    [InlineData("hid <!-- this --> and <!-- that", "<!-- this -->", "<!--")]
    [InlineData("<!-- <!-- x -->", "<!--", "<!-- x -->")]
    [InlineData("<!DOCTYPE html><?php x ?><![CDATA[x]]>", "<!DOCTYPE html>", "<?php x ?>", "<![CDATA[x]]>")]
    public void Html_that_readers_would_see(string text, params string[] marks) =>
        Assert.Equal(marks, HtmlMark.In(text).Select(found => text.Substring(found.Offset, found.Mark.Length)));

    [Theory]
    [InlineData("a < b and b > a")]
    [InlineData("I <3 it, 1<2>0")]
    [InlineData("write <name here> or <the title>")]
    [InlineData("a <b and c> d, p<i or q>r")]
    [InlineData("<https://example.org/> and <desk@example.org>")]
    [InlineData("<b@example.org> <br")]
    [InlineData("< b> </ b> <-- x -->")]
    [InlineData("List<string>, <!> <?>")]
    [InlineData("<a href=\"never closed>")]
    public void Text_that_is_no_html(string text) => Assert.Empty(HtmlMark.In(text));
}
