using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC402: each verdict correction starts from the verdict that the one before it led to, and the last leads to the current verdict.</summary>
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
                findings.Add(Rule.FC402.At(claim.File, correction.Location, $"a correction of the verdict does not name {(correction.From is null && correction.To is null ? "the old and the new one" : correction.From is null ? "the old one" : "the new one")}",
                    $"add 'from: {correction.From?.Value ?? before?.Value ?? "<the verdict before>"}' and 'to: {correction.To?.Value ?? claim.Verdict.Value}'"));
                return;
            }

            foreach (var verdict in new[] { correction.From, correction.To })
            {
                if (input.Index.Verdicts.Count > 0 && !input.Index.Verdicts.ContainsKey(verdict.Value))
                    findings.Add(Rule.FC301.At(claim.File, verdict.Location, $"the verdict '{verdict.Value}' is not in the scale", VerdictInScale.Hint(verdict.Value, input)));
            }

            if (before is not null && before.Value != correction.From.Value)
            {
                findings.Add(Rule.FC402.At(
                    claim.File, correction.From.Location, $"this correction starts from '{correction.From.Value}', but the one before it led to '{before.Value}'",
                    $"write 'from: {before.Value}', or add the correction missing between the two"));
            }

            before = correction.To;
        }

        if (before is not null && before.Value != claim.Verdict.Value)
        {
            findings.Add(Rule.FC402.At(
                claim.File, claim.Verdict.Location, $"the verdict is '{claim.Verdict.Value}', but the last correction led to '{before.Value}'",
                $"write 'verdict: {before.Value}', or add at the end of 'corrections':\n- date: YYYY-MM-DD\n  kind: verdict\n  from: {before.Value}\n  to: {claim.Verdict.Value}\n  note: why it was changed"));
        }

        if (claim.Retracted is null && claim.Corrections.FirstOrDefault(correction => correction.Kind == CorrectionKind.Retraction) is { } retraction)
        {
            findings.Add(Rule.FC402.At(
                claim.File, retraction.Location, "the corrections list a retraction, but the claim is not retracted", $"add 'retracted: {{date: {retraction.Date.Value}, note: why}}', or change the kind of this entry"));
        }
    }
}
