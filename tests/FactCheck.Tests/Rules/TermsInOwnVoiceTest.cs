namespace FactCheck.Tests.Rules;

/// <summary>Words of one side appear only as someone's words.</summary>
public sealed class TermsInOwnVoiceTest
{
    private const string Terms = """
        - id: islands
          use: {en: the four islands; the so-called South Kuriles, ja: 四島, ru: четыре острова}
          variants: {en: [South Kuriles, South Kuriles chain], ja: [南千島], ru: [Южные Курилы]}
          avoid: {en: [illegally occupied], ru: [незаконно оккупированы]}
        """;

    [Theory]
    [InlineData("Moscow governs the South Kuriles.", "South Kuriles")]
    [InlineData("the south kuriles are far away", "south kuriles")]
    [InlineData("The “islands” are the South Kuriles.", "South Kuriles")]
    [InlineData("Russia says much. The South Kuriles are far away.", "South Kuriles")]
    [InlineData("Japan's South Kuriles", "South Kuriles")]
    [InlineData("It isn’t so: they are illegally occupied.", "illegally occupied")]
    [InlineData("The South Kuriles chain is long.", "South Kuriles chain")]
    [InlineData("The calls of birds; the chain is uncalled for. The South Kuriles.", "South Kuriles")]
    public void In_our_own_voice_a_word_is_found(string text, string word) =>
        Assert.Equal([$"'{word}' is not the site's own word"], Found("en", text));

    [Theory]
    [InlineData("The article speaks of “the South Kuriles”.")]
    [InlineData("It says \"South Kuriles\" twice.")]
    [InlineData("‘the South Kuriles’, the paper wrote")]
    [InlineData("What Moscow calls the South Kuriles is four islands.")]
    [InlineData("According to Tokyo they are illegally occupied.")]
    [InlineData("> The South Kuriles are far away.")]
    [InlineData("This is about the so-called South Kuriles only where we quote the four islands; the so-called South Kuriles.")]
    [InlineData("The South Kurilesque style.")]
    [InlineData("North South and Kuriles.")]
    public void As_words_of_others_it_is_not(string text)
    {
        var found = Found("en", text);
        Assert.True(found.Count <= (text.StartsWith("This", StringComparison.Ordinal) ? 1 : 0), string.Join('\n', found));
    }

    [Theory]
    [InlineData("ru", "Москва управляет: Южные Курилы.", 1)]
    [InlineData("ru", "Москва называет острова Южные Курилы.", 0)]
    [InlineData("ru", "Это «Южные Курилы».", 0)]
    [InlineData("ja", "南千島は遠い。", 1)]
    [InlineData("ja", "ロシアが南千島と呼ぶ島々は遠い。", 0)]
    [InlineData("ja", "「南千島」は遠い。", 0)]
    [InlineData("fr", "Les South Kuriles sont loin.", 0)]
    public void Each_language_has_its_own_words(string language, string text, int count) => Assert.Equal(count, Found(language, text).Count);

    private static IReadOnlyList<string> Found(string language, string text)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/terms.yaml", Terms);
        repository.Put("site/site.yaml", $"language: en\nlanguages: [en, {language}]\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", $"claim: The South Kuriles library opens at nine.\nselection: {(language == "en" ? "|\n  " + text : "One sentence of two.")}\n"));
        if (language != "en")
            repository.Put($"claims/library/opens-at-nine.{language}.yaml", $"selection: |\n  {text}\n");
        return [.. repository.Check().Findings.Where(finding => finding.Code == "FC704").Select(finding => finding.Message)];
    }
}
