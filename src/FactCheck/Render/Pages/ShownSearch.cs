using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

internal sealed class ShownSearch(SearchChoices choices, PageScope scope)
{
    public ImmutableArray<AxisCounts> Axes => choices.Axes;

    public ListedChoice[] Topics { get; } =
        [.. choices.Topics.Select(topic => new ListedChoice(topic.Key, scope.TopicName(topic.Value), scope.Language, scope.TopicPage(topic.Key), topic.Count))];

    public ListedChoice[] Claimants { get; } =
        [.. choices.Claimants.Select(person => new ListedChoice(person.Key, scope.PersonName(person.Value), scope.Language, scope.PersonPage(person.Key), person.Count))];

    public ListedChoice[] Sources { get; } =
    [
        .. choices.Sources.Select(source => new ListedChoice(
            source.Key, scope.TitleOf(source.Value.Source).Value, scope.TitleOf(source.Value.Source).Language, scope.SourcePage(source.Key), source.Count)),
    ];

    /// <summary>Newest first.</summary>
    public ImmutableArray<Choice<ClaimsInMonth>> Months => choices.Months;

    /// <summary>Returns the phrase for the number of results, for each plural category of CLDR.</summary>
    public static PhraseForm[] Counts(LanguageTree tree)
    {
        var phrase = tree.Words.Phrases["search.count"];
        return [.. phrase.Plurals.Where(form => form.Key != "other").Select(form => new PhraseForm(form.Key, form.Value)), new PhraseForm("other", phrase.Other)];
    }
}

/// <summary>A topic, person or source to narrow a search by.</summary>
/// <param name="Key">Its id in addresses.</param>
/// <param name="Address">Null if it has no page.</param>
internal sealed record ListedChoice(string Key, string Name, string Language, Address? Address, int Count);

internal sealed record PhraseForm(string Category, string Text);
