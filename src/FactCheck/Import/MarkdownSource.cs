using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Texts;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Import;

/// <summary>Reads the visible text of a Markdown document (CommonMark with tables and footnotes).</summary>
internal static class MarkdownSource
{
    /// <summary>In one paragraph; unclosed brackets cost Markdig quadratic time (20,000: 8 seconds).</summary>
    private const int MostBrackets = 5_000;

    private static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    /// <exception cref="Refusal">Lists or quotations are nested too deep, or there are too many brackets.</exception>
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
        var leftOut = new Omissions();
        string? title = null;
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (Omission(block) is { } kind)
            {
                if (kind.Length > 0)
                    leftOut.Add(kind, block.Inline is null ? block.Lines.ToString() : "");
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
            [.. leftOut.Warnings]);
    }

    /// <summary>The name of a block that is left out; empty if it needs no warning.</summary>
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

    private static void Append(LeafBlock block, BlockBuilder text, Omissions leftOut)
    {
        if (block.Inline is null)
        {
            text.Append(block.Lines.ToString(), keepsLines: true);
            return;
        }

        var struck = new StruckOutWords(leftOut);
        foreach (var inline in block.Inline.Descendants<Inline>())
        {
            if (struck.Takes(inline))
                continue;
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
                    leftOut.Add("footnote mark");
                    break;
            }
        }

        struck.End();
    }

    /// <summary>Empty between characters of scripts without spaces.</summary>
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
