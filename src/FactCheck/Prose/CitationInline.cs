using Markdig.Syntax.Inlines;

namespace FactCheck.Prose;

/// <summary><c>[^document-id]</c>: cites an evidence document of the claim.</summary>
internal sealed class CitationInline(string document) : LeafInline
{
    public string Document => document;
}
