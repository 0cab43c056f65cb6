using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC402: verdict corrections lead from one to the next, and the last one to the verdict shown.</summary>
internal static class CorrectionsChain
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        Text? before = null;
        foreach (var correction in claim.Corrections)
        {
            if (correction.Kind != CorrectionKind.Verdict)
                continue;
            if (correction.From is null || correction.To is null)
            {
                findings.Add(ReviewRules.CorrectionChain.At(claim.File, correction.Mark, "a correction of the verdict names no 'from' and 'to'", "write the old and the new verdict"));
                return;
            }

            foreach (var verdict in new[] { correction.From, correction.To })
            {
                if (input.Index.Verdicts.Count > 0 && !input.Index.Verdicts.ContainsKey(verdict.Value))
                    findings.Add(EvidenceRules.UnknownVerdict.At(claim.File, verdict.Mark, $"the verdict '{verdict.Value}' is not in the scale", "write one of: " + string.Join(", ", input.Repository.Scale.Select(known => known.Id.Value))));
            }

            if (before is not null && before.Value != correction.From.Value)
            {
                findings.Add(ReviewRules.CorrectionChain.At(
                    claim.File, correction.From.Mark, $"this correction starts from '{correction.From.Value}', but the one before it led to '{before.Value}'",
                    "write the verdict that held before this correction"));
            }

            before = correction.To;
        }

        if (before is not null && before.Value != claim.Verdict.Value)
        {
            findings.Add(ReviewRules.CorrectionChain.At(
                claim.File, claim.Verdict.Mark, $"the verdict is '{claim.Verdict.Value}', but the last correction led to '{before.Value}'",
                "add a correction of kind 'verdict' that leads to the verdict shown"));
        }

        if (claim.Retracted is null && claim.Corrections.FirstOrDefault(correction => correction.Kind == CorrectionKind.Retraction) is { } retraction)
        {
            findings.Add(ReviewRules.CorrectionChain.At(
                claim.File, retraction.Mark, "the log tells of a retraction, but the claim is not retracted", "add 'retracted:' with date and note"));
        }
    }
}
