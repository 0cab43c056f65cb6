using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>FC306, FC307: each footnote of the analysis names an evidence item, and each item that was read is cited by a footnote.</summary>
internal static class AnalysisReferences
{
    public static void Check(Claim claim, MarkdownInput analysis, CheckInput input, List<Diagnostic> findings)
    {
        var cited = CheckNames(claim, analysis, findings);
        foreach (var item in claim.Evidence)
        {
            if (cited.Count > 0 && !cited.Contains(item.Document.Value) && !IsUnread(claim, item, input))
            {
                findings.Add(Rule.FC307.At(
                    claim.File, item.Document.Location, $"the analysis does not cite '{item.Document.Value}'",
                    $"write [^{item.Document.Value}] after the sentence that rests on it, or delete the item"));
            }
        }
    }

    /// <returns>What the text cites.</returns>
    public static HashSet<string> CheckNames(Claim claim, MarkdownInput analysis, List<Diagnostic> findings)
    {
        var listed = claim.Evidence.Select(item => item.Document.Value).ToHashSet(StringComparer.Ordinal);
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in analysis.Document.Descendants<CitationInline>())
        {
            cited.Add(citation.Document);
            if (!listed.Contains(citation.Document))
            {
                findings.Add(Rule.FC306.At(
                    analysis.File, analysis.At(citation.Span),
                    $"the footnote '{citation.Document}' names no evidence of this claim",
                    Nearest.Question(citation.Document, listed) ?? $"add '- document: {citation.Document}' under 'evidence:', or remove [^{citation.Document}]"));
            }
        }

        PageNotes.Refuse(analysis, findings);
        return cited;
    }

    private static bool IsUnread(Claim claim, EvidenceItem item, CheckInput input) =>
        input.Index.DocumentOf(claim, item) is { } document && item.ConsultedIn(document) == Consulted.NotSeen;
}
