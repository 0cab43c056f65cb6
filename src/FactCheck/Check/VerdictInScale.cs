using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC301: the verdicts of a claim and of its parts are entries of the scale.</summary>
internal static class VerdictInScale
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        Check(claim.Verdict, claim, input, findings);
        foreach (var part in claim.Parts)
            Check(part.Verdict, claim, input, findings);
    }

    private static void Check(Text verdict, Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var isMissing = verdict.Value.Length == 0;
        if (isMissing || input.Index.Verdicts.Count == 0 || input.Index.Verdicts.ContainsKey(verdict.Value))
            return;
        findings.Add(Rule.FC301.At(
            claim.File, verdict.Location, $"the verdict '{verdict.Value}' is not in the scale",
            Hint(verdict.Value, input)));
    }

    /// <summary>Suggests the nearest verdict, or lists all in the order of the scale.</summary>
    public static string Hint(string verdict, CheckInput input)
    {
        var known = input.Repository.Scale.Select(entry => entry.Id.Value).ToList();
        return Nearest.Question(verdict, known) ?? "write one of: " + string.Join(", ", known);
    }
}
