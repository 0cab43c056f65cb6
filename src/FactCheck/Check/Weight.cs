using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>What decides a verdict: evidence that supports or undermines the claim, from documents that were read.</summary>
internal static class Weight
{
    public static IEnumerable<(EvidenceItem Item, EvidenceDocument Document)> Of(Claim claim, CheckInput input)
    {
        foreach (var item in claim.Evidence)
        {
            if (item.Stance.Value != Stance.Context && input.Index.DocumentOf(claim, item) is { Consulted: not Consulted.NotSeen } document)
                yield return (item, document);
        }
    }

    /// <summary>Whether the claim's verdict is on the truth axis.</summary>
    public static bool IsRated(Claim claim, CheckInput input) =>
        input.Index.Verdicts.GetValueOrDefault(claim.Verdict.Value)?.Rating is not null;
}
