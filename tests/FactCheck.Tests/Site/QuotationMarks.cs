using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Site;

/// <summary>What stands between quotation marks in the files of a site.</summary>
internal static class QuotationMarks
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "LI", "H1", "H2", "H3", "H4", "TD", "TH", "DD", "DT", "DIV", "SECTION", "FIGCAPTION", "BLOCKQUOTE", "SUMMARY", "LABEL", "BUTTON", "OPTION", "TEMPLATE", "TITLE", "BR", "CAPTION", "LEGEND",
    };

    /// <param name="isTranslation">Reports of what follows a mark whether it says that the words are our translation.</param>
    public static IEnumerable<string> In(string file, string text, Func<string, bool> isTranslation)
    {
        var quoted = Path.GetExtension(file) switch
        {
            ".html" => InPage(new HtmlParser().ParseDocument(text), isTranslation),
            ".json" or ".jsonld" => InJson(JsonElement.Parse(text), isTranslation),
            ".xml" => XDocument.Parse(text).DescendantNodes().OfType<XText>().SelectMany(node => InText(node.Value, false, isTranslation)),
            ".csv" or ".txt" => InText(text, false, isTranslation),
            _ => [],
        };
        return quoted;
    }

    private static IEnumerable<string> InPage(IHtmlDocument page, Func<string, bool> isTranslation)
    {
        var lines = new System.Text.StringBuilder();
        Read(page.DocumentElement, lines);
        var attributes = page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "content" or "title" or "aria-label" or "alt" or "value")
            .SelectMany(attribute => InText(attribute.Value, true, isTranslation));
        var data = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => InJson(JsonElement.Parse(script.TextContent), isTranslation));
        var snippets = page.QuerySelectorAll("textarea").SelectMany(area => In("snippet.html", area.TextContent, isTranslation));
        return InText(lines.ToString(), true, isTranslation).Concat(attributes).Concat(data).Concat(snippets);
    }

    /// <summary>The text as lines, one for each block; code is no prose, and numbers of footnotes belong to no words.</summary>
    private static void Read(INode node, System.Text.StringBuilder lines)
    {
        if (node is IText text)
        {
            lines.Append(text.Data.Replace('\n', ' '));
            return;
        }

        if (node is IElement { TagName: "SCRIPT" or "STYLE" or "CODE" or "PRE" or "TEXTAREA" or "SUP" } other)
        {
            lines.Append(other.TagName is "SUP" ? "" : "\uFFFC");
            return;
        }

        var isBlock = node is IElement element && Blocks.Contains(element.TagName);
        if (isBlock)
            lines.Append('\n');
        foreach (var child in node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes)
            Read(child, lines);
        if (isBlock)
            lines.Append('\n');
    }

    private static IEnumerable<string> InJson(JsonElement element, Func<string, bool> isTranslation) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => InJson(member.Value, isTranslation)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => InJson(item, isTranslation)),
        JsonValueKind.String => InText(element.GetString()!, true, isTranslation),
        _ => [],
    };

    /// <summary>The outermost marks; an apostrophe is none.</summary>
    /// <param name="isPlainQuoted">Whether a straight mark is a quotation mark, which it is not where it delimits cells.</param>
    private static IEnumerable<string> InText(string text, bool isPlainQuoted, Func<string, bool> isTranslation)
    {
        foreach (var line in text.Split('\n'))
        {
            for (var i = 0; i < line.Length; i++)
            {
                var closing = line[i] switch
                {
                    '“' => "”",
                    '„' => "“”",
                    '«' => "»",
                    '「' => "」",
                    '『' => "』",
                    '‹' => "›",
                    '‘' when i == 0 || !char.IsLetterOrDigit(line[i - 1]) => "’",
                    '"' when isPlainQuoted => "\"",
                    _ => null,
                };
                if (closing is null)
                    continue;
                var end = End(line, i, closing);
                if (end < 0)
                    continue;
                if (!isTranslation(line[(end + 1)..]))
                    yield return line[(i + 1)..end];
                i = end;
            }
        }
    }

    /// <summary>The mark that closes; those of the same kind in between are opened and closed again. A single mark closes only after a word, before none.</summary>
    private static int End(string line, int start, string closing)
    {
        var depth = 1;
        for (var i = start + 1; i < line.Length; i++)
        {
            if (closing.Contains(line[i], StringComparison.Ordinal) && (line[i] != '’' || i + 1 == line.Length || !char.IsLetterOrDigit(line[i + 1])))
            {
                if (--depth == 0)
                    return i;
            }
            else if (line[i] == line[start])
            {
                depth++;
            }
        }

        return -1;
    }
}
