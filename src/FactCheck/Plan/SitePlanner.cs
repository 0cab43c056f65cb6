using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Phase 4: decides every page, its address and relations, and the list of all outputs. Pure.</summary>
public static class SitePlanner
{
    /// <summary>Entries of the feed.</summary>
    private const int FeedSize = 50;

    /// <summary>Addresses in one sitemap; the protocol allows 50,000 (sitemaps.org), readers of large ones are slow.</summary>
    private const int SitemapSize = 30_000;

    private const int MostOnSameSentence = 10;

    public static (Site Site, ImmutableArray<Diagnostic> Findings) Plan(AnchoredRepository anchored, PlanOptions options)
    {
        var (repository, index) = (anchored.Repository, anchored.Index);
        var asOf = options.AsOf ?? AsOfDate.Of(repository);
        var pages = anchored.Claims
            .Select(claim => (Anchored: claim, Page: ClaimPlanning.Plan(claim, repository, index, asOf, options.Drafts)))
            .Where(entry => entry.Page is not null)
            .Select(entry => (entry.Anchored, Page: entry.Page!))
            .ToList();
        var sources = PlanSources(anchored, pages);
        var claims = WithPlaces(pages, sources);
        var baseAddress = options.BaseUrl
            ?? (repository.Settings.Url is { } url && BaseAddress.TryParse(url.Value.Value, out var own) ? own : null);
        var stylesheet = Stylesheet(repository);
        var documents = repository.Pages.Where(page => page.Language is null).Select(page => new DocumentPage(Addresses.Document(page.Id), page)).ToImmutableArray();
        var site = new Site
        {
            Options = options,
            Repository = repository,
            Index = index,
            Base = baseAddress,
            AsOf = asOf,
            Words = WordsOf(repository),
            Claims = claims,
            ClaimsById = ById(claims),
            Sources = sources,
            SourcesByDossier = sources.ToFrozenDictionary(source => source.Source.Dossier, StringComparer.Ordinal),
            Documents = documents,
            DocumentsByName = documents.ToFrozenDictionary(document => document.Page.Id, StringComparer.Ordinal),
            Stylesheet = new Address(stylesheet.Path),
            Outputs = [],
            LeftOut = repository.Claims.Count() - claims.Length,
        };
        site = site with { Outputs = Outputs(site, stylesheet) };

        var findings = OutputRegistry.Collisions(site.Outputs).ToList();
        if (baseAddress is null)
        {
            findings.Add(LinkRules.NoAddress.At(
                repository.Settings.File, Mark.FileStart, "the site has no address, so canonical links, feed, sitemap and ClaimReview are left out",
                "write 'url: https://...' into site/site.yaml, or build with --base-url"));
        }

        return (site, [.. findings]);
    }

    private static ImmutableArray<SourcePage> PlanSources(AnchoredRepository anchored, List<(AnchoredClaim Anchored, ClaimPage Page)> pages)
    {
        var bySource = new Dictionary<string, List<(ClaimPage, ImmutableArray<Model.Anchor>)>>(StringComparer.Ordinal);
        foreach (var (claim, page) in pages)
        {
            if (page.State == ClaimState.Withheld)
                continue;
            foreach (var places in claim.Quotes.GroupBy(place => place.Dossier, StringComparer.Ordinal))
            {
                if (!bySource.TryGetValue(places.Key, out var list))
                    bySource[places.Key] = list = [];
                list.Add((page, [.. places.Select(place => place.Anchor).OrderBy(anchor => anchor.Start)]));
            }
        }

        return
        [
            .. anchored.Dossiers
                .Select(dossier => SourcePlanning.Plan(dossier, bySource.GetValueOrDefault(dossier.Dossier.Id) ?? [], anchored.Index))
                .OfType<SourcePage>(),
        ];
    }

    /// <summary>Claims with their places and neighbours; newest first, and on one day later sentences first.</summary>
    private static ImmutableArray<ClaimPage> WithPlaces(List<(AnchoredClaim Anchored, ClaimPage Page)> pages, ImmutableArray<SourcePage> sources)
    {
        var places = new Dictionary<string, List<ClaimPlace>>(StringComparer.Ordinal);
        var neighbours = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var claim in source.Claims)
            {
                if (!places.TryGetValue(claim.ClaimId, out var list))
                    places[claim.ClaimId] = list = [];
                list.AddRange(claim.Anchors.Select(anchor => new ClaimPlace(source, anchor, claim.Label)));
            }

            foreach (var sentence in source.Sentences.Where(sentence => sentence.Claims.Length > 1))
            {
                foreach (var claim in sentence.Claims)
                {
                    var id = source.Claims[claim].ClaimId;
                    if (!neighbours.TryGetValue(id, out var set))
                        neighbours[id] = set = new SortedSet<string>(StringComparer.Ordinal);
                    foreach (var other in sentence.Claims.Take(MostOnSameSentence + 1))
                        set.Add(source.Claims[other].ClaimId);
                }
            }
        }

        return
        [
            .. pages
                .Select(entry => entry.Page with
                {
                    Places = [.. places.GetValueOrDefault(entry.Page.Claim.Id) ?? []],
                    SameSentence = [.. (neighbours.GetValueOrDefault(entry.Page.Claim.Id) ?? []).Where(id => id != entry.Page.Claim.Id).Take(MostOnSameSentence)],
                })
                .OrderByDescending(page => page.Claim.Published?.Value.SortKey ?? int.MaxValue)
                .ThenBy(page => page.Claim.Dossier, StringComparer.Ordinal)
                .ThenByDescending(page => page.Places.FirstOrDefault()?.Anchor.Start ?? 0)
                .ThenBy(page => page.Claim.Id, StringComparer.Ordinal),
        ];
    }

    private static FrozenDictionary<string, ClaimPage> ById(ImmutableArray<ClaimPage> claims)
    {
        var byId = new Dictionary<string, ClaimPage>(StringComparer.Ordinal);
        foreach (var claim in claims)
            byId.TryAdd(claim.Claim.Id, claim);
        return byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static InterfaceLanguage WordsOf(Repository repository)
    {
        var wanted = repository.Settings.Language;
        return repository.InterfaceLanguages.FirstOrDefault(language => language.Tag == wanted)
            ?? repository.InterfaceLanguages.FirstOrDefault(language => language.Tag == LanguageTag.Primary(wanted))
            ?? repository.InterfaceLanguages.First(language => language.Tag == "en");
    }

    /// <summary>The style with the scale's colours; its name carries its content's hash, so that it can be cached for ever.</summary>
    private static AssetOutput Stylesheet(Repository repository)
    {
        var asset = repository.Assets.First(asset => asset.Path == "site.css");
        var bytes = VerdictColours.Append(asset.Bytes, repository.Scale);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new AssetOutput($"assets/site.{hash}.css", asset.File, bytes);
    }

    private static ImmutableArray<PlannedOutput> Outputs(Site site, AssetOutput stylesheet)
    {
        var outputs = ImmutableArray.CreateBuilder<PlannedOutput>();
        outputs.Add(new PageOutput(HomePlanning.Plan(site.Claims, site.Sources)));
        foreach (var list in Lists(site))
            outputs.Add(new PageOutput(list));
        foreach (var claim in site.Claims)
        {
            outputs.Add(new PageOutput(claim));
            foreach (var alias in claim.Claim.Aliases)
                outputs.Add(new PageOutput(new AliasPage(Addresses.Claim(alias.Value), claim)));
        }

        foreach (var source in site.Sources)
        {
            outputs.Add(new PageOutput(source));
            outputs.Add(new AnnotationsOutput(source));
        }

        foreach (var document in site.Documents)
            outputs.Add(new PageOutput(document));
        outputs.Add(new PageOutput(new NotFoundPage(Addresses.NotFound)));

        outputs.Add(stylesheet);
        foreach (var asset in site.Repository.Assets.Where(asset => asset.Path != "site.css"))
            outputs.Add(new AssetOutput("assets/" + asset.Path, asset.File, asset.Bytes));
        outputs.Add(new RobotsOutput());
        outputs.Add(new ClaimsDataOutput());
        outputs.Add(new BuildDataOutput());
        if (site.Base is not null)
        {
            outputs.Add(new FeedOutput([.. site.Claims.Where(claim => claim.IsListed).OrderByDescending(claim => claim.LastChanged?.SortKey ?? 0).Take(FeedSize)]));
            outputs.AddRange(Sitemaps(outputs.OfType<PageOutput>().Select(output => output.Page).Where(page => page.IsListed).ToList()));
        }

        return outputs.ToImmutable();
    }

    private static IEnumerable<ClaimListPage> Lists(Site site)
    {
        // A withheld claim keeps its page and is shown nowhere else.
        var claims = site.Claims.Where(claim => claim.State != ClaimState.Withheld).ToArray();
        var size = site.Settings.PageSize;
        var pages = Math.Max(1, (claims.Length + size - 1) / size);
        for (var number = 1; number <= pages; number++)
        {
            yield return new ClaimListPage(
                Addresses.ClaimList(number), number, pages, [.. claims.AsSpan((number - 1) * size, Math.Min(size, claims.Length - (number - 1) * size))], claims.Length);
        }
    }

    private static IEnumerable<SitemapOutput> Sitemaps(List<SitePage> pages)
    {
        if (pages.Count <= SitemapSize)
        {
            yield return new SitemapOutput(Addresses.Sitemap(0), [.. pages], []);
            yield break;
        }

        var parts = pages.Chunk(SitemapSize).Select((chunk, i) => new SitemapOutput(Addresses.Sitemap(i + 1), [.. chunk], [])).ToList();
        yield return new SitemapOutput(Addresses.Sitemap(0), [], [.. parts.Select(part => part.Address)]);
        foreach (var part in parts)
            yield return part;
    }
}
