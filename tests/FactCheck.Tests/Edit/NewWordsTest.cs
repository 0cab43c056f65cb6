using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;

namespace FactCheck.Tests.Edit;

public sealed class NewWordsTest
{
    [Fact]
    public void Missing_words_are_comments_until_a_person_has_translated_them()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nlanguages: [en, de]\n");
        var before = Missing(repository);
        Assert.Equal(["site/i18n/de.yaml"], NewWords.Run(repository.Root, "de", 1).Changes.AsEnumerable());
        var lines = repository.Read("site/i18n/de.yaml").TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.StartsWith("# ", line, StringComparison.Ordinal));
        Assert.Contains("# nav.skip: Skip to the text", lines);
        Assert.Contains("# list.total: {one: \"{0} sentence or part of one, checked\", other: \"{0} checks, newest first\"}", lines);
        Assert.Equal(before, Missing(repository));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error && finding.Code != "FC709");

        repository.Put("site/i18n/de.yaml", string.Join('\n', lines.Skip(1).Select(line => line[2..])));
        Assert.Null(Missing(repository));
    }

    [Fact]
    public void Words_that_a_file_has_stay_as_they_are()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/i18n/de.yaml", "nav.skip: Zum Text");
        NewWords.Run(repository.Root, "de", 1);
        var text = repository.Read("site/i18n/de.yaml");
        Assert.StartsWith("nav.skip: Zum Text\n# ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("# nav.skip", text, StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<Refusal>(() => NewWords.Run(repository.Root, "de", 1)).Message, StringComparison.Ordinal);
        Assert.Equal(text, repository.Read("site/i18n/de.yaml"));
    }

    [Theory]
    [InlineData("ja", "complete")]
    [InlineData("pt_BR", "is not a language tag")]
    [InlineData("jp", "is not a language tag")]
    public void Nothing_is_written(string language, string why)
    {
        using var repository = TestRepository.Small();
        Assert.Contains(why, Assert.Throws<Refusal>(() => NewWords.Run(repository.Root, language, 1)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(repository.Root, "site/i18n")));
    }

    /// <summary>A region takes the words of its language, and those of a language are enough for it.</summary>
    [Fact]
    public void A_region_builds_on_its_language()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nlanguages: [en, ja-JP]\n");
        Assert.Null(Missing(repository));
        repository.Put("site/i18n/ja-JP.yaml", "nav.skip: 本文へ\n");
        Assert.Null(Missing(repository));
    }

    private static string? Missing(TestRepository repository) =>
        repository.Check().Findings.SingleOrDefault(finding => finding.Code == "FC709")?.Message;
}
