using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Review.History;

/// <summary>FC415: the day of publication stays, and a retraction is undone only with a correction that explains why.</summary>
internal static class PublicationStays
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim.Current is not { } now)
                continue;
            var was = claim.Before.Claim;
            if (was.Published is { } before && now.Published is { } after && before.Value != after.Value
                && !NamedChange.IsRecorded(before.Value.ToString(), after.Value.ToString(), claim.NewCorrections))
            {
                findings.Add(Rule.FC415.At(
                    now.File, after.Location, $"the claim was published on {before.Value}, and 'published' now says {after.Value}",
                    $"write 'published: {before.Value}' again; record a later change with 'updated:' and in 'corrections:'"));
            }

            if (was.Retracted is { } retraction && now is { Retracted: null, Withheld: null } && !NamedChange.IsMentioned(claim.NewCorrections))
            {
                findings.Add(Rule.FC415.At(
                    now.File, Location.FileStart, $"the claim was retracted on {retraction.Date.Value}, and the retraction is gone",
                    $"write 'retracted: {{date: {retraction.Date.Value}, note: ...}}' again; if the claim is right after all, add a correction with a note that says so"));
            }
        }
    }
}
