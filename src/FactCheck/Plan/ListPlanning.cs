using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Plans the lists of claims: all, by topic, claimant, verdict and month of publication, each split into pages.</summary>
internal static class ListPlanning
{
    /// <summary>The fewest claims, and documents they are from, for which a person's verdicts are counted: fewer say nothing about a person.</summary>
    private const int CountedClaims = 10;
    private const int CountedDocuments = 3;

    /// <summary>Topics that claims name and whose name is valid in an address.</summary>
    public static Dictionary<string, ClaimsOnTopic> Topics(IEnumerable<PlannedClaim> claims, RepositoryIndex index) =>
        claims
            .SelectMany(claim => claim.Topics)
            .Distinct(StringComparer.Ordinal)
            .Where(topic => Id.IsWellFormed(topic) && !Id.IsReserved(topic))
            .ToDictionary(topic => topic, topic => new ClaimsOnTopic(topic, index.Topics?.GetValueOrDefault(topic)), StringComparer.Ordinal);

    /// <summary>Claimants who are listed in people.yaml with a public role.</summary>
    public static Dictionary<string, ClaimsByPerson> People(IEnumerable<PlannedClaim> claims) =>
        claims
            .Where(claim => claim.ClaimantPerson is { PublicRole: PublicRole.Public or PublicRole.Limited })
            .GroupBy(claim => claim.ClaimantPerson!.Id.Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new ClaimsByPerson(group.First().ClaimantPerson!, MayCount(group)),
                StringComparer.Ordinal);

    /// <summary>Authors who are listed in people.yaml with a public role.</summary>
    public static Dictionary<string, ClaimsByAuthor> Authors(IEnumerable<PlannedClaim> claims, RepositoryIndex index) =>
        claims
            .SelectMany(claim => claim.Authors)
            .Distinct(StringComparer.Ordinal)
            .Select(author => index.People?.GetValueOrDefault(author))
            .Where(person => person is { PublicRole: PublicRole.Public or PublicRole.Limited })
            .ToDictionary(person => person!.Id.Value, person => new ClaimsByAuthor(person!), StringComparer.Ordinal);

    public static bool MayCount(IEnumerable<PlannedClaim> claimsOfOne) =>
        claimsOfOne.Count() >= CountedClaims && claimsOfOne.Select(claim => claim.Claim.Dossier).Distinct(StringComparer.Ordinal).Count() >= CountedDocuments;

    /// <summary>Every list with its claims, in address order.</summary>
    public static IEnumerable<(ClaimListSubject Subject, ImmutableArray<PlannedClaim> Claims)> Lists(Site site)
    {
        // A withheld claim keeps its page but appears nowhere else.
        var shown = site.Claims.Where(claim => claim.State != ClaimState.Withheld).ToImmutableArray();
        yield return (new AllClaims(), shown);

        var byTopic = shown.SelectMany(claim => claim.Topics.Select(topic => (Topic: topic, Claim: claim))).ToLookup(entry => entry.Topic, entry => entry.Claim, StringComparer.Ordinal);
        foreach (var topic in site.Topics.Values.OrderBy(topic => topic.Id, StringComparer.Ordinal))
            yield return (topic, [.. byTopic[topic.Id]]);

        var byPerson = shown.ToLookup(claim => claim.Claimant, StringComparer.Ordinal);
        foreach (var person in site.People.Values.OrderBy(person => person.Person.Id.Value, StringComparer.Ordinal))
            yield return (person, [.. byPerson[person.Person.Id.Value]]);

        var byAuthor = shown.SelectMany(claim => claim.Authors.Select(author => (Author: author, Claim: claim))).ToLookup(entry => entry.Author, entry => entry.Claim, StringComparer.Ordinal);
        foreach (var author in site.Authors.Values.OrderBy(author => author.Person.Id.Value, StringComparer.Ordinal))
            yield return (author, [.. byAuthor[author.Person.Id.Value]]);

        var byVerdict = shown.ToLookup(claim => claim.Verdict.Id.Value, StringComparer.Ordinal);
        foreach (var verdict in site.Scale)
            yield return (new ClaimsWithVerdict(verdict), [.. byVerdict[verdict.Id.Value]]);

        if (!site.Has(OutputKind.Months))
            yield break;
        foreach (var (month, claims) in SearchPlanning.Months(shown))
            yield return (month, claims);
    }

    public static IEnumerable<ClaimListPage> Pages(LanguageTree tree, ClaimListSubject subject, ImmutableArray<PlannedClaim> claims, Site site)
    {
        var size = site.Settings.PageSize;
        var pages = Math.Max(1, (claims.Length + size - 1) / size);
        var counts = AxisCounts.Of(claims.Select(claim => claim.Verdict), site.Scale);
        for (var number = 1; number <= pages; number++)
        {
            var start = (number - 1) * size;
            ImmutableArray<PlannedClaim> shown = [.. claims.AsSpan(start, Math.Min(size, claims.Length - start))];
            yield return new ClaimListPage(tree, subject, number, pages, shown, claims.Length, counts) { IsInLanguage = site.ByLanguage.IsIn(tree, shown) };
        }
    }
}
