using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the search page of a language and the files of its index.</summary>
internal static class SearchPlanning
{
    /// <summary>Claims per index file, chosen so that the first page of results seldom needs more than a few files.</summary>
    public const int BlockSize = 32;

    /// <summary>Characters of searched text for each file of words, which makes about 20 kB of words, compressed.</summary>
    private const long CharactersForEachShard = 75_000;

    /// <summary>Characters of a claim beside its long texts: the titles, names and facts that find it.</summary>
    private const int CharactersOfFacts = 150;

    /// <summary>The most choices in a list; the rest can be found by their words.</summary>
    private const int MostChoices = 100;

    /// <summary>Claims that search finds, in the order of their numbers in the index.</summary>
    public static IEnumerable<PlannedClaim> Claims(Site site) => site.Claims.Where(claim => claim.State != ClaimState.Withheld);

    /// <summary>Whether search may find a claim by its claimant's name: unless people.yaml says that the person is not public.</summary>
    public static bool MayFindClaimant(PlannedClaim claim) => claim.ClaimantPerson is not { } person || MayFind(person);

    /// <summary>Whether search may find claims by a person's name.</summary>
    public static bool MayFind(Person person) => person.PublicRole is PublicRole.Public or PublicRole.Limited;

    public static IEnumerable<PlannedOutput> Outputs(LanguageTree tree, Lazy<SearchChoices> choices, Site site)
    {
        var claims = Claims(site).Count();
        yield return new PageOutput(new SearchPage(tree, choices));
        yield return new SearchManifestOutput(tree);
        for (var i = 0; i < Shards(site); i++)
            yield return new SearchShardOutput(tree, i);
        for (var i = 0; i < Parts(claims, BlockSize); i++)
            yield return new SearchBlockOutput(tree, i);
    }

    /// <summary>The number of files that hold the words of the site's claims.</summary>
    public static int Shards(Site site) => Parts(Claims(site).Sum(Characters), CharactersForEachShard);

    /// <summary>Newest first.</summary>
    public static IEnumerable<(ClaimsInMonth Month, ImmutableArray<PlannedClaim> Claims)> Months(IEnumerable<PlannedClaim> shown) =>
        shown
            .Where(claim => claim.Claim.Published is { Value.Month: > 0 })
            .GroupBy(claim => claim.Claim.Published!.Value.Value with { Day = 0 })
            .OrderByDescending(month => month.Key.SortKey)
            .Select(month => (new ClaimsInMonth(month.Key), month.ToImmutableArray()));

    public static SearchChoices Choices(Site site)
    {
        var claims = Claims(site).ToList();
        return new SearchChoices(
            AxisCounts.OfAll(claims.Select(claim => claim.Verdict), site.Scale),
            [.. Most(claims.SelectMany(claim => claim.Topics)).Select(entry => new Choice<string>(entry.Key, entry.Key, entry.Value))],
            [.. Most(claims.Where(MayFindClaimant).Select(claim => claim.Claimant)).Select(entry => new Choice<string>(entry.Key, entry.Key, entry.Value))],
            [
                .. Most(claims.Select(claim => claim.Claim.Dossier))
                    .Where(entry => site.SourcesByDossier.ContainsKey(entry.Key))
                    .Select(entry => new Choice<PlannedSource>(entry.Key, site.SourcesByDossier[entry.Key], entry.Value)),
            ],
            [.. Months(site.Has(OutputKind.Months) ? claims : []).Select(month => new Choice<ClaimsInMonth>(month.Month.Month.ToString(), month.Month, month.Claims.Length))]);
    }

    private static IEnumerable<KeyValuePair<string, int>> Most(IEnumerable<string> keys) =>
        keys.CountBy(key => key, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(MostChoices);

    private static long Characters(PlannedClaim claim) =>
        CharactersOfFacts + claim.Claim.Statement.Value.Length + claim.Claim.Summary.Value.Length + (claim.Claim.Analysis?.Value.Length ?? 0)
        + claim.Evidence.Sum(item => (long)item.Document.About.Title.Value.Length + item.Item.Shows.Value.Length);

    private static int Parts(long all, long size) => (int)Math.Max(1, (all + size - 1) / size);
}
