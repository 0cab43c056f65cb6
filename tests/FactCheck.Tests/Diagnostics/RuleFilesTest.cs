using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Diagnostics;

/// <summary>A rule is a Markdown file, a field of <see cref="Rule"/> and a check that names it; none of them is there without the others.</summary>
public sealed partial class RuleFilesTest
{
    private const string Folder = "src/FactCheck/Diagnostics";

    private const string Form = """
        ---
        title: Quote not found
        severity: warning
        integrity: true
        policy: quotation
        ---

        ## Why

        The words are not there,
        and <b>no one</b> can check them.

        ## How to fix it

        Copy the words.

        ## Bad example

        A quote of nothing.

        ## Good example

        `claims/a/b.yaml`

        ```yaml
        quote: # of these words

        ## not a heading
        ```

        `claims/a/source.txt`

        ```text
        ```

        ## Sources

        - One, https://one.example/
        - Two; or three
        """;

    [Fact]
    public void Each_file_has_its_field_and_each_field_its_file() =>
        Assert.Equal(
            Directory.GetFiles(Checkout.PathOf($"{Folder}/Rules")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            Rule.All.Select(rule => rule.Code + ".md"));

    [Fact]
    public void Each_rule_is_named_by_a_check() =>
        Assert.Equal(
            Rule.All.Select(rule => rule.Code),
            Directory.EnumerateFiles(Checkout.PathOf("src/FactCheck"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
                .Distinct()
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_file_is_in_the_form() => Assert.All(Rule.All, rule => Assert.NotEmpty(rule.Title));

    [Fact]
    public void A_file_says_everything_about_its_rule()
    {
        var text = RuleFile.Parse("FC999.md", Form);
        Assert.Equal(("Quote not found", Severity.Warning, true, "quotation"), (text.Title, text.Severity, text.Integrity, text.PolicyKey));
        Assert.Equal(("The words are not there, and <b>no one</b> can check them.", "Copy the words."), (text.Why, text.Fix));
        Assert.Equal(("A quote of nothing.", null), (text.Bad.Description, text.Good.Description));
        Assert.Empty(text.Bad.Files);
        Assert.Equal<ExampleFile>([new("claims/a/b.yaml", "quote: # of these words\n\n## not a heading"), new("claims/a/source.txt", "")], text.Good.Files);
        Assert.Equal<string>(["One, https://one.example/", "Two; or three"], text.Sources);
    }

    [Fact]
    public void What_a_rule_does_not_have_is_left_out()
    {
        var text = RuleFile.Parse("FC999.md", Form[..Form.IndexOf("\n\n## Sources", StringComparison.Ordinal)]
            .Replace("integrity: true\npolicy: quotation\n", "", StringComparison.Ordinal));
        Assert.Equal((false, null), (text.Integrity, text.PolicyKey));
        Assert.Empty(text.Sources);
    }

    [Theory]
    [InlineData("---\ntitle: Quote", "title: Quote", "FC999.md:1: expected '---'")]
    [InlineData("title: Quote not found\n", "", "FC999.md:2: expected 'title: ', followed by what is wrong in a few words")]
    [InlineData("title: Quote not found\n", "title: \n", "FC999.md:2: expected 'title: ', followed by what is wrong in a few words")]
    [InlineData("severity: warning", "severity: grave", "FC999.md:3: expected 'severity: ', followed by error, warning or info")]
    [InlineData("integrity: true", "integrity: no", "FC999.md:4: expected '---'")]
    [InlineData("policy: ", "polcy: ", "FC999.md:5: expected '---'")]
    [InlineData("## Why", "## Reason", "FC999.md:8: expected '## Why'")]
    [InlineData("\n## How to fix it\n", "\nIt is so.\n\n## How to fix it\n", "FC999.md:13: expected '## How to fix it'")]
    [InlineData("Copy the words.", "", "FC999.md:17: expected a paragraph of plain text")]
    [InlineData("Copy the words.", "- Copy the words.", "FC999.md:15: expected a paragraph of plain text")]
    [InlineData("`claims/a/b.yaml`", "`claims/a/b.yaml` or so", "FC999.md:23: expected the path of a file between backticks")]
    [InlineData("```yaml", "quote: words", "FC999.md:25: expected ```, followed by the text of the file")]
    [InlineData("```text\n```", "```text", "FC999.md:33: expected ``` after the text of the file")]
    [InlineData("- One", "One", "FC999.md:38: expected '- ', followed by a source")]
    [InlineData("or three", "or three\n\nAnd that is all.", "FC999.md:40: expected '- ', followed by a source")]
    public void A_file_in_another_form_is_refused_with_its_line(string form, string other, string message)
    {
        Assert.Contains(form, Form, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidDataException>(() => RuleFile.Parse("FC999.md", Form.Replace(form, other, StringComparison.Ordinal)));
        Assert.Equal(message, refused.Message);
    }

    [GeneratedRegex(@"\bRule\.(FC[0-9]{3})\b")]
    private static partial Regex Named();
}
