using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Review.History;

/// <param name="Claims">Every claim that was published before, in the order of the site.</param>
internal sealed record HistoryInput(RepositoryState Baseline, RepositoryState Now, ImmutableArray<PublishedClaim> Claims)
{
    public AnchoredRepository Anchored => Now.Anchored;

    public Site Site => Now.Site;

    public static HistoryInput Of(RepositoryState past, RepositoryState now)
    {
        var successors = Successors(now.Anchored.Repository);
        var claims = past.Site.Claims
            .Where(was => was.State.HasPage)
            .Select(was =>
            {
                var claim = now.Anchored.Index.Claims.GetValueOrDefault(was.Id) ?? successors.GetValueOrDefault(was.Id);
                return new PublishedClaim(
                    was, claim, claim?.StateOn(now.AsOf), claim is null ? null : now.Site.ClaimsById.GetValueOrDefault(claim.Id),
                    now.Anchored.Index.UnreadableClaims.Contains(was.Id));
            });
        return new HistoryInput(past, now, [.. claims]);
    }

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
