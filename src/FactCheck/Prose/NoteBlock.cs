using Markdig.Parsers;
using Markdig.Syntax;

namespace FactCheck.Prose;

/// <summary><c>[^name]: text</c>: the text of a footnote.</summary>
internal sealed class NoteBlock(BlockParser parser, string name) : ContainerBlock(parser)
{
    public string Name => name;
}
