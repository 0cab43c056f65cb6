using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC323: the rating of a claim lies between the ratings of its parts.</summary>
internal static class PartsFitVerdict
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Parts.Length < 2 || input.Index.Verdicts.GetValueOrDefault(claim.Verdict.Value)?.Rating is not { } whole)
            return;
        var parts = claim.Parts.Select(part => input.Index.Verdicts.GetValueOrDefault(part.Verdict.Value)?.Rating).ToList();
        if (parts.Contains(null) || (parts.Min() <= whole && whole <= parts.Max()))
            return;
        findings.Add(Rule.FC323.At(
            claim.File, claim.Verdict.Location,
            $"the verdict '{claim.Verdict.Value}' is {(whole < parts.Min() ? "worse" : "better")} than that of every part",
            whole < parts.Min()
                ? "change it or the verdict of a part; or add the part that makes the whole worse under 'parts:'"
                : "change it or the verdict of a part; the whole cannot be better than its best part"));
    }
}
