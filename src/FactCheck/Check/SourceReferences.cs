using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC304, FC305, FC330: documents cited in the notes on a source exist and were read.</summary>
internal static class SourceReferences
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            foreach (var prose in new[] { dossier.Source?.About.About, dossier.Source?.Omits }.OfType<Text>())
                Check(dossier, prose, input, findings);
        }
    }

    private static void Check(Dossier dossier, Text prose, CheckInput input, List<Diagnostic> findings)
    {
        if (!MarkdownText.TryParse(prose.Value, out var document))
            return;
        foreach (var citation in document.Descendants<CitationInline>())
        {
            var place = prose.LocationAt(citation.Span.Start, citation.Span.Length);
            if (input.Index.Evidence(dossier.Id, citation.Document) is { } known)
            {
                DocumentsRead.Check(dossier.Source!.File, place, known, findings);
                continue;
            }

            if (input.Index.IsUnreadable(dossier.Id, citation.Document))
                continue;
            findings.Add(Rule.FC304.At(
                dossier.Source!.File, place,
                $"the footnote '{citation.Document}' names no evidence document",
                Nearest.Question(citation.Document, dossier.Evidence.Select(other => other.Id))
                    ?? EvidenceExists.NewDocument(dossier.Id, citation.Document, input)));
        }
    }
}
