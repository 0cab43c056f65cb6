using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>Makes the views of the home page and of lists.</summary>
internal static class OtherPageViews
{
    public static HomeView Home(HomePage page, PageScope scope) => new(
        page.Latest is { } latest ? Latest(latest, scope) : null,
        [.. page.Next.Select(claim => RowViews.Row(claim, scope))],
        [.. page.Sources.Select(source => Card(source, scope))],
        [.. page.Corrections.Select(entry => new HomeCorrection(RowViews.Row(entry.Claim, scope), RowViews.Correction(entry.Correction, scope)))],
        page.Claims,
        [.. page.Topics.Select(topic => new NamedCount(topic.Name, topic.Count))]);

    public static ListView List(ClaimListPage page, PageScope scope) => new(
        [.. page.Claims.Select(claim => RowViews.Row(claim, scope))],
        page.Total,
        page.Number,
        page.Pages,
        page.Number > 1 ? Addresses.ClaimList(page.Number - 1) : null,
        page.Number < page.Pages ? Addresses.ClaimList(page.Number + 1) : null);

    private static LatestView Latest(ClaimPage page, PageScope scope)
    {
        var passage = PassageViews.Of(page).FirstOrDefault();
        return new LatestView(
            RowViews.Row(page, scope),
            passage?.Html ?? Html.Of(page.Claim.Statement.Value),
            passage?.Language ?? page.Language,
            passage?.Dir ?? LanguageTag.Direction(page.Language),
            page.Claim.AccurateVersion?.Value);
    }

    private static SourceCard Card(SourcePage page, PageScope scope) => new(
        page.Source.About.Title.Value,
        page.Address,
        page.Source.Language,
        LanguageTag.Direction(page.Source.Language),
        page.Source.About.Publisher?.Value,
        scope.Words(page.Source.About.Published?.Value),
        FingerprintViews.Of(page, scope));
}
