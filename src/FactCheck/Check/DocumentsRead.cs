using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>
/// FC305, FC330: whatever supports or undermines a claim, is quoted or is cited says how much of it was read, and was not
/// merely seen to exist.
/// </summary>
internal static class DocumentsRead
{
    /// <param name="analysis">The claim's Markdown; null if there is none that can be parsed.</param>
    public static void Check(Claim claim, MarkdownDocument? analysis, CheckInput input, List<Diagnostic> findings)
    {
        var cited = Citations(claim, analysis).ToLookup(citation => citation.Document, citation => citation.Place, StringComparer.Ordinal);
        foreach (var item in claim.Evidence)
        {
            if (input.Index.DocumentOf(claim, item) is not { } document)
                continue;
            if (item.ConsultedIn(document) is not { } consulted)
                RequireReading(claim, item, document, isCited: cited.Contains(item.Document.Value), findings);
            else if (consulted == Consulted.NotSeen)
                RejectUnread(claim, item, cited[item.Document.Value], findings);
        }
    }

    /// <summary>Checks the documents that a translation cites, perhaps where the original does not.</summary>
    public static void Check(Claim claim, MarkdownInput translated, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var citation in translated.Document.Descendants<CitationInline>())
        {
            if (claim.Evidence.FirstOrDefault(item => item.Document.Value == citation.Document) is { } item && input.Index.DocumentOf(claim, item) is { } document)
                Check(translated.File, translated.At(citation.Span), document with { Consulted = item.ConsultedIn(document) }, findings);
        }
    }

    /// <summary>Checks a document that a text about the source cites.</summary>
    public static void Check(string file, Location citation, EvidenceDocument document, List<Diagnostic> findings)
    {
        if (document.Consulted is null)
        {
            findings.Add(Rule.FC330.At(
                file, citation, $"'{document.Id}' is cited, but no one has written how much of it was read",
                $"write 'consulted: full' or 'consulted: excerpt' in {document.File} once a person has read it, or cite another document"));
        }
        else if (document.Consulted == Consulted.NotSeen)
        {
            findings.Add(Rule.FC305.At(
                file, citation, $"'{document.Id}' was not read, so it cannot be cited",
                $"cite another document; or read this one and change 'consulted: not-seen' in {document.File} to full or excerpt"));
        }
    }

    private static IEnumerable<(string Document, Location Place)> Citations(Claim claim, MarkdownDocument? analysis) =>
        ClaimTable.DocumentsCited(claim).Select(reference => (reference.Value, reference.Location)).Concat(
            analysis is null
                ? []
                : analysis.Descendants<CitationInline>().Select(citation => (citation.Document, claim.Analysis!.LocationAt(citation.Span.Start, citation.Span.Length))));

    private static void RequireReading(Claim claim, EvidenceItem item, EvidenceDocument document, bool isCited, List<Diagnostic> findings)
    {
        var weight = item.Stance.Value != Stance.Context ? $"{Vocabularies.Stances.WordFor(item.Stance.Value)} the claim"
            : item.Quote is not null ? "is quoted"
            : isCited ? "is cited"
            : null;
        if (weight is null)
            return;
        var finding = Rule.FC330.At(
            claim.File, item.Document.Location, $"'{item.Document.Value}' {weight}, but no one has written how much of it was read",
            $"once a person has read it, add 'consulted: full' or 'consulted: excerpt' to this item{(item.Inline is null ? $" or to {document.File}" : "")}; "
            + "until then, write 'consulted: not-seen' and 'stance: context', and neither quote nor cite it");
        findings.Add(claim.IsDraft ? finding with { Severity = Severity.Info } : finding);
    }

    private static void RejectUnread(Claim claim, EvidenceItem item, IEnumerable<Location> citations, List<Diagnostic> findings)
    {
        var name = item.Document.Value;
        if (item.Stance.Value != Stance.Context)
            Report(item.Stance.Location, $"have the stance '{Vocabularies.Stances.WordFor(item.Stance.Value)}'", "write 'stance: context'");
        if (item.Quote is not null)
            Report(item.Quote.Exact.Location, "be quoted", "delete the quote");
        foreach (var place in citations)
            Report(place, "be cited", $"remove '{name}' here; 'not-seen:' is the place to name what exists and was not read");

        void Report(Location place, string what, string hint) =>
            findings.Add(Rule.FC305.At(
                claim.File, place, $"'{name}' was not read, so it cannot {what}", $"{hint}; or read the document and change 'consulted: not-seen' to full or excerpt"));
    }
}
