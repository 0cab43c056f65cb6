using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>What a claim page offers to other sites.</summary>
/// <param name="Address">Of the claim's card.</param>
/// <param name="Snippet">Markup of a frame that shows the card, as text to copy.</param>
internal sealed record EmbedOffer(Address Address, string Snippet)
{
    /// <returns>Null without a site address, since a frame on another site needs one, and if the site has no cards.</returns>
    public static EmbedOffer? Of(PlannedClaim claim, PageScope scope)
    {
        var address = scope.Tree.Embed(claim.Id);
        if (claim.State == ClaimState.Withheld || !scope.Site.Has(OutputKind.Embed) || scope.Absolute(address) is not { } url)
            return null;
        var snippet = new HtmlBuilder().Raw("<iframe")
            .Attribute("src", url.Value)
            .Attribute("title", $"{scope.SiteTitle}: {ClaimTitle.Label(claim, scope)}")
            .Raw(""" width="100%" height="420" loading="lazy" style="border:0"></iframe>""");
        return new EmbedOffer(address, snippet.ToHtml().Value);
    }
}
