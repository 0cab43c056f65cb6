using FactCheck.Diagnostics;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC710: the footer of site.yaml is on every page, so it has no headings and no footnotes of its own.</summary>
internal static class FooterPlain
{
    public static void Check(MarkdownInput footer, List<Diagnostic> findings)
    {
        foreach (var part in footer.Document.Descendants())
        {
            if (part is HeadingBlock)
                findings.Add(Rule.FC710.At(footer.File, footer.At(part.Span), "the footer has a heading, and would repeat it on every page", "write the words in bold: **words**"));
            else if (part is CitationInline or NoteBlock)
                findings.Add(Rule.FC710.At(footer.File, footer.At(part.Span), "the footer has a footnote, and no place for its note", "write the note into the text, or link to a page that has it"));
        }
    }
}
