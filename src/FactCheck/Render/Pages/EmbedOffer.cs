using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <param name="Snippet">The markup of a frame with the claim's card, as text to copy.</param>
internal sealed record EmbedOffer(Address Address, string Snippet)
{
    /// <returns>Null if the site has no address, which a frame on another site needs, or no cards.</returns>
    public static EmbedOffer? Of(PlannedClaim claim, PageScope scope)
    {
        var address = scope.Tree.Embed(claim.Id);
        if (claim.State == ClaimState.Withheld || !scope.Site.Has(OutputKind.Embed) || scope.Absolute(address) is not { } url)
            return null;
        var snippet = new HtmlBuilder().Raw("<iframe")
            .Attribute("src", url.Value)
            .Attribute("title", ClaimTitle.Brief(claim, scope))
            .Raw(" width=\"100%\"")
            .Attribute("height", EmbedHeight.Of(claim, scope).ToString(CultureInfo.InvariantCulture))
            .Raw(""" loading="lazy" style="border:0"></iframe>""");
        return new EmbedOffer(address, snippet.ToHtml().Value);
    }
}
