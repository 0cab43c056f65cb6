using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>FC418: the last document that supports or undermines a published verdict is not removed silently.</summary>
internal static class EvidenceStays
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim is not { Current: { } now, State: not (ClaimState.Retracted or ClaimState.Withheld), Before.State: ClaimState.Public }
                || !claim.Before.Claim.Evidence.Any(SupportsOrUndermines) || now.Evidence.Any(SupportsOrUndermines) || NamedChange.IsMentioned(claim.NewCorrections))
            {
                continue;
            }

            var gone = string.Join(", ", claim.Before.Claim.Evidence.Where(SupportsOrUndermines).Select(item => item.Document.Value));
            findings.Add(Rule.FC418.At(
                now.File, now.Evidence.IsEmpty ? Location.FileStart : now.Evidence[0].Location,
                $"no document supports or undermines the published verdict any more; before, these did: {gone}",
                $"write 'stance: supports' or 'stance: undermines' at what the verdict rests on now, or add a correction with a note that says what happened to {gone}"));
        }
    }

    public static bool SupportsOrUndermines(EvidenceItem item) => item.Stance.Value != Stance.Context;
}
