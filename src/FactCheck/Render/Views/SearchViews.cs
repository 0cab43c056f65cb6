using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>One choice of a list.</summary>
/// <param name="Key">What addresses name it by.</param>
/// <param name="Address">Its page; null where it has none.</param>
internal sealed record ChoiceView(string Key, string Name, string Language, string Dir, Address? Address, int Count);

internal sealed record MonthLink(PartialDate Month, Address Address, int Count);

/// <summary>A phrase for a plural category of CLDR.</summary>
internal sealed record PhraseForm(string Category, string Text);

/// <param name="Index">Where the index starts.</param>
/// <param name="Group">What groups the digits of numbers.</param>
/// <param name="Counts">How many were found, for each plural category.</param>
internal sealed record SearchView(
    Address Index,
    string Group,
    PhraseForm[] Counts,
    VerdictCount[] Verdicts,
    ChoiceView[] Topics,
    ChoiceView[] Claimants,
    ChoiceView[] Sources,
    MonthLink[] Months,
    Address? Statistics)
{
    public static SearchView Of(SearchPage page, PageScope scope)
    {
        var (site, tree, choices) = (scope.Site, scope.Tree, page.Choices.Value);
        return new SearchView(
            tree.SearchManifest,
            tree.Words.Phrases.GetValueOrDefault("number.group")?.Other ?? ",",
            Forms(tree.Words.Phrases["search.count"]),
            [.. choices.Verdicts.Select(choice => new VerdictCount(scope.Verdict(choice.Value), choice.Count))],
            [
                .. choices.Topics.Select(choice => new ChoiceView(
                    choice.Key, scope.TopicName(choice.Value), tree.Tag, tree.Direction,
                    site.Topics.TryGetValue(choice.Key, out var topic) ? tree.List(topic, 1) : null, choice.Count)),
            ],
            [
                .. choices.Claimants.Select(choice => new ChoiceView(
                    choice.Key, scope.PersonName(choice.Value), tree.Tag, tree.Direction,
                    site.People.TryGetValue(choice.Key, out var person) ? tree.List(person, 1) : null, choice.Count)),
            ],
            [
                .. choices.Sources.Select(choice => new ChoiceView(
                    choice.Key, choice.Value.Source.About.Title.Value, choice.Value.Source.Language, LanguageTag.Direction(choice.Value.Source.Language),
                    tree.Source(choice.Key), choice.Count)),
            ],
            [.. choices.Months.Select(choice => new MonthLink(choice.Value.Month, tree.List(choice.Value, 1), choice.Count))],
            site.Has(OutputKind.Statistics) ? tree.Statistics : null);
    }

    private static PhraseForm[] Forms(Phrase phrase) =>
        [.. phrase.Plurals.Where(form => form.Key != "other").Select(form => new PhraseForm(form.Key, form.Value)), new PhraseForm("other", phrase.Other)];
}
