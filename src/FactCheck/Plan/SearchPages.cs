using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>Claims that were published in one month.</summary>
/// <param name="Month">Year and month, no day.</param>
public sealed record ClaimsInMonth(PartialDate Month) : ClaimListSubject($"claims/month/{Month}/");

/// <summary>One choice of a list, and how many claims it leads to.</summary>
/// <param name="Key">What addresses name it by: an id, or a free name.</param>
public sealed record Choice<T>(string Key, T Value, int Count);

/// <summary>The lists that narrow a search.</summary>
/// <param name="Claimants">Those with most claims; without people who are not public.</param>
/// <param name="Topics">Those with most claims.</param>
/// <param name="Sources">Those with most claims.</param>
/// <param name="Months">Newest first.</param>
public sealed record SearchChoices(
    ImmutableArray<Choice<Verdict>> Verdicts,
    ImmutableArray<Choice<string>> Topics,
    ImmutableArray<Choice<string>> Claimants,
    ImmutableArray<Choice<PlannedSource>> Sources,
    ImmutableArray<Choice<ClaimsInMonth>> Months);

/// <summary>The page that finds claims: by words with script, by lists of links without.</summary>
/// <param name="Choices">Counted when the page is made; the same in every language.</param>
public sealed record SearchPage(LanguageTree Tree, Lazy<SearchChoices> Choices) : SitePage(Tree, Tree.Search)
{
    public override string Producer => "the search page";

    public override Address Counterpart(LanguageTree tree) => tree.Search;
}

/// <summary>What has been checked, in numbers. A site below <see cref="StatisticsPlanning.FewestClaims"/> claims has none.</summary>
/// <param name="Numbers">Counted when the page is made.</param>
public sealed record StatisticsPage(LanguageTree Tree, Lazy<Statistics> Numbers) : SitePage(Tree, Tree.Statistics)
{
    public override string Producer => "the statistics";

    public override Address Counterpart(LanguageTree tree) => tree.Statistics;
}
