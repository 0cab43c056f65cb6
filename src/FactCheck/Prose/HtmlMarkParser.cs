using Markdig.Helpers;
using Markdig.Parsers;

namespace FactCheck.Prose;

/// <summary>Finds HTML in Markdown. Markdig's own parser would hide comments, and takes quadratic time for many that are never closed.</summary>
internal sealed class HtmlMarkParser : InlineParser
{
    public HtmlMarkParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (HtmlMark.At(slice.AsSpan()) is not { } mark)
            return false;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new HtmlMarkInline(mark, slice.Text.Substring(slice.Start, mark.Length))
        {
            Span = new Markdig.Syntax.SourceSpan(position, position + mark.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += mark.Length;
        return true;
    }
}
