using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>FC414: published claims are retracted or withheld, never deleted or unpublished.</summary>
internal static class ClaimsStay
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim is { Current: null, IsUnreadable: false })
            {
                findings.Add(Rule.FC414.At(
                    claim.Before.Claim.File, Location.FileStart, $"the published claim '{claim.Before.Id}' is gone, and its address no longer works",
                    "put the file back and add 'retracted: {date: YYYY-MM-DD, note: why}'; if it was renamed, write into the new file: "
                    + $"aliases: [{claim.Before.Id}]"));
            }
            else if (claim is { Current: { } now, State.HasPage: false })
            {
                findings.Add(Rule.FC414.At(
                    now.File, now.PublishAfter?.Location ?? Location.FileStart, $"the claim '{claim.Before.Id}' was published and no longer is",
                    "restore 'published', without a later 'publish-after'; to retract it, add 'retracted: {date: YYYY-MM-DD, note: why}'"));
            }
        }
    }
}
