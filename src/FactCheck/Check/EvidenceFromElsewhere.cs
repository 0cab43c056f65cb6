using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC319: a verdict does not rest on the document that is checked, nor on this site, alone.</summary>
internal static class EvidenceFromElsewhere
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Rates == Rates.Attribution)
            return;
        var source = input.Index.Dossiers.GetValueOrDefault(claim.Dossier)?.Source?.About.Url;
        Text? first = null;
        foreach (var (item, document) in Weight.Of(claim, input))
        {
            if (document.About.Url is not { } url || !(url.Value == source?.Value || input.IsOnThisSite(url)))
                return;
            first ??= item.Document;
        }

        if (first is null)
            return;
        findings.Add(WeightRules.Circular.At(
            claim.File, first.Mark, "the verdict rests only on the document that is checked, or on this site",
            "add a record made by somebody else; this one cannot confirm itself"));
    }
}
