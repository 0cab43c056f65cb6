using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC331: a part is rated on the axis of its claim.</summary>
internal static class PartsOnAxis
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Index.AxisOf(claim) is not { } axis)
            return;
        foreach (var part in claim.Parts)
        {
            if (input.Index.Verdicts.GetValueOrDefault(part.Verdict.Value) is { } verdict && verdict.Axis != axis)
            {
                findings.Add(Rule.FC331.At(
                    claim.File, part.Verdict.Location,
                    $"the verdict '{verdict.Id.Value}' is on the axis '{Vocabularies.Axes.WordFor(verdict.Axis)}', but the claim is rated on the axis '{Vocabularies.Axes.WordFor(axis)}'",
                    "what was said and whether it is so are two claims: move the part into a claim of its own, and join the two with 'related'"));
            }
        }
    }
}
