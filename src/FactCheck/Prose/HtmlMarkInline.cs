using Markdig.Syntax.Inlines;

namespace FactCheck.Prose;

/// <summary>HTML in Markdown: readers see it as it is written.</summary>
internal sealed class HtmlMarkInline(HtmlMark mark, string text) : LeafInline
{
    public HtmlMark Mark => mark;

    public string Text => text;
}
