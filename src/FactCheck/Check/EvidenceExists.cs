using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC304, FC313, FC314: evidence items name existing documents, each once; positions and parts name items.</summary>
internal static class EvidenceExists
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in claim.Evidence)
        {
            if (!listed.Add(item.Document.Value))
            {
                findings.Add(EvidenceRules.DocumentTwice.At(
                    claim.File, item.Document.Mark, $"the document '{item.Document.Value}' is listed twice in this claim",
                    "join the two items, and say in 'shows' all that it shows"));
            }

            if (item.Inline is null && input.Index.Evidence(claim.Dossier, item.Document.Value) is null
                && !input.Index.IsUnreadable(claim.Dossier, item.Document.Value))
            {
                findings.Add(EvidenceRules.UnknownDocument.At(
                    claim.File, item.Document.Mark, $"there is no evidence document '{item.Document.Value}'", Hint(claim, item, input)));
            }
        }

        foreach (var position in claim.Positions)
            CheckReferences(claim, position.Evidence, listed, findings);
        foreach (var part in claim.Parts)
            CheckReferences(claim, part.Evidence, listed, findings);
    }

    private static void CheckReferences(Claim claim, IEnumerable<Text> references, HashSet<string> listed, List<Diagnostic> findings)
    {
        foreach (var reference in references)
        {
            if (!listed.Contains(reference.Value))
            {
                findings.Add(EvidenceRules.UnknownEvidenceReference.At(
                    claim.File, reference.Mark, $"'{reference.Value}' is not among this claim's evidence",
                    Nearest.Question(reference.Value, listed) ?? "add it under 'evidence:'"));
            }
        }
    }

    private static string Hint(Claim claim, EvidenceItem item, CheckInput input)
    {
        var known = input.Index.Dossiers.TryGetValue(claim.Dossier, out var dossier)
            ? dossier.Evidence.Select(document => document.Id)
            : [];
        return Nearest.Question(item.Document.Value, known)
            ?? $"write claims/{claim.Dossier}/evidence/{item.Document.Value}.yaml; a document of another dossier is named dossier/id";
    }
}
