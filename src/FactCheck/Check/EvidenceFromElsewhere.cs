using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC319: a verdict does not rest only on the checked document or on this site.</summary>
internal static class EvidenceFromElsewhere
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Index.AxisOf(claim) == Axis.Attribution)
            return;
        var source = input.Index.Dossiers.GetValueOrDefault(claim.Dossier)?.Source?.About.Url;
        Text? first = null;
        var isSource = false;
        foreach (var (item, document) in DecisiveEvidence.Of(claim, input))
        {
            if (document.About.Url is not { } url || !(url.Value == source?.Value || input.IsOnThisSite(url)))
                return;
            first ??= item.Document;
            isSource |= url.Value == source?.Value;
        }

        if (first is null)
            return;
        findings.Add(Rule.FC319.At(
            claim.File, first.Location, $"the verdict rests only on '{first.Value}', which is {(isSource ? "the document being checked" : "a page of this site")}",
            "add evidence recorded by someone else: a document cannot confirm itself, and neither can an earlier check of ours"));
    }
}
