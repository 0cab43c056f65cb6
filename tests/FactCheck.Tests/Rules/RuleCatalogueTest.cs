using System.Net;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Rules;

/// <summary>What the catalogue of rules becomes: pages, and the text of <c>factcheck explain</c>.</summary>
public sealed class RuleCatalogueTest
{
    private const string Page = "---\ntitle: Rules\n---\nWhat we look for.\n\n[[rules]]\n";

    [Fact]
    public void Each_rule_has_a_page_and_a_place_in_the_list_where_the_site_asks_for_them()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/rules.md", Page);
        var result = repository.Build("--base-url https://example.org/");
        Assert.True(result.Written is not null, repository.Print(result));
        var list = repository.Page("rules/index.html");
        foreach (var rule in Rule.All)
        {
            var code = rule.Code.ToLowerInvariant();
            Assert.Contains($"<li id=\"{code}\"><a href=\"{code}/\">{rule.Code}</a> ", list, StringComparison.Ordinal);
            var page = WebUtility.HtmlDecode(repository.Page($"rules/{code}/index.html"));
            Assert.Contains($"<h1>{rule.Code}: {rule.Title}</h1>", page, StringComparison.Ordinal);
            foreach (var text in new[] { rule.Why, rule.Fix, rule.Bad.Description ?? rule.Bad.Files[0].Text, rule.Good.Description ?? rule.Good.Files[0].Text })
                Assert.Contains(text, page, StringComparison.Ordinal);
        }

        Assert.All(RuleArea.All, area => Assert.Contains($">{area.Title}</h2>", list, StringComparison.Ordinal));
        Assert.DoesNotContain("[[rules]]", list, StringComparison.Ordinal);
        Assert.Empty(BrokenLinks.In(repository.Output));
    }

    [Fact]
    public void The_footer_leads_to_the_list_and_not_to_each_rule()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/rules.md", Page);
        Assert.NotNull(repository.Build().Written);
        var home = repository.Page("index.html");
        Assert.Contains("href=\"rules/\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("rules/fc", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_does_not_ask_has_no_rules()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\nWe write `[[rules]]` in the middle of a line.\n");
        Assert.NotNull(repository.Build().Written);
        Assert.DoesNotContain(TestRepository.FilesBelow(repository.Output), file => file.Contains("fc203", StringComparison.Ordinal));
    }

    [Fact]
    public void This_repository_asks_for_them() =>
        Assert.Contains("\n[[rules]]\n", File.ReadAllText(Path.Join(TestRepository.OfThisProject(), "site/pages/rules.md")), StringComparison.Ordinal);

    [Theory]
    [InlineData("FC203")]
    [InlineData("fc203")]
    [InlineData("203")]
    [InlineData(" Fc203 ")]
    public void A_code_is_found_as_people_type_it(string typed) => Assert.Same(Rule.FC203, RuleCodes.Find(typed));

    [Theory]
    [InlineData("FC230", "FC203")]
    [InlineData("FC208", "FC207")]
    [InlineData("footnote", "FC306")]
    [InlineData("archived", "FC316")]
    public void A_code_that_does_not_exist_leads_to_the_nearest(string typed, string near)
    {
        Assert.Null(RuleCodes.Find(typed));
        Assert.Contains(RuleCodes.Nearest(typed), rule => rule.Code == near);
        Assert.InRange(RuleCodes.Nearest(typed).Count(), 1, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("FC")]
    [InlineData("FC99999999999999999999")]
    [InlineData("\u001b[31m")]
    public void What_is_no_code_at_all_is_near_to_little(string typed)
    {
        Assert.Null(RuleCodes.Find(typed));
        Assert.InRange(RuleCodes.Nearest(typed).Count(), 0, 3);
    }

    [Fact]
    public void A_rule_is_explained_in_full() =>
        Assert.Equal(
            """
            FC204: Quote found more than once

            The same words can mean different things in two places; which one is rated must be said, never guessed.

            Error. No setting can lower it.

            How to fix it
              Quote more words, or add the prefix or suffix that the message prints.

            Bad example
              claims/harbour-bridge/bridge-carries-90000-cars.yaml
                quote: bridge

            Good example
              claims/harbour-bridge/bridge-carries-90000-cars.yaml
                quote: {exact: bridge, suffix: opened in 1932}

            Sources
              Web Annotation Data Model §4.2.4 (TextQuoteSelector), https://www.w3.org/TR/annotation-model/#text-quote-selector

            """,
            Explained(new RuleExplanation(null, false), explanation => explanation.Write));

    [Fact]
    public void On_a_terminal_lines_are_broken_between_words_and_headings_are_bold()
    {
        foreach (var rule in Rule.All)
        {
            using var output = new StringWriter { NewLine = "\n" };
            new RuleExplanation(60, true).Write(rule, output);
            var lines = output.ToString().Split('\n');
            Assert.StartsWith($"\u001b[1m{rule.Code}: ", lines[0], StringComparison.Ordinal);
            var why = string.Join(' ', lines.Skip(2).TakeWhile(line => line.Length > 0));
            Assert.Equal(rule.Why, why);
            Assert.All(lines.Skip(2).TakeWhile(line => line.Length > 0), line => Assert.True(line.Length <= 60 || !line.Contains(' ', StringComparison.Ordinal), line));
        }
    }

    [Fact]
    public void The_list_of_all_rules_has_each_code_once_below_its_area()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new RuleExplanation(null, false).WriteAll(output);
        var lines = output.ToString().Split('\n');
        foreach (var rule in Rule.All)
            Assert.Single(lines, line => line.StartsWith($"  {rule.Code}  ", StringComparison.Ordinal) && line.EndsWith("  " + rule.Title, StringComparison.Ordinal));
        Assert.Equal(Rule.All.Length, RuleArea.All.Sum(area => area.Rules.Count()));
        Assert.All(RuleArea.All, area => Assert.NotEmpty(area.Rules));
    }

    private static string Explained(RuleExplanation explanation, Func<RuleExplanation, Action<Rule, TextWriter>> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(explanation)(Rule.FC204, output);
        return output.ToString();
    }
}
