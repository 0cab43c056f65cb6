using Markdig.Helpers;
using Markdig.Parsers;

namespace FactCheck.Prose;

/// <summary>Reads <c>[^name]</c> as a citation; Markdig's own footnotes would need a definition in the text.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    /// <summary>The name in a citation at the start of a text, or null.</summary>
    public static string? NameAt(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^", StringComparison.Ordinal))
            return null;
        var length = text[2..].IndexOfAny("[]\n\t");
        return length > 0 && text[length + 2] == ']' ? text.Slice(2, length).ToString() : null;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NameAt(slice.AsSpan()) is not { } name)
            return false;
        var length = name.Length + 3;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(name)
        {
            Span = new Markdig.Syntax.SourceSpan(position, position + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
