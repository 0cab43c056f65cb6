using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC302, FC303: a claim has the fields that its verdict requires.</summary>
internal static class FieldsForVerdict
{
    /// <summary>The highest rating that needs an accurate version.</summary>
    private const int NotAccurate = 3;

    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Verdict.Value == "missing-context" && claim.LeavesOut.IsEmpty)
        {
            Add(claim, findings, Rule.FC302.At(
                claim.File, claim.Verdict.Location, "the verdict 'missing-context' needs 'leaves-out'",
                "add 'leaves-out:' with one to three points that a reader must know"));
        }

        if (claim.Verdict.Value == "unverifiable" && claim.WouldChange is null)
        {
            Add(claim, findings, Rule.FC302.At(
                claim.File, claim.Verdict.Location, "the verdict 'unverifiable' needs 'would-change'",
                "add 'would-change:' and say what record would settle the question"));
        }

        if (claim.AccurateVersion is null && input.Index.Verdicts.GetValueOrDefault(claim.Verdict.Value) is { Rating: <= NotAccurate })
        {
            Add(claim, findings, Rule.FC303.At(
                claim.File, claim.Verdict.Location, $"the verdict '{claim.Verdict.Value}' needs an accurate version",
                "add 'accurate-version:' with one sentence that the record supports"));
        }
    }

    /// <summary>Missing fields are not errors in a draft: they are still to be written.</summary>
    private static void Add(Claim claim, List<Diagnostic> findings, Diagnostic finding) =>
        findings.Add(claim.IsDraft ? finding with { Severity = Severity.Info } : finding);
}
