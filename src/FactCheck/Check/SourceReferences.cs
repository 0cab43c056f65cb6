using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC304: documents cited in the notes on a source exist.</summary>
internal static class SourceReferences
{
    public static void Check(Dossier dossier, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var citation in markdown.Document.Descendants<CitationInline>())
        {
            if (input.Index.Evidence(dossier.Id, citation.Document) is not null || input.Index.IsUnreadable(dossier.Id, citation.Document))
                continue;
            findings.Add(Rule.FC304.At(
                markdown.File, markdown.At(citation.Span), $"the footnote '{citation.Document}' names no evidence document",
                Nearest.Question(citation.Document, dossier.Evidence.Select(known => known.Id))
                    ?? EvidenceExists.NewDocument(dossier.Id, citation.Document, input)));
        }

        PageNotes.Refuse(markdown, findings);
    }
}
