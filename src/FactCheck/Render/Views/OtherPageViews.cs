using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>Makes the views of the home page, of lists and of the log of corrections.</summary>
internal static class OtherPageViews
{
    public static HomeView Home(HomePage page, PageScope scope) => new(
        page.Latest is { } latest ? Latest(latest, scope) : null,
        [.. page.Next.Select(claim => RowViews.Row(claim, scope))],
        [.. page.Sources.Select(source => Card(source, scope))],
        [.. page.Corrections.Select(entry => RowViews.Logged(entry, scope))],
        page.Claims,
        [.. page.Topics.Select(entry => new TopicCount(scope.TopicName(entry.Topic.Id), scope.Tree.List(entry.Topic, 1), entry.Count))]);

    public static ListView List(ClaimListPage page, PageScope scope) => new(
        Heading(page.Subject, scope),
        page.Subject is ClaimsOnTopic { Topic.Description: { } description } ? scope.In(description) : null,
        page.Subject is ClaimsWithVerdict rated ? scope.Verdict(rated.Verdict) : null,
        page.Subject is ClaimsByPerson claimant
            ? [.. claimant.Person.Roles.Select(role => new RoleView(scope.In(role.Title), role.From, role.To))]
            : [],
        page.Subject is ClaimsByPerson { MayCount: true } or ClaimsOnTopic
            ? [.. page.Counts.Select(entry => new VerdictCount(scope.Verdict(entry.Verdict), entry.Count))]
            : [],
        [.. page.Claims.Select(claim => RowViews.Row(claim, scope))],
        page.Total,
        page.Number,
        page.Pages,
        page.Number > 1 ? scope.Tree.List(page.Subject, page.Number - 1) : null,
        page.Number < page.Pages ? scope.Tree.List(page.Subject, page.Number + 1) : null,
        page.Subject is ClaimsOnTopic or ClaimsByPerson ? SiteViews.Feed(OutputKind.ListFeeds, scope.Tree.ListFeed(page.Subject), scope.Site) : null);

    public static CorrectionsView Corrections(CorrectionsPage page, PageScope scope) => new(
        [
            .. page.Corrections
                .GroupBy(entry => entry.Correction.Date.Value with { Day = 0 })
                .Select(month => new MonthView(month.Key, [.. month.Select(entry => RowViews.Logged(entry, scope))])),
        ],
        [.. page.Totals.Select(entry => new KindCount(Words.CorrectionKinds.WordFor(entry.Kind), entry.Count))],
        page.Checks,
        page.Number,
        page.Pages,
        page.Number > 1 ? scope.Tree.Corrections(page.Number - 1) : null,
        page.Number < page.Pages ? scope.Tree.Corrections(page.Number + 1) : null,
        SiteViews.Feed(OutputKind.Feed, scope.Tree.CorrectionsFeed, scope.Site));

    public static string Heading(ClaimListSubject subject, PageScope scope) => subject switch
    {
        ClaimsOnTopic topic => scope.TopicName(topic.Id),
        ClaimsByPerson claimant => scope.In(claimant.Person.Name),
        ClaimsWithVerdict rated => scope.In(rated.Verdict.Label),
        ClaimsInMonth month => scope.Phrase("list.in-month", month.Month),
        _ => scope.Phrase("list.heading"),
    };

    private static LatestView Latest(PlannedClaim claim, PageScope scope)
    {
        var passage = PassageViews.Of(claim, scope).FirstOrDefault();
        var prose = scope.Prose(claim);
        return new LatestView(
            RowViews.Row(claim, scope),
            passage?.Html ?? Html.Of(prose.Statement.Value),
            passage?.Language ?? prose.Statement.Language,
            passage?.Dir ?? LanguageTag.Direction(prose.Statement.Language),
            prose.Field("accurate-version", claim.Claim.AccurateVersion));
    }

    private static SourceCard Card(PlannedSource source, PageScope scope) => new(
        source.Source.About.Title.Value,
        scope.Tree.Source(source.Dossier),
        source.Source.Language,
        LanguageTag.Direction(source.Source.Language),
        source.Source.About.Publisher?.Value,
        scope.Words(source.Source.About.Published?.Value),
        FingerprintViews.Of(source, scope));
}
