using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>The picture that other sites show beside a link to the page.</summary>
/// <param name="Alt">What it says, in its order.</param>
internal sealed record ShareImage(SafeUrl Url, string Alt)
{
    /// <returns>Null without a site address, which a picture on other sites needs.</returns>
    public static ShareImage? Of(PlannedClaim claim, PageScope scope) =>
        ShareImages.Of(claim, scope.Tree, scope.Site) is { } image && scope.Absolute(image) is { } url
            ? new ShareImage(url, ShareImages.OwnOf(claim, scope.Tree, scope.Site) is null ? OfVerdict(claim, scope) : new ShareCard(claim, scope).Words)
            : null;

    private static string OfVerdict(PlannedClaim claim, PageScope scope) =>
        claim.IsUncheckedAi ? $"{ClaimTitle.Label(claim, scope)}. {scope.Phrase("notice.ai-short")}" : ClaimTitle.Label(claim, scope);
}
