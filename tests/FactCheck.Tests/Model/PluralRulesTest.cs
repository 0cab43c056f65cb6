using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model.Plurals;
using FactCheck.Tests.Schemas;

namespace FactCheck.Tests.Model;

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
    [InlineData("pl", "one", new[] { 1 })]
    [InlineData("pl", "few", new[] { 2, 3, 4, 22, 104 })]
    [InlineData("pl", "many", new[] { 0, 5, 11, 12, 21, 112 })]
    [InlineData("pt-PT", "other", new[] { 0, 2 })]
    [InlineData("pt-AO", "other", new[] { 0 })]
    [InlineData("he", "two", new[] { 2 })]
    [InlineData("zh-Hant-TW", "other", new[] { 1, 2 })]
    [InlineData("fr", "many", new[] { 1_000_000, 2_000_000 })]
    [InlineData("tlh", "other", new[] { 1, 2, int.MaxValue, int.MinValue })]
    public void A_number_has_the_category_of_CLDR(string language, string category, int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(category, PluralRules.Category(language, number)));

    public static TheoryData<string> Languages => [.. Cldr.Select(language => language.Key)];

    private static JsonObject Cldr { get; } =
        JsonNode.Parse(Judge.Read("cldr-core", "supplemental/plurals.json"))!["supplemental"]!["plurals-type-cardinal"]!.AsObject();

    /// <summary>Whatever CLDR gives as an example of a category is in it, and no category has examples that we do not use.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sample_of_CLDR_has_its_category(string language)
    {
        var used = new HashSet<string>();
        foreach (var (rule, text) in Cldr[language]!.AsObject())
        {
            var category = rule["pluralRule-count-".Length..];
            var samples = Samples(text!.GetValue<string>()).ToList();
            Assert.All(samples, number => Assert.Equal(category, PluralRules.Category(language, number)));
            if (samples.Count > 0)
                used.Add(category);
        }

        Assert.Equal(PluralRules.Categories.Where(used.Contains), PluralRules.Categories.Where(category => PluralRules.IsUsed(language, category)));
        Assert.Subset(used, PluralRules.Needed(language).ToHashSet());
        Assert.All(Enumerable.Range(0, 20_000), number => Assert.Contains(PluralRules.Category(language, number), PluralRules.Needed(language)));
    }

    [Fact]
    public void The_table_is_of_the_release_that_the_tests_read() =>
        Assert.Equal(PluralTable.Version, JsonNode.Parse(Judge.Read("cldr-core", "package.json"))!["version"]!.GetValue<string>());

    [Theory]
    [InlineData("pl", "{one: \"{0} a\", few: \"{0} b\", many: \"{0} c\", other: \"{0} d\"}")]
    [InlineData("ja", "{other: \"{0} a\"}")]
    [InlineData("fr", "{one: \"{0} a\", other: \"{0} b\"}")]
    [InlineData("fr", "{one: \"{0} a\", many: \"{0} c\", other: \"{0} b\"}")]
    [InlineData("pl", "{one: \"{0} a\", other: \"{0} d\"}", "'few' is missing under 'claim.topics'", "'many' is missing under 'claim.topics'")]
    [InlineData("en", "{one: \"{0} a\"}", "'other' is missing under 'claim.topics'")]
    [InlineData("en", "{other: \"{0} a\"}", "'one' is missing under 'claim.topics'")]
    [InlineData("ja", "{one: \"{0} a\", other: \"{0} b\"}", "the language 'ja' has no plural form 'one'")]
    [InlineData("en", "{one: \"{0} a\", few: \"{0} b\", other: \"{0} c\", several: x}", "the language 'en' has no plural form 'few'", "unknown key 'several'")]
    [InlineData("tlh", "{one: \"{0} a\", other: \"{0} b\"}", "the language 'tlh' has no plural form 'one'")]
    public void An_interface_file_has_the_forms_of_its_language(string language, string forms, params string[] problems)
    {
        using var repository = TestRepository.Small();
        repository.Put($"site/i18n/{language}.yaml", $"claim.topics: {forms}\n");
        var (read, findings) = RepositoryReader.Read(repository.Root, 1);
        Assert.Equal(problems, findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    /// <summary>The whole numbers of "… @integer 0, 2~16, 100, 1c6, … @decimal …", without those in compact notation.</summary>
    private static IEnumerable<int> Samples(string rule)
    {
        var start = rule.IndexOf("@integer", StringComparison.Ordinal);
        if (start < 0)
            yield break;
        foreach (var part in rule[(start + 8)..].Split('@')[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // "1c6" is the number one million as "1M", for which many languages have another form: we write digits.
            if (part == "…" || part.Contains('c', StringComparison.Ordinal))
                continue;
            var ends = part.Split('~').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
            for (var number = ends[0]; number <= ends[^1]; number++)
                yield return number;
        }
    }
}
