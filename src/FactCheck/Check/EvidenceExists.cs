using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>FC012, FC101, FC304, FC313, FC314: evidence items name existing documents, each once; other citations name an evidence item.</summary>
internal static class EvidenceExists
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in claim.Evidence)
        {
            if (!listed.Add(item.Document.Value))
            {
                findings.Add(Rule.FC314.At(
                    claim.File, item.Document.Location, $"the document '{item.Document.Value}' is listed twice in this claim",
                    "merge the two items: say everything it shows in one 'shows'"));
            }

            CheckId(claim, item, findings);
            if (item.Inline is null && input.Index.Evidence(claim.Dossier, item.Document.Value) is null
                && !input.Index.IsUnreadable(claim.Dossier, item.Document.Value))
            {
                findings.Add(Rule.FC304.At(
                    claim.File, item.Document.Location, $"there is no evidence document '{item.Document.Value}'", Hint(claim, item, input)));
            }
        }

        foreach (var reference in ClaimTable.DocumentsCited(claim))
        {
            if (!listed.Contains(reference.Value))
            {
                findings.Add(Rule.FC313.At(
                    claim.File, reference.Location, $"'{reference.Value}' is not among this claim's evidence",
                    Nearest.Question(reference.Value, listed) ?? $"add '- document: {reference.Value}' under 'evidence:', or remove it here"));
            }
        }
    }

    private static void CheckId(Claim claim, EvidenceItem item, List<Diagnostic> findings)
    {
        if (item.Id is not { } id)
            return;
        if (!ReferenceEquals(id, item.Document))
            findings.Add(Rule.FC101.At(claim.File, id.Location, "'id' and 'document' both name the document", "keep 'id', and delete 'document': the document is described here"));
        else if (!Id.IsWellFormed(id.Value))
            findings.Add(Rule.FC012.At(claim.File, id.Location, $"the name '{id.Value}' cannot be an id", ProposedId.From(id.Value) is { } proposed ? $"write {proposed}" : "use " + Id.Form));
    }

    private static string Hint(Claim claim, EvidenceItem item, CheckInput input)
    {
        var known = input.Index.Dossiers.TryGetValue(claim.Dossier, out var dossier)
            ? dossier.Evidence.Select(document => document.Id)
            : [];
        return Nearest.Question(item.Document.Value, known) ?? NewDocument(claim.Dossier, item.Document.Value, input);
    }

    /// <summary>Says where to describe a document that does not exist yet or, if the id is malformed, what an id looks like.</summary>
    public static string NewDocument(string dossier, string id, CheckInput input)
    {
        if (Id.IsWellFormed(id))
        {
            var elsewhere = input.Repository.Dossiers.FirstOrDefault(other => other.Evidence.Any(document => document.Id == id));
            return elsewhere is null
                ? $"describe it in claims/{dossier}/evidence/{id}.yaml, as 'factcheck new evidence' does; to name a document of another dossier, write dossier/id"
                : $"write {elsewhere.Id}/{id} for the document of that dossier, or describe another one in claims/{dossier}/evidence/{id}.yaml";
        }

        return id.Count('/') == 1 && id.Split('/') is [var other, var document] && Id.IsWellFormed(other) && Id.IsWellFormed(document)
            ? $"write the name of a file in claims/{other}/evidence, without .yaml"
            : $"write the name of a file in claims/{dossier}/evidence, without the folder and .yaml";
    }
}
