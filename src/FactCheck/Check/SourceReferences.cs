using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC304, FC305, FC330: documents cited in the notes on a source exist and were read.</summary>
internal static class SourceReferences
{
    public static void Check(Dossier dossier, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var citation in markdown.Document.Descendants<CitationInline>())
        {
            var place = markdown.At(citation.Span);
            if (input.Index.Evidence(dossier.Id, citation.Document) is { } known)
            {
                DocumentsRead.Check(markdown.File, place, known, findings);
                continue;
            }

            if (input.Index.IsUnreadable(dossier.Id, citation.Document))
                continue;
            findings.Add(Rule.FC304.At(
                markdown.File, place, $"the footnote '{citation.Document}' names no evidence document",
                Nearest.Question(citation.Document, dossier.Evidence.Select(other => other.Id))
                    ?? EvidenceExists.NewDocument(dossier.Id, citation.Document, input)));
        }

        PageNotes.Refuse(markdown, findings);
    }
}
