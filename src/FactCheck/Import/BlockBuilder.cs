using System.Collections.Immutable;
using System.Text;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>Collects paragraphs from a tree of elements.</summary>
internal sealed class BlockBuilder
{
    private readonly ImmutableArray<ImportedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
    private readonly StringBuilder _text = new();
    private bool _hasPendingSpace;
    private int _pendingBreaks;

    /// <summary>Set before the text of the block is appended.</summary>
    public bool IsHeading { get; set; }

    /// <param name="keepsLines">Line ends are line breaks, as in <c>pre</c>, not white space.</param>
    public void Append(string text, bool keepsLines)
    {
        foreach (var c in text)
        {
            if (keepsLines && c == '\n')
            {
                BreakLine();
            }
            else if (WhiteSpace.IsCollapsible(c))
            {
                _hasPendingSpace = true;
            }
            else
            {
                if (_pendingBreaks > 1)
                    EndBlock();
                else if (_pendingBreaks == 1 && _text.Length > 0)
                    _text.Append('\n');
                else if (_hasPendingSpace && _text.Length > 0)
                    _text.Append(' ');
                _pendingBreaks = 0;
                _hasPendingSpace = false;
                _text.Append(c);
            }
        }
    }

    /// <summary>A line break; two in a row end the paragraph.</summary>
    public void BreakLine() => _pendingBreaks++;

    public void EndBlock()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
            _blocks.Add(new ImportedBlock(IsHeading, IsHeading ? text.Replace('\n', ' ') : text));
        _text.Clear();
        _hasPendingSpace = false;
        _pendingBreaks = 0;
    }

    public ImmutableArray<ImportedBlock> ToBlocks()
    {
        EndBlock();
        return _blocks.ToImmutable();
    }
}
