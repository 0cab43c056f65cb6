using System.Collections.Frozen;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>
/// The picture that other sites show beside a link to a check, if the repository has one: <c>share/&lt;verdict&gt;.&lt;language&gt;.png</c>
/// among the assets. Of a check that an AI model wrote and no person has checked, the picture must say so:
/// <c>share/&lt;verdict&gt;.ai.&lt;language&gt;.png</c>.
/// </summary>
internal static class ShareImages
{
    /// <summary>In pixels. Sites that read Open Graph tags show this aspect ratio uncropped.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <returns>Null if the repository has no such picture, or if the claim's verdict is not published or no longer holds.</returns>
    public static Address? Of(PlannedClaim claim, LanguageTree tree, FrozenSet<string> assets)
    {
        var ai = claim.IsUncheckedAi ? ".ai" : "";
        var path = $"share/{claim.Verdict.Id.Value}{ai}.{tree.Tag}.png";
        return claim.State == ClaimState.Public && assets.Contains(path) ? new Address("assets/" + path) : null;
    }
}
