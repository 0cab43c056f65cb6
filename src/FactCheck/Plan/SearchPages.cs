using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The claims published in one month.</summary>
/// <param name="Month">Year and month, without a day.</param>
public sealed record ClaimsInMonth(PartialDate Month) : ClaimListSubject($"claims/month/{Month}/");

/// <summary>A choice in a filter list, and the number of claims it leads to.</summary>
/// <param name="Key">Its name in addresses: an id, or a free name.</param>
public sealed record Choice<T>(string Key, T Value, int Count);

/// <summary>The filter lists that narrow a search: the whole scale, those with the most claims of other kinds, all months.</summary>
/// <param name="Claimants">Without people who are not public.</param>
/// <param name="Months">Newest first.</param>
public sealed record SearchChoices(
    ImmutableArray<AxisCounts> Axes,
    ImmutableArray<Choice<string>> Topics,
    ImmutableArray<Choice<string>> Claimants,
    ImmutableArray<Choice<PlannedSource>> Sources,
    ImmutableArray<Choice<ClaimsInMonth>> Months);

/// <summary>The search page: it finds claims by words with script, by lists of links without.</summary>
/// <param name="Choices">Counted when the page is rendered; the same in every language.</param>
public sealed record SearchPage(LanguageTree Tree, Lazy<SearchChoices> Choices) : SitePage(Tree, Tree.Search, Producer.OfSite("the search page"));

/// <summary>What has been checked, in numbers. A site with fewer than <see cref="StatisticsPlanning.FewestClaims"/> claims has no such page.</summary>
/// <param name="Numbers">Counted when the page is rendered.</param>
public sealed record StatisticsPage(LanguageTree Tree, Lazy<Statistics> Numbers) : SitePage(Tree, Tree.Statistics, Producer.OfSite("the statistics"));
