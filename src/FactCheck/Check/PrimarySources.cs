using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC320: if the policy asks for it, a verdict does not rest on news reports alone, or the claim says why.</summary>
internal static class PrimarySources
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Policy.PrimarySources || !claim.IsStanding || claim.SingleSourceReason is not null || input.Index.AxisOf(claim) == Axis.Attribution)
            return;
        var kinds = DecisiveEvidence.Of(claim, input).Select(weighed => weighed.Document.Kind).ToList();
        if (kinds.Count == 0 || kinds.Any(kind => kind != EvidenceKind.News))
            return;
        findings.Add(Rule.FC320.At(
            claim.File, claim.Verdict.Location, "only news reports support or undermine the claim",
            "add the record that they report on (a law, a count, a speech), or say under 'single-source-reason:' why it is not available"));
    }
}
