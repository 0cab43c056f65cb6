using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC317: if the policy asks for it, the evidence that decides a verdict has several independent origins, or the claim says why not.</summary>
internal static class IndependentOrigins
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Origins < 2 || !claim.IsStanding || claim.SingleSourceReason is not null)
            return;
        var origins = DecisiveEvidence.Of(claim, input)
            .Select(weighed => weighed.Document.Origin?.Value ?? $"{weighed.Document.Dossier}/{weighed.Document.Id}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (origins.Count >= input.Policy.Origins)
            return;
        findings.Add(Rule.FC317.At(
            claim.File, claim.Verdict.Location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the evidence that supports or undermines the claim comes from {(origins.Count == 0 ? "no origin" : string.Join(", ", origins.Select(origin => $"'{origin}'")))}; the policy asks for {input.Policy.Origins} independent ones"),
            "add a document from an independent origin, or say under 'single-source-reason:' why there is none"));
    }
}
