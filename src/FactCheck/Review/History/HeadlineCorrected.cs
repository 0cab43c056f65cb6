using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>
/// FC440: a published headline changes only with a correction that names old and new. FC424 reports one that changes under
/// entries of typography and spelling alone.
/// </summary>
internal static class HeadlineCorrected
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim is not { Current: { } now, State: not ClaimState.Withheld, Before: { State: not ClaimState.Withheld, Claim.Headline: { } old } })
                continue;
            var current = now.Headline?.Value ?? "";
            if (NamedChange.IsSame(old.Value, current) || NamedChange.IsRecorded(old.Value, current, claim.NewCorrections)
                || (!claim.NewCorrections.IsEmpty && claim.NewCorrections.All(correction => !correction.ExplainsChange)))
            {
                continue;
            }

            var change = current.Length == 0 ? "is gone" : $"is now '{Anchor.Excerpt.Visible(current)}'";
            findings.Add(Rule.FC440.At(
                now.File, now.Headline?.Location ?? Location.FileStart, $"the published headline was '{Anchor.Excerpt.Visible(old.Value)}' and {change}, and no new correction says so",
                NamedChange.Hint(CorrectionKind.Clarification, old.Value, current)));
        }
    }
}
