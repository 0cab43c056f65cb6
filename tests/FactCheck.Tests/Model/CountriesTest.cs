using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class CountriesTest
{
    [Theory]
    [InlineData("JP", "en", "Japan")]
    [InlineData("RU", "ja", "ロシア")]
    [InlineData("JP", "ru", "Япония")]
    [InlineData("GB", "de-AT", "Vereinigtes Königreich")]
    [InlineData("GB", "cy", "United Kingdom")]
    public void A_country_has_its_name_in_the_language_else_in_English(string code, string language, string name) =>
        Assert.Equal(name, Countries.Name(code, language));

    [Fact]
    public void Each_country_has_a_name_in_each_language_of_the_table()
    {
        Assert.Equal(250, Countries.Codes.Length);
        Assert.All(Countries.Codes, code => Assert.Matches("^[A-Z]{2}$", code));
        string[] languages = ["ar", "en", "ja", "ru", "zh"];
        Assert.All(Countries.Codes, code => Assert.All(languages, language => Assert.False(string.IsNullOrWhiteSpace(Countries.Name(code, language)))));
    }

    [Theory]
    [InlineData("jp")]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("")]
    public void Other_words_are_no_codes(string code) => Assert.False(Countries.Has(code));
}
