using System.Collections.Frozen;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>
/// The picture that other sites show beside a link to a check, where the repository has one: <c>share/&lt;verdict&gt;.&lt;language&gt;.png</c>
/// among the assets, and <c>share/&lt;verdict&gt;.said.&lt;language&gt;.png</c> where rated is that it was said.
/// </summary>
internal static class ShareImages
{
    /// <summary>In pixels; the shape that readers of Open Graph tags show uncut.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <returns>Null where the repository has no such picture, and for a claim whose verdict no longer stands or is not published.</returns>
    public static Address? Of(PlannedClaim claim, LanguageTree tree, FrozenSet<string> assets)
    {
        var said = claim.Claim.Rates == Rates.Attribution ? ".said" : "";
        var path = $"share/{claim.Verdict.Id.Value}{said}.{tree.Tag}.png";
        return claim.State == ClaimState.Public && assets.Contains(path) ? new Address("assets/" + path) : null;
    }
}
