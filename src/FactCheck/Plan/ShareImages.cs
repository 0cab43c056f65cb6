using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>
/// The picture that other sites show beside a link to a check: the claim's own, if <c>factcheck pictures</c> has drawn it, else
/// that of its verdict, if the repository has one: <c>share/&lt;verdict&gt;.&lt;language&gt;.png</c> among the assets. Of a check that
/// an AI model wrote and no person has checked, the picture must say so: <c>share/&lt;verdict&gt;.ai.&lt;language&gt;.png</c>.
/// </summary>
internal static class ShareImages
{
    /// <returns>Null if the repository has no such picture, or if the claim may have none.</returns>
    public static Address? Of(PlannedClaim claim, LanguageTree tree, Site site)
    {
        if (!MayShow(claim))
            return null;
        if (OwnOf(claim, tree, site) is { } own)
            return own;
        var ai = claim.IsUncheckedAi ? ".ai" : "";
        var path = $"share/{claim.Verdict.Id.Value}{ai}.{tree.Tag}.png";
        return site.Assets.Contains(path) ? new Address("assets/" + path) : null;
    }

    /// <returns>Null if it has not been drawn.</returns>
    public static Address? OwnOf(PlannedClaim claim, LanguageTree tree, Site site) =>
        site.Pictures.GetValueOrDefault((claim.Id, tree.Tag)) is { } picture ? new Address(PathOf(claim, tree, picture)) : null;

    /// <summary>In the folder of the claim, which holds no file of the repository; under another name once it shows something else.</summary>
    public static string PathOf(PlannedClaim claim, LanguageTree tree, StoredPicture picture) =>
        tree.Claim(claim.Id).Path + StoredPicture.NameOf(picture.Card);

    /// <summary>The cards of which <c>factcheck pictures</c> makes pictures: of the newest claims and the featured ones, in each language.</summary>
    public static IEnumerable<SharePage> Cards(Site site)
    {
        if (site.Settings.Pictures is not { } wanted)
            return [];
        var featured = site.Settings.Featured.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        return site.Claims
            .Where(claim => MayShow(claim) && HasHeading(claim, site.Repository))
            .Where((claim, i) => i < wanted.Newest || featured.Contains(claim.Id))
            .SelectMany(claim => site.Trees.Where(tree => site.ByLanguage.Has(tree, claim)).Select(tree => new SharePage(tree, claim)));
    }

    /// <summary>A verdict that is not published or no longer holds is not drawn, and a private person or a minor is in no picture.</summary>
    private static bool MayShow(PlannedClaim claim) => claim.State == ClaimState.Public && SearchPlanning.MayFindClaimant(claim);

    /// <summary>Whether it has a heading that is not the very words that are not accurate.</summary>
    private static bool HasHeading(PlannedClaim claim, Repository repository) =>
        claim.Claim.Headline is not null || !repository.HidesWords(claim.Claim, claim.Verdict);
}
