using Markdig.Parsers;
using Markdig.Syntax;

namespace FactCheck.Prose;

/// <summary>Reads notes. Markdig's own footnotes drop a note without a footnote, and show a footnote without a note as text.</summary>
internal sealed class NoteParser : BlockParser
{
    public NoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.AsSpan();
        if (CitationParser.NameAt(line) is not { } name || !line[(name.Length + 3)..].StartsWith(':'))
            return BlockState.None;
        var note = new NoteBlock(this, name)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.GoToColumn(processor.Column + name.Length + 4);
        while (processor.CurrentChar is ' ' or '\t')
            processor.NextColumn();
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
