using FactCheck.Render;

namespace FactCheck.Tests.Render;

/// <summary>Samples of Unicode CLDR, Language Plural Rules (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).</summary>
public sealed class PluralRulesTest
{
    [Theory]
    [InlineData("en", "one", new[] { 1 })]
    [InlineData("en", "other", new[] { 0, 2, 3, 11, 21, 100, 1000 })]
    [InlineData("de", "one", new[] { 1 })]
    [InlineData("de", "other", new[] { 0, 2, 21, 101 })]
    [InlineData("ja", "other", new[] { 0, 1, 2, 10, 100 })]
    [InlineData("ru", "one", new[] { 1, 21, 31, 41, 51, 61, 71, 81, 101, 1001 })]
    [InlineData("ru", "few", new[] { 2, 3, 4, 22, 23, 24, 32, 42, 102, 1002 })]
    [InlineData("ru", "many", new[] { 0, 5, 6, 10, 11, 12, 13, 14, 15, 19, 20, 25, 100, 111, 112, 114, 1000, 1011, 1000000 })]
    [InlineData("ar", "zero", new[] { 0 })]
    [InlineData("ar", "one", new[] { 1 })]
    [InlineData("ar", "two", new[] { 2 })]
    [InlineData("ar", "few", new[] { 3, 4, 10, 103, 110, 1003 })]
    [InlineData("ar", "many", new[] { 11, 26, 99, 111, 199, 1011 })]
    [InlineData("ar", "other", new[] { 100, 101, 102, 200, 201, 202, 300, 1000, 10000, 1000000 })]
    [InlineData("pt-BR", "one", new[] { 0, 1 })]
    [InlineData("ru-RU", "few", new[] { 3 })]
    public void A_number_has_the_category_of_CLDR(string language, string category, int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(category, PluralRules.Category(language, number)));
}
