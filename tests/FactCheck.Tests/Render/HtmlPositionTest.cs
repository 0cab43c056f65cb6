using CsCheck;
using FactCheck.Render.Templates;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Render;

public sealed class HtmlPositionTest
{
    [Theory]
    [InlineData("", "Text")]
    [InlineData("a < b", "Text")]
    [InlineData("a <", "TagName")]
    [InlineData("<p", "TagName")]
    [InlineData("<p ", "InTag")]
    [InlineData("<p>", "Text")]
    [InlineData("<p/>", "Text")]
    [InlineData("</p", "EndTag")]
    [InlineData("</p>", "Text")]
    [InlineData("<p a", "AttributeName")]
    [InlineData("<p a ", "AfterAttributeName")]
    [InlineData("<p a=", "BeforeValue")]
    [InlineData("<p a = ", "BeforeValue")]
    [InlineData("<p a=b", "Unquoted")]
    [InlineData("<p a=\"b", "DoubleQuoted")]
    [InlineData("<p a='b", "SingleQuoted")]
    [InlineData("<p a=\"b'", "DoubleQuoted")]
    [InlineData("<p a=\">", "DoubleQuoted")]
    [InlineData("<p a=\"b\"", "InTag")]
    [InlineData("<p a=b>", "Text")]
    [InlineData("<p a / =", "AttributeName")]
    [InlineData("<!doctype", "Declaration")]
    [InlineData("<!doctype html>", "Text")]
    [InlineData("<!--", "Comment")]
    [InlineData("<!-- > -- ", "Comment")]
    [InlineData("<!-- -->", "Text")]
    [InlineData("<!-->", "Text")]
    [InlineData("<!--->", "Text")]
    [InlineData("<!-- --!>", "Text")]
    [InlineData("<script", "TagName")]
    [InlineData("<script>", "RawText")]
    [InlineData("<SCRIPT src=x>", "RawText")]
    [InlineData("<script> a < b </p>", "RawText")]
    [InlineData("<script></scripts>", "RawText")]
    [InlineData("<script></script", "RawText")]
    [InlineData("<script></script>", "Text")]
    [InlineData("<script></SCRIPT >", "Text")]
    [InlineData("<style>p{}", "RawText")]
    [InlineData("<style></style>", "Text")]
    [InlineData("<title>", "Text")]
    [InlineData("<textarea>", "Text")]
    public void After_this_markup_a_template_stands_here(string markup, string place) =>
        Assert.Equal(place, HtmlPosition.Start.After(markup).Place.ToString());

    [Fact]
    public void Tags_and_attributes_are_known_in_lower_case_with_the_value_seen_so_far()
    {
        var position = HtmlPosition.Start.After("<A HREF=\"https://x").AfterPrinting();
        Assert.Equal(("a", "href", "https://x" + HtmlPosition.PrintedValue), (position.Name, position.Attribute, position.Value));
    }

    [Fact]
    public void Markup_in_two_pieces_leads_to_the_same_place_when_cut_between_tokens() =>
        RandomText.OneOf("<p ", "a", "=\"b\"", " c='d'", ">", "text", "</p>", "<br>", "<!-- x -->", "<script>", "var x;", "</script>").Array[0, 12].ForAll(pieces =>
        {
            var whole = HtmlPosition.Start.After(string.Concat(pieces));
            var stepwise = pieces.Aggregate(HtmlPosition.Start, (position, piece) => position.After(piece));
            Assert.Equal(whole, stepwise);
        });
}
