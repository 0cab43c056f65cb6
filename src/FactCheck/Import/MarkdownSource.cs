using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Texts;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Import;

/// <summary>The text of a Markdown document (CommonMark with tables and footnotes): what a reader sees of it, without its markup.</summary>
internal static class MarkdownSource
{
    /// <summary>Opening brackets in one paragraph; unclosed ones cost Markdig quadratic time (20,000: 8 seconds).</summary>
    private const int MostBrackets = 5_000;

    private static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    /// <exception cref="Refusal">Lists, quotations or brackets are nested too deep.</exception>
    public static ImportedText Read(string markdown)
    {
        if (markdown.Split("\n\n").Any(paragraph => paragraph.AsSpan().Count('[') > MostBrackets))
            throw new Refusal($"a paragraph of the document has more than {MostBrackets} opening brackets", "copy its text into a plain text file and import that");
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new Refusal("lists and quotations of the document are nested too deep", "copy its text into a plain text file and import that");
        }

        var text = new BlockBuilder();
        var leftOut = new Dictionary<string, int>(StringComparer.Ordinal);
        string? title = null;
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (Omission(block) is { } what)
            {
                if (what.Length > 0)
                    leftOut[what] = leftOut.GetValueOrDefault(what) + 1;
                continue;
            }

            text.IsHeading = block is HeadingBlock;
            Append(block, text, leftOut);
            text.EndBlock();
            if (block is HeadingBlock { Level: 1 } && title is null)
                title = text.ToBlocks() is [.., { IsHeading: true } heading] ? heading.Text : null;
        }

        return new ImportedText(
            text.ToBlocks(),
            new StatedDetails { Title = title },
            [.. leftOut.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{Counted.Of(entry.Value, entry.Key)} left out")]);
    }

    /// <summary>What is not text for readers, in words; empty where nobody misses it.</summary>
    private static string? Omission(LeafBlock block)
    {
        if (block is YamlFrontMatterBlock or ThematicBreakBlock or LinkReferenceDefinition or FootnoteLinkReferenceDefinition)
            return "";
        if (block is HtmlBlock)
            return "block of raw HTML";
        if (block is FencedCodeBlock)
            return "block of code";
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Footnote)
                return "footnote paragraph";
            if (parent is LinkReferenceDefinitionGroup)
                return "";
        }

        return null;
    }

    private static void Append(LeafBlock block, BlockBuilder text, Dictionary<string, int> leftOut)
    {
        if (block.Inline is null)
        {
            text.Append(block.Lines.ToString(), keepsLines: true);
            return;
        }

        foreach (var inline in block.Inline.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal when !IsInImage(literal):
                    text.Append(literal.Content.ToString(), keepsLines: false);
                    break;
                case CodeInline code:
                    text.Append(code.Content, keepsLines: false);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url, keepsLines: false);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString(), keepsLines: false);
                    break;
                case LineBreakInline { IsHard: true }:
                    text.BreakLine();
                    break;
                case LineBreakInline line:
                    text.Append(SoftBreak(line), keepsLines: false);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.BreakLine();
                    break;
                case FootnoteLink { IsBackLink: false }:
                    leftOut["footnote mark"] = leftOut.GetValueOrDefault("footnote mark") + 1;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Lines of scripts without spaces follow each other without one.</summary>
    private static string SoftBreak(LineBreakInline line) =>
        line is { PreviousSibling: LiteralInline { Content.IsEmpty: false } before, NextSibling: LiteralInline { Content.IsEmpty: false } after }
            ? WhiteSpace.Joint(before.Content.ToString()[^1], after.Content.ToString()[0])
            : " ";

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }
}
