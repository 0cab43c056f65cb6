using System.Buffers;
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

    /// <summary>Most characters that are read to find the ends of addresses, where many are never closed: 0.1 seconds.</summary>
    private const long MostReadForAddresses = 20_000_000;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n");

    /// <summary>
    /// Parses Markdown; false if lists, quotations, links or emphasis are nested too deep for Markdig to parse or render, or if
    /// <see cref="AddressWithoutEnd"/> finds one.
    /// </summary>
    public static bool TryParse(string markdown, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        if (AddressWithoutEnd(markdown) is not null)
        {
            document = null;
            return false;
        }

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

    /// <summary>
    /// The offset of the first of many addresses, <c>](</c>, in a stretch without a blank. Markdig reads on to the blank for
    /// each that is not closed, which takes quadratic time (100,000 characters: 5 seconds). Null in every text for readers.
    /// </summary>
    public static int? AddressWithoutEnd(string markdown)
    {
        var read = 0L;
        for (var start = 0; start < markdown.Length;)
        {
            var stretch = markdown.AsSpan(start);
            if (stretch.IndexOfAny(Blanks) is var end and >= 0)
                stretch = stretch[..end];
            var addresses = stretch.Count("](");
            read += (long)addresses * stretch.Length;
            if (read > MostReadForAddresses)
                return start + stretch.IndexOf("](", StringComparison.Ordinal);
            start += stretch.Length + 1;
        }

        return null;
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
