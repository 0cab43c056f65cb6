using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>What rules over time look at.</summary>
/// <param name="Claims">Every claim that readers could see before, in the order of the site.</param>
internal sealed record HistoryInput(Side Past, AnchoredRepository Anchored, Site Site, ImmutableArray<PublishedClaim> Claims)
{
    public static HistoryInput Of(Side past, AnchoredRepository anchored, Site site)
    {
        var successors = Successors(anchored.Repository);
        var claims = past.Site.Claims
            .Where(was => was.State != ClaimState.Draft)
            .Select(was =>
            {
                var claim = anchored.Index.Claims.GetValueOrDefault(was.Id) ?? successors.GetValueOrDefault(was.Id);
                return new PublishedClaim(
                    was, claim, claim is null ? null : site.ClaimsById.GetValueOrDefault(claim.Id), anchored.Index.UnreadableClaims.Contains(was.Id));
            });
        return new HistoryInput(past, anchored, site, [.. claims]);
    }

    /// <summary>Claims by the ids that they had before.</summary>
    public static Dictionary<string, Claim> Successors(Repository repository)
    {
        var successors = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in repository.Claims)
        {
            foreach (var alias in claim.Aliases)
                successors.TryAdd(alias.Value, claim);
        }

        return successors;
    }
}
