using System.Collections.Immutable;
using AngleSharp.Dom;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>
/// Reads the text of elements as a reader sees it: block elements end a paragraph, <c>br</c> ends a line, white space collapses.
/// What is left out of it, such as struck-out words, navigation and footnote marks, is counted. Does not recurse.
/// </summary>
internal static class HtmlText
{
    public static (ImmutableArray<ImportedBlock> Blocks, List<string> Warnings) Read(IReadOnlyCollection<IElement> elements)
    {
        var text = new HtmlTextBuilder(elements);
        foreach (var element in elements)
        {
            HtmlTree.Walk(element, text);
            text.EndBlock();
        }

        return (text.ToBlocks(), [.. text.Warnings]);
    }

    public static string FirstWords(IElement element)
    {
        var text = new HtmlTextBuilder([element]);
        HtmlTree.Walk(element, text);
        return Printable.Start(string.Join(' ', text.ToBlocks().Take(4).Select(block => block.Text.Replace('\n', ' '))), 70);
    }
}
