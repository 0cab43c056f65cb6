using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>What a claim page offers to other sites.</summary>
/// <param name="Snippet">Markup of a frame that shows the card, as text to copy.</param>
internal sealed record EmbedOffer(Address Address, string Snippet);

/// <summary>A claim as other sites show it: never without its verdict, and not at all where it is withheld.</summary>
internal sealed record CardView(Address Claim, ClaimRow? Row, NoticeView? Retracted, NoticeView? Withheld);

/// <summary>Makes the card of a claim and the offer of it.</summary>
internal static class EmbedViews
{
    public static CardView Card(EmbedPage page, PageScope scope) => new(
        scope.Tree.Claim(page.Claim.Id),
        page.Claim.State == ClaimState.Withheld ? null : RowViews.Row(page.Claim, scope),
        ClaimPageView.Retracted(page.Claim, scope),
        ClaimPageView.Withheld(page.Claim, scope));

    /// <returns>Null without a site address, since a frame on another site needs one, and where the site has no cards.</returns>
    public static EmbedOffer? Offer(PlannedClaim claim, PageScope scope)
    {
        var address = scope.Tree.Embed(claim.Id);
        if (claim.State == ClaimState.Withheld || !scope.Site.Has(OutputKind.Embed) || SiteViews.Absolute(address, scope.Site) is not { } url)
            return null;
        var snippet = new HtmlBuilder().Raw("<iframe")
            .Attribute("src", url.Value)
            .Attribute("title", $"{scope.SiteTitle}: {SiteViews.Label(claim, scope)}")
            .Raw(""" width="100%" height="420" loading="lazy" style="border:0"></iframe>""");
        return new EmbedOffer(address, snippet.ToHtml().Value);
    }
}
