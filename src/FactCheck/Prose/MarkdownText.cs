using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Prose;

/// <summary>
/// The Markdown of analyses and pages: CommonMark with tables, footnotes and emphasis beside Chinese, Japanese and Korean
/// punctuation, without HTML.
/// </summary>
internal static class MarkdownText
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Deepest nesting of blocks and inlines; Markdig's renderer throws at 128.</summary>
    public const int MaxDepth = 100;

    /// <summary>Parses Markdown; false if lists, quotations, links or emphasis are nested too deep for Markdig to parse or render.</summary>
    public static bool TryParse(string markdown, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline);
            if (!IsDeeperThan(document, MaxDepth))
                return true;
            document = null;
            return false;
        }
        catch (ArgumentException)
        {
            document = null;
            return false;
        }
    }

    private static bool IsDeeperThan(MarkdownDocument document, int most)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > most)
                return true;
            if (at.Part is LeafBlock { Inline: { } inline })
                open.Push((inline, at.Depth + 1));
            foreach (var child in at.Part switch { ContainerBlock blocks => blocks, ContainerInline inlines => inlines, _ => Enumerable.Empty<MarkdownObject>() })
                open.Push((child, at.Depth + 1));
        }

        return false;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseCjkFriendlyEmphasis().DisableHtml();
        builder.BlockParsers.Insert(0, new NoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new HtmlMarkParser());
        return builder.Build();
    }
}
