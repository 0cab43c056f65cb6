namespace FactCheck.Model.Plurals;

/// <summary>
/// Plural categories by Unicode CLDR (Language Plural Rules), which .NET does not have. Whole numbers alone: the site prints
/// no others.
/// </summary>
public static class PluralRules
{
    /// <summary>All categories, in the order of CLDR.</summary>
    public static readonly IReadOnlyList<string> Categories = ["zero", "one", "two", "few", "many", "other"];

    public static string Category(string language, int number) =>
        PluralTable.Category(RulesOf(language), number == int.MinValue ? int.MaxValue : Math.Abs(number));

    /// <summary>The categories of the numbers below a million: a phrase needs a form for each.</summary>
    public static IReadOnlyList<string> Needed(string language) => PluralTable.Usual(RulesOf(language));

    /// <summary>Whether any whole number has the category. French has "many" for whole millions.</summary>
    public static bool IsUsed(string language, string category)
    {
        var rules = RulesOf(language);
        return PluralTable.Usual(rules).Contains(category) || PluralTable.OfMillions(rules).Contains(category);
    }

    /// <summary>Those of the longest part of the tag that CLDR names; of a language that it does not name, one form for all numbers.</summary>
    private static int RulesOf(string language)
    {
        for (var tag = language.ToLowerInvariant(); ; tag = tag[..tag.LastIndexOf('-')])
        {
            if (PluralTable.RulesOf(tag) is { } rules)
                return rules;
            if (!tag.Contains('-', StringComparison.Ordinal))
                return 0;
        }
    }
}
