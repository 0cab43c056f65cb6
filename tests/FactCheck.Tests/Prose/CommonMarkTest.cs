using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Prose;
using FactCheck.Tests.Schemas;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace FactCheck.Tests.Prose;

/// <summary>The examples of the CommonMark specification, from the npm package commonmark-spec.</summary>
public sealed partial class CommonMarkTest
{
    /// <summary>Examples with comments and tags, which readers would see: FC021 and FC022 refuse them.</summary>
    private static readonly int[] WithHtml =
    [
        21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 161, 162, 164, 165, 166, 167, 168, 169, 170, 171,
        172, 173, 174, 175, 176, 177, 178, 179, 181, 183, 184, 185, 186, 187, 188, 189, 190, 191, 308, 309, 344, 475,
        476, 477, 494, 613, 614, 615, 616, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
    ];

    /// <summary>Examples with angle brackets that hold no element of HTML, or words that are no attributes: they are text.</summary>
    private static readonly int[] WithAngleBrackets = [156, 157, 158, 163, 180, 182, 201, 491, 524, 536, 617];

    [Fact]
    public void Markdown_is_that_of_the_specification_without_html()
    {
        var examples = Example().Matches(Judge.Read("commonmark-spec", "spec.txt"));
        Assert.Equal(652, examples.Count);
        var different = examples
            .Select((example, i) => (Number: i + 1, Markdown: Text(example.Groups[1]), Html: Text(example.Groups[2])))
            .Where(example => Html(example.Markdown) != example.Html.Replace("<li>\n<", "<li><", StringComparison.Ordinal))
            .ToLookup(example => Parse(example.Markdown).Descendants<HtmlMarkInline>().Any(), example => example.Number);

        Assert.Equal(WithHtml, different[true]);
        Assert.Equal(WithAngleBrackets, different[false]);
    }

    /// <summary>The specification shows tabs as arrows.</summary>
    private static string Text(Group group) => group.Value.Replace('→', '\t');

    private static MarkdownDocument Parse(string markdown)
    {
        Assert.True(MarkdownText.TryParse(markdown, out var document));
        return document;
    }

    private static string Html(string markdown)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Add(new AsWritten());
        renderer.Render(Parse(markdown));
        return writer.ToString().Replace("<li>\n<", "<li><", StringComparison.Ordinal);
    }

    private sealed class AsWritten : HtmlObjectRenderer<HtmlMarkInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlMarkInline inline) => renderer.WriteEscape(inline.Text);
    }

    [GeneratedRegex(@"^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
