using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>Claims of one document that follow each other in a list, so that the list names the document once.</summary>
internal sealed record ClaimGroup(SourceDocument Source, List<PlannedClaim> Claims)
{
    public static ClaimGroup[] All(IEnumerable<PlannedClaim> claims)
    {
        var groups = new List<ClaimGroup>();
        foreach (var claim in claims)
        {
            if (groups.Count == 0 || groups[^1].Source.Dossier != claim.Claim.Dossier)
                groups.Add(new ClaimGroup(claim.Source, []));
            groups[^1].Claims.Add(claim);
        }

        return [.. groups];
    }
}

/// <summary>The claim at the top of the home page.</summary>
internal sealed record ShownLead(PlannedClaim Claim);
