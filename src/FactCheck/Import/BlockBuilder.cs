using System.Collections.Immutable;
using System.Text;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>Paragraphs while they are collected from a tree of elements.</summary>
internal sealed class BlockBuilder
{
    private readonly ImmutableArray<ImportedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
    private readonly StringBuilder _text = new();
    private bool _spaceIsDue;
    private int _breaksDue;

    /// <summary>Whether the block that is being collected is a heading; set before its text.</summary>
    public bool IsHeading { get; set; }

    /// <param name="keepsLines">Line ends break lines, as in <c>pre</c>; else they are white space.</param>
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
                _spaceIsDue = true;
            }
            else
            {
                if (_breaksDue > 0 && _text.Length > 0)
                    BreakOrEnd();
                else if (_spaceIsDue && _text.Length > 0)
                    _text.Append(' ');
                _breaksDue = 0;
                _spaceIsDue = false;
                _text.Append(c);
            }
        }
    }

    /// <summary>A line break; two in a row end the paragraph.</summary>
    public void BreakLine() => _breaksDue++;

    public void EndBlock()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
            _blocks.Add(new ImportedBlock(IsHeading, IsHeading ? text.Replace('\n', ' ') : text));
        _text.Clear();
        _spaceIsDue = false;
        _breaksDue = 0;
    }

    public ImmutableArray<ImportedBlock> ToBlocks()
    {
        EndBlock();
        return _blocks.ToImmutable();
    }

    private void BreakOrEnd()
    {
        if (_breaksDue > 1)
            EndBlock();
        else
            _text.Append('\n');
    }
}
