namespace FactCheck.Model.Plurals;

/// <summary>Plural categories of whole numbers, from Unicode CLDR (Language Plural Rules), which .NET does not have.</summary>
public static class PluralRules
{
    /// <summary>All categories, in the order of CLDR.</summary>
    public static readonly IReadOnlyList<string> Categories = ["zero", "one", "two", "few", "many", "other"];

    public static string Category(string language, int number) =>
        PluralTable.Category(RulesOf(language), number == int.MinValue ? int.MaxValue : Math.Abs(number));

    /// <summary>The categories of the numbers below a million: a phrase needs a form for each.</summary>
    public static IReadOnlyList<string> Needed(string language) => PluralTable.Usual(RulesOf(language));

    /// <summary>Reports whether any whole number has the category. French has "many" for whole millions.</summary>
    public static bool IsUsed(string language, string category)
    {
        var rules = RulesOf(language);
        return PluralTable.Usual(rules).Contains(category) || PluralTable.OfMillions(rules).Contains(category);
    }

    /// <summary>The rules of the longest prefix of the tag that CLDR lists; for other languages, one form for all numbers.</summary>
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
