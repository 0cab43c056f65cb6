using Markdig.Helpers;
using Markdig.Parsers;

namespace FactCheck.Prose;

/// <summary>Reads <c>[^document-id]</c> as a citation; Markdig's own footnotes would need a definition in the text.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var text = slice.Text;
        var start = slice.Start + 2;
        var end = start;
        while (end <= slice.End && text[end] is not (']' or '[' or '\n' or ' '))
            end++;
        if (end > slice.End || text[end] != ']' || end == start)
            return false;

        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(text[start..end])
        {
            Span = new Markdig.Syntax.SourceSpan(position, position + end - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
