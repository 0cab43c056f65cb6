using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The list of everything that is written.</summary>
internal static class OutputPlanning
{
    /// <summary>Entries of a feed.</summary>
    private const int FeedSize = 50;

    /// <summary>Addresses in one sitemap; the protocol allows 50,000 (sitemaps.org), readers of large ones are slow.</summary>
    private const int SitemapSize = 30_000;

    public static ImmutableArray<PlannedOutput> Plan(Site site, ImmutableArray<AssetOutput> fingerprinted)
    {
        var outputs = ImmutableArray.CreateBuilder<PlannedOutput>();
        var lists = ListPlanning.Lists(site).ToList();
        var corrections = CorrectionsPlanning.Log(site.Claims);
        foreach (var tree in site.Trees)
        {
            outputs.Add(new PageOutput(HomePlanning.Plan(tree, site, corrections)));
            outputs.AddRange(lists.SelectMany(list => ListPlanning.Pages(tree, list.Subject, list.Claims, site)).Select(page => new PageOutput(page)));
            outputs.AddRange(site.Claims.SelectMany(claim => ClaimPages(tree, claim, withCard: site.Base is not null)).Select(page => new PageOutput(page)));
            outputs.AddRange(site.Sources.Select(source => new PageOutput(new SourcePage(tree, source))));
            outputs.AddRange(CorrectionsPlanning.Pages(tree, corrections, site).Select(page => new PageOutput(page)));
            outputs.AddRange(Documents(tree, site.Repository).Select(page => new PageOutput(page)));
            outputs.AddRange(SearchPlanning.Outputs(tree, site));
            if (site.Statistics is { } numbers)
                outputs.Add(new PageOutput(new StatisticsPage(tree, numbers)));
        }

        outputs.Add(new PageOutput(new NotFoundPage(site.Main)));
        outputs.AddRange(fingerprinted);
        outputs.AddRange(site.Repository.Assets
            .Where(asset => fingerprinted.All(own => own.Producer != asset.File))
            .Select(asset => new AssetOutput("assets/" + asset.Path, asset.File, asset.Bytes)));
        outputs.AddRange(site.Sources.Select(source => new AnnotationsOutput(source)));
        outputs.Add(new RobotsOutput());
        outputs.AddRange(site.Claims.Select(claim => new ClaimDataOutput(site.Main, claim)));
        outputs.Add(new ClaimsDataOutput());
        outputs.Add(new ClaimsTableOutput());
        outputs.Add(new BuildDataOutput());
        if (site.Base is not null)
        {
            outputs.Add(new ClaimReviewFeedOutput());
            outputs.AddRange(Feeds(site, lists, corrections));
            outputs.AddRange(Sitemaps(outputs.OfType<PageOutput>().Select(output => output.Page).Where(page => page.IsListed).ToList()));
        }

        return outputs.ToImmutable();
    }

    private static IEnumerable<SitePage> ClaimPages(LanguageTree tree, PlannedClaim claim, bool withCard) =>
        [new ClaimPage(tree, claim), .. withCard ? [new EmbedPage(tree, claim)] : Array.Empty<SitePage>(), .. claim.Claim.Aliases.Select(alias => new AliasPage(tree, alias.Value, claim))];

    private static IEnumerable<DocumentPage> Documents(LanguageTree tree, Repository repository) =>
        repository.Pages
            .Where(page => page.Language is null)
            .Select(page => new DocumentPage(tree, repository.Pages.FirstOrDefault(other => other.Id == page.Id && other.Language == tree.Tag) ?? page));

    private static IEnumerable<PlannedOutput> Feeds(
        Site site, List<(ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)> lists, ImmutableArray<LoggedCorrection> corrections)
    {
        foreach (var tree in site.Trees)
        {
            foreach (var (subject, claims) in lists)
            {
                if (subject is ClaimsWithVerdict or ClaimsInMonth)
                    continue;
                var address = subject is AllClaims ? tree.Feed : tree.ListFeed(subject);
                yield return new FeedOutput(
                    tree, address, subject,
                    [.. claims.Where(claim => claim.IsListed).OrderByDescending(claim => claim.LastChanged?.SortKey ?? 0).Take(FeedSize)]);
            }

            yield return new CorrectionsFeedOutput(tree, [.. corrections.Take(FeedSize)]);
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
