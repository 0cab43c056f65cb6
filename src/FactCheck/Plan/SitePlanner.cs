using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Phase 4: decides every page, its address and relations, and the list of all outputs. Pure.</summary>
public static class SitePlanner
{
    private const int MostOnSameSentence = 10;

    /// <param name="day">The day the site is built for; null if none was given.</param>
    /// <param name="before">What the previous run kept, if it is still valid.</param>
    /// <returns>Also what the next run can reuse; it keeps nothing that no longer exists.</returns>
    public static (Site Site, ImmutableArray<Diagnostic> Findings, PlanCache Kept) Plan(AnchoredRepository anchored, PartialDate? day, PlanOptions options, PlanCache before)
    {
        var (repository, index) = (anchored.Repository, anchored.Index);
        var kept = new PlanCache();
        var planned = new List<(AnchoredClaim Anchored, PlannedClaim Claim)>();
        foreach (var claim in anchored.Claims)
        {
            if (!before.Claims.TryGetValue(claim, out var plan))
                plan = ClaimPlanning.Plan(claim, repository, index, day, options.Drafts);
            kept.Claims[claim] = plan;
            if (plan is not null)
                planned.Add((claim, plan));
        }

        var sources = PlanSources(anchored, planned, before, kept);
        var claims = WithPlaces(planned.Select(entry => entry.Claim), sources);
        var shown = claims.Where(claim => claim.State != ClaimState.Withheld).ToList();
        var axes = claims.Select(claim => claim.Verdict.Axis).Append(Axis.Truth).ToHashSet();
        ImmutableArray<Verdict> scale = [.. repository.Scale.Where(verdict => axes.Contains(verdict.Axis))];
        var baseAddress = BaseOf(repository.Settings, options);
        var topics = ListPlanning.Topics(shown, index);
        var people = ListPlanning.People(shown);
        var site = new Site
        {
            Options = options,
            Repository = repository,
            Index = index,
            Base = baseAddress,
            Day = day,
            AsOf = VisibleChanges.Of(repository, claims, sources, day),
            Trees = Trees(repository),
            Claims = claims,
            ClaimsById = RepositoryIndex.FirstBy(claims, claim => claim.Id),
            Translations = RepositoryIndex.FirstBy(
                repository.Dossiers.SelectMany(dossier => dossier.Translations), translation => (translation.Original, translation.Language)),
            Sources = sources,
            SourcesByDossier = sources.ToDictionary(source => source.Dossier, StringComparer.Ordinal),
            Topics = topics,
            People = people,
            Authors = ListPlanning.Authors(shown, index),
            Scale = scale,
            OwnAssets = SiteAssets.Of(repository, scale),
            Assets = repository.Assets.Select(asset => asset.Path).ToFrozenSet(StringComparer.Ordinal),
            Statistics = StatisticsPlanning.Plan(claims, scale, people),
            Outputs = [],
            LeftOut = repository.Claims.Count() - claims.Length,
        };
        site = site with { Outputs = OutputPlanning.Plan(site) };

        var findings = OutputRegistry.Collisions(site.Outputs, repository.Settings.File).ToList();
        if (baseAddress is null)
        {
            findings.Add(Rule.FC503.At(
                repository.Settings.File, Location.FileStart, "the site has no address, so canonical links, feed, sitemap and ClaimReview are left out",
                "write 'url: https://...' into site/site.yaml, or build with --base-url"));
        }
        else
        {
            findings.AddRange(PlaceholdersReplaced.Check(repository));
            findings.AddRange(ReachableNewsroom.Check(repository.Settings));
        }

        return (site, [.. findings], kept);
    }

    private static BaseAddress? BaseOf(SiteSettings settings, PlanOptions options)
    {
        var address = options.BaseUrl
            ?? (settings.Url is { } url && BaseAddress.TryParse(url.Value.Value, out var own) ? own : null);
        return options.BasePath is { } path && BaseAddress.TryMove(address, path, out var moved) ? moved : address;
    }

    private static ImmutableArray<PlannedSource> PlanSources(
        AnchoredRepository anchored, List<(AnchoredClaim Anchored, PlannedClaim Claim)> planned, PlanCache before, PlanCache kept)
    {
        var quoting = new Dictionary<string, List<(AnchoredClaim Anchored, PlannedClaim Claim)>>(StringComparer.Ordinal);
        foreach (var entry in planned)
        {
            foreach (var place in entry.Anchored.Quotes)
            {
                if (!quoting.TryGetValue(place.Dossier, out var list))
                    quoting[place.Dossier] = list = [];
                if (list.Count == 0 || !ReferenceEquals(list[^1].Anchored, entry.Anchored))
                    list.Add(entry);
            }
        }

        var sources = ImmutableArray.CreateBuilder<PlannedSource>();
        foreach (var dossier in anchored.Dossiers)
        {
            if (dossier.Dossier.Source is not { } source)
                continue;
            var entries = quoting.GetValueOrDefault(source.Dossier) ?? [];
            ImmutableArray<PlannedClaim> claims = [.. entries.Select(entry => entry.Claim)];
            if (!before.Sources.TryGetValue(source, out var known) || !known.Claims.AsSpan().SequenceEqual(claims.AsSpan(), ReferenceEqualityComparer.Instance))
                known = (claims, SourcePlanning.Plan(dossier, entries, anchored.Index));
            kept.Sources[source] = known;
            if (known.Plan is { } plan)
                sources.Add(plan);
        }

        return sources.ToImmutable();
    }

    /// <summary>Claims with their places and neighbours; newest first, and within a day by sentence, last first.</summary>
    private static ImmutableArray<PlannedClaim> WithPlaces(IEnumerable<PlannedClaim> planned, ImmutableArray<PlannedSource> sources)
    {
        var places = new Dictionary<string, List<PlannedAnchor>>(StringComparer.Ordinal);
        var neighbours = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var claim in source.Claims)
            {
                if (!places.TryGetValue(claim.ClaimId, out var list))
                    places[claim.ClaimId] = list = [];
                list.AddRange(claim.Anchors.Select(anchor => new PlannedAnchor(source, anchor)));
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
            .. planned
                .Select(claim => claim with
                {
                    Places = places.TryGetValue(claim.Id, out var own) ? [.. own] : [],
                    SameSentence = neighbours.TryGetValue(claim.Id, out var others) ? [.. others.Where(id => id != claim.Id).Take(MostOnSameSentence)] : [],
                })
                .OrderByDescending(claim => claim.Claim.Published?.Value.SortKey ?? int.MaxValue)
                .ThenBy(claim => claim.Claim.Dossier, StringComparer.Ordinal)
                .ThenByDescending(claim => claim.Places.FirstOrDefault()?.Anchor.Start ?? 0)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<LanguageTree> Trees(Repository repository)
    {
        var main = repository.Settings.Language;
        return
        [
            new LanguageTree(main, "", repository.WordsOf(main)),
            .. repository.Settings.Languages.Where(tag => tag != main).Select(tag => new LanguageTree(tag, tag.ToLowerInvariant() + "/", repository.WordsOf(tag))),
        ];
    }
}
