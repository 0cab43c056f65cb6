using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Lists every output of the site.</summary>
internal static class OutputPlanning
{
    /// <summary>Addresses per sitemap. The protocol allows 50,000 (sitemaps.org), but readers of large ones are slow.</summary>
    private const int SitemapSize = 30_000;

    public static ImmutableArray<PlannedOutput> Plan(Site site)
    {
        var outputs = ImmutableArray.CreateBuilder<PlannedOutput>();
        var lists = ListPlanning.Lists(site).ToList();
        var pages = site.ByLanguage;
        var corrections = CorrectionsPlanning.Log(site);
        var choices = new Lazy<SearchChoices>(() => SearchPlanning.Choices(site));
        foreach (var tree in site.Trees)
        {
            outputs.Add(new PageOutput(HomePlanning.Plan(tree, site, corrections)));
            outputs.AddRange(lists.Where(list => pages.Of(tree, list.Subject) == tree)
                .SelectMany(list => ListPlanning.Pages(tree, list.Subject, list.Claims, site)).Select(page => new PageOutput(page)));
            outputs.AddRange(site.Claims.Where(claim => pages.Has(tree, claim)).SelectMany(claim => ClaimPages(tree, claim, site)).Select(page => new PageOutput(page)));
            outputs.AddRange(site.Sources.Where(source => pages.OfSource(tree, source.Dossier) == tree).Select(source => new PageOutput(new SourcePage(tree, source))));
            outputs.AddRange(IndexPlanning.Pages(tree, site, lists).Select(page => new PageOutput(page)));
            outputs.AddRange(CorrectionsPlanning.Pages(tree, corrections, site).Select(page => new PageOutput(page)));
            outputs.AddRange(ComplaintsPlanning.Pages(tree, site).Select(page => new PageOutput(page)));
            outputs.AddRange(Documents(tree, site).Select(page => new PageOutput(page)));
            if (site.Has(OutputKind.Search))
                outputs.AddRange(SearchPlanning.Outputs(tree, choices, site));
            if (site.Has(OutputKind.Statistics))
                outputs.Add(new PageOutput(new StatisticsPage(tree, site.Statistics!)));
        }

        outputs.Add(new PageOutput(new NotFoundPage(site.Main)));
        outputs.AddRange(site.OwnAssets.All.Where(asset => IsUsed(asset, site)));
        outputs.AddRange(site.Repository.Assets
            .Where(asset => !SiteAssets.IsOwn(asset))
            .Select(asset => new AssetOutput("assets/" + asset.Path, Producer.Of(asset), asset.Bytes)));
        outputs.Add(new RobotsOutput());
        outputs.AddRange(Data(site));
        outputs.AddRange(Feeds(site, lists, corrections));
        if (site.Has(OutputKind.Sitemap))
            outputs.AddRange(Sitemaps(outputs.OfType<PageOutput>().Select(output => output.Page).Where(page => page.IsListed).ToList()));
        return outputs.ToImmutable();
    }

    private static IEnumerable<SitePage> ClaimPages(LanguageTree tree, PlannedClaim claim, Site site)
    {
        yield return new ClaimPage(tree, claim);
        if (site.Has(OutputKind.Embed))
            yield return new EmbedPage(tree, claim);
        if (!site.Has(OutputKind.Aliases))
            yield break;
        foreach (var alias in claim.Claim.Aliases)
            yield return new AliasPage(tree, alias.Value, claim);
    }

    private static bool IsUsed(AssetOutput asset, Site site) =>
        (asset != site.OwnAssets.SearchScript || site.Has(OutputKind.Search))
        && (asset != site.OwnAssets.Search || site.Has(OutputKind.Search) || site.Has(OutputKind.Statistics));

    private static IEnumerable<PlannedOutput> Data(Site site)
    {
        if (site.Has(OutputKind.Annotations))
        {
            foreach (var source in site.Sources)
                yield return new AnnotationsOutput(source);
        }

        if (site.Has(OutputKind.ClaimJson))
        {
            foreach (var claim in site.Claims)
                yield return new ClaimDataOutput(site.Main, claim);
        }

        if (site.Has(OutputKind.ClaimsJson))
            yield return new ClaimsDataOutput();
        if (site.Has(OutputKind.Csv))
            yield return new ClaimsTableOutput();
        yield return new BuildDataOutput();
        if (site.Has(OutputKind.ClaimReview))
            yield return new ClaimReviewFeedOutput();
    }

    private static IEnumerable<DocumentPage> Documents(LanguageTree tree, Site site) =>
        site.Repository.Pages
            .Where(page => page.Language is null)
            .Select(page => site.ByLanguage.In(tree, page))
            .OfType<MarkdownPage>()
            .Select(page => new DocumentPage(tree, page));

    private static IEnumerable<PlannedOutput> Feeds(
        Site site, List<(ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)> lists, ImmutableArray<LoggedCorrection> corrections)
    {
        foreach (var tree in site.Trees)
        {
            // A feed holds what can be read in its language; the lists name the rest and link to it.
            foreach (var (subject, claims) in lists.Where(list => site.ByLanguage.Of(tree, list.Subject) == tree))
            {
                if (subject is ClaimsWithVerdict or ClaimsInMonth || !site.Has(subject is AllClaims ? OutputKind.Feed : OutputKind.ListFeeds))
                    continue;
                var address = subject is AllClaims ? tree.Feed : tree.ListFeed(subject);
                yield return new FeedOutput(tree, address, subject, [.. claims.Where(claim => site.ByLanguage.Has(tree, claim))]);
            }

            if (site.Has(OutputKind.Feed))
                yield return new CorrectionsFeedOutput(tree, [.. corrections.Where(entry => entry.Claim is not { } claim || site.ByLanguage.Has(tree, claim)).Take(FeedOutput.Size)]);
        }
    }

    private static IEnumerable<SitemapOutput> Sitemaps(List<SitePage> pages)
    {
        if (pages.Count <= SitemapSize)
        {
            yield return new SitemapOutput(SharedAddresses.Sitemap(0), [.. pages], []);
            yield break;
        }

        var parts = pages.Chunk(SitemapSize).Select((chunk, i) => new SitemapOutput(SharedAddresses.Sitemap(i + 1), [.. chunk], [])).ToList();
        yield return new SitemapOutput(SharedAddresses.Sitemap(0), [], [.. parts.Select(part => part.Address)]);
        foreach (var part in parts)
            yield return part;
    }
}
