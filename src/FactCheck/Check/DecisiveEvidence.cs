using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>The evidence that decides a verdict: it supports or undermines the claim, and was read.</summary>
internal static class DecisiveEvidence
{
    public static IEnumerable<(EvidenceItem Item, EvidenceDocument Document)> Of(Claim claim, CheckInput input)
    {
        foreach (var item in claim.Evidence)
        {
            if (item.Stance.Value != Stance.Context && input.Index.DocumentOf(claim, item) is { } document && item.ConsultedIn(document) is Consulted.Full or Consulted.Excerpt)
                yield return (item, document);
        }
    }

    /// <summary>Whether the verdict decides between for and against: it has a rating, or says what became of a report.</summary>
    public static bool IsDecided(Claim claim, CheckInput input) =>
        input.Index.Verdicts.GetValueOrDefault(claim.Verdict.Value) is { } verdict
        && (verdict.Rating is not null || (verdict.Axis == Axis.Attribution && !verdict.Needs.Contains(Need.WouldChange)));
}
