using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>FC411: a published verdict changes only with a correction that names the old and the new one, and says why.</summary>
internal static class VerdictCorrected
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim.Current is { } now && now.Verdict.Value != claim.Before.Claim.Verdict.Value && !Format1Attribution.IsSuccessor(claim.Before.Claim, now.Verdict.Value))
                Check(claim, now, findings);
            else if (claim is { Current: { } same, Before.Claim.RatedAttributionInFormat1: true } && input.Anchored.Index.AxisOf(same) == Axis.Truth)
                findings.Add(OtherAxis(same));
        }
    }

    /// <summary>The words of the verdict are the same, but they rated that something was said.</summary>
    private static Diagnostic OtherAxis(Claim now) => Rule.FC411.At(
        now.File, now.Verdict.Location, $"the published verdict '{now.Verdict.Value}' rated that this was said, and now rates whether it is true",
        "write the verdict of the axis attribution that says the same; whether it is true is another claim, in a file of its own");

    private static void Check(PublishedClaim claim, Claim now, List<Diagnostic> findings)
    {
        var (old, verdict) = (claim.Before.Claim.Verdict.Value, now.Verdict);
        var recorded = claim.NewCorrections.Where(correction => correction.Kind == CorrectionKind.Verdict).ToList();
        if (recorded.Count == 0 || recorded[0].From?.Value != old || recorded[^1].To?.Value != verdict.Value)
        {
            findings.Add(Rule.FC411.At(
                now.File, verdict.Location, $"the published verdict was '{old}' and is now '{verdict.Value}', and no new correction says so",
                NamedChange.Hint(CorrectionKind.Verdict, old, verdict.Value)));
        }
        else if (recorded.Find(correction => correction.Note is null) is { } silent)
        {
            findings.Add(Rule.FC411.At(
                now.File, silent.Location, $"the verdict changed from '{old}' to '{verdict.Value}', but the correction does not say why",
                "add 'note:' with the reason, for readers"));
        }
    }
}
