using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC302, FC303: a claim says what its verdict needs.</summary>
internal static class FieldsForVerdict
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (!input.Index.Verdicts.TryGetValue(claim.Verdict.Value, out var verdict))
            return;
        foreach (var need in verdict.Needs.Distinct())
        {
            if (Missing(claim, need) is { } finding)
                findings.Add(claim.IsDraft ? finding with { Severity = Severity.Info } : finding);
        }
    }

    /// <summary>Null if the claim says it. Missing fields are not errors in a draft: they are still to be written.</summary>
    private static Diagnostic? Missing(Claim claim, Need need) => need switch
    {
        Need.LeavesOut when claim.LeavesOut.IsEmpty => Rule.FC302.At(
            claim.File, claim.Verdict.Location, $"the verdict '{claim.Verdict.Value}' needs 'leaves-out'",
            "add 'leaves-out:' with one to three points that a reader must know"),
        Need.WouldChange when claim.WouldChange is null => Rule.FC302.At(
            claim.File, claim.Verdict.Location, $"the verdict '{claim.Verdict.Value}' needs 'would-change'",
            "add 'would-change:' and say what record would settle the question"),
        Need.AccurateVersion when claim.AccurateVersion is null => Rule.FC303.At(
            claim.File, claim.Verdict.Location, $"the verdict '{claim.Verdict.Value}' needs an accurate version",
            "add 'accurate-version:' with one sentence that the record supports"),
        _ => null,
    };
}
