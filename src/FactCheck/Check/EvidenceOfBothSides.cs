using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC318: if the policy asks for it, a rated claim has evidence on both sides, or says where it was sought in vain.</summary>
internal static class EvidenceOfBothSides
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Policy.BothSides || !claim.IsStanding || claim.ContrarySearch is not null || !DecisiveEvidence.IsDecided(claim, input))
            return;
        var missing = Missing(claim);
        if (missing is null)
            return;
        findings.Add(Rule.FC318.At(
            claim.File, claim.Verdict.Location, $"no evidence {missing} this claim",
            $"add a document with 'stance: {(missing == "undermines" ? "undermines" : "supports")}', or say under 'contrary-search:' where you searched for one without success"));
    }

    private static string? Missing(Claim claim) =>
        claim.Evidence.All(item => item.Stance.Value != Stance.Undermines) ? "undermines"
        : claim.Evidence.All(item => item.Stance.Value != Stance.Supports) ? "supports"
        : null;
}
