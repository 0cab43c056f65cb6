using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace FactCheck.Prose;

/// <summary>The Markdown of analyses and pages: CommonMark with tables and citations, without raw HTML.</summary>
internal static class MarkdownText
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Parses; false where lists and quotations are nested too deep for Markdig.</summary>
    public static bool TryParse(string markdown, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            document = null;
            return false;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
