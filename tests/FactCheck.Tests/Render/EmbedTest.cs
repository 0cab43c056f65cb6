using System.Text.RegularExpressions;

namespace FactCheck.Tests.Render;

/// <summary>What other sites and texts take from a check: its card, and its citation.</summary>
public sealed partial class EmbedTest
{
    private const string Accurate = "accurate-version: On weekdays the library opens at nine; at weekends and on holidays it opens at ten.";

    private const string Address = "https://example.org/checks/";

    [Fact]
    public void A_card_holds_the_accurate_version_and_its_frame_has_room_for_it()
    {
        using var repository = TestRepository.Small();
        repository.Build($"--base-url {Address}");
        Assert.DoesNotContain("class=\"accurate\"", Card(repository), StringComparison.Ordinal);
        var before = HeightOf(repository, "");

        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", Accurate));
        repository.Build($"--base-url {Address}");
        Assert.Contains("<h2>An accurate version</h2><p>On weekdays the library opens at nine;", Card(repository), StringComparison.Ordinal);
        Assert.Contains("No second person has checked it.", Card(repository), StringComparison.Ordinal);
        Assert.InRange(HeightOf(repository, "") - before, 100, 250);
    }

    /// <summary>The same number of characters of Japanese takes twice as many lines, and each is higher.</summary>
    [Fact]
    public void The_height_of_a_card_follows_its_language()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "languages: [en, ja]\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", Accurate));
        Translate("図書館は平日の九時に開き、土曜日と日曜日と祝日には一時間おそく十時に開きます。");
        var one = HeightOf(repository, "ja/");
        Translate(string.Concat(Enumerable.Repeat("図書館は平日の九時に開き、土曜日と日曜日と祝日には一時間おそく十時に開きます。", 2)));
        Assert.InRange(HeightOf(repository, "ja/") - one, 62, 93);

        void Translate(string accurate)
        {
            repository.Put("claims/library/opens-at-nine.ja.yaml", $"of: \"000000000000\"\nsummary: 掲示も同じです。\naccurate-version: {accurate}\n");
            repository.Build($"--base-url {Address}");
        }
    }

    [Theory]
    [InlineData("", ")</p>")]
    [InlineData($"--base-url {Address}", $"), <bdi dir=\"ltr\">{Address}claims/opens-at-nine/</bdi></p>")]
    public void A_citation_ends_with_the_address_of_the_check_if_it_has_one(string flags, string end)
    {
        using var repository = TestRepository.Small();
        repository.Build(flags);
        var citation = repository.Page("claims/opens-at-nine/index.html").Split('\n').Single(line => line.StartsWith("<p class=\"citation\">", StringComparison.Ordinal));
        Assert.EndsWith(end, citation, StringComparison.Ordinal);
    }

    private static string Card(TestRepository repository) => repository.Page("claims/opens-at-nine/embed/index.html");

    private static int HeightOf(TestRepository repository, string tree) =>
        int.Parse(HeightOfFrame().Match(repository.Page($"{tree}claims/opens-at-nine/index.html")).Groups[1].Value, null);

    [GeneratedRegex("height=&quot;([0-9]+)&quot;")]
    private static partial Regex HeightOfFrame();
}
