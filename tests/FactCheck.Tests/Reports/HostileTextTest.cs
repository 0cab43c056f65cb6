using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Tests.Reports;

/// <summary>Text of strangers stays text: no report makes a command, a line, a link or markup of it.</summary>
public sealed partial class HostileTextTest
{
    private static readonly string[] Fragments =
    [
        "::set-output name=a::b", "::error::", "::stop-commands::x", "::add-mask::a", "##[error]", "##[group]", "##vso[task.complete]", "##teamcity[x]", "###[",
        "</details>", "<details>", "<img src=x onerror=alert(1)>", "<!--", "-->", "<script>", "&lt;", "@octocat", "#1", "GH-1", "https://example.org/", "www.example.org",
        "[x](https://example.org)", "![x](https://example.org/a.png)", "[x](1)", "[^1]", "{0}", "{{x}}", "`", "``", "```", "~~~", "|", "\\", "\\|", "*", "_", "# ", "- ", "> ", "1. ",
        "%0A", "%25", ",", ":", "::", "=", "\"", "'", "\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\u202E", "\u2066", "\u200B", "\u001b[31m", "\u0007", "é", "日本", "👍🏽", " ", "   ", "a", "word",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]).Array[0, 12].Select(parts => string.Concat(parts));

    private static readonly Gen<(string File, string Message, string Hint)> Findings = Gen.Select(Text, Text, Text);

    [Theory]
    [InlineData(ReportFormats.Text)]
    [InlineData(ReportFormats.Json)]
    [InlineData(ReportFormats.Sarif)]
    [InlineData(ReportFormats.GitHub)]
    [InlineData(ReportFormats.Markdown)]
    public void No_line_of_a_report_is_a_command_of_a_build_server(string format) => Findings.ForAll(
        text =>
        {
            var report = Write(format, text);
            Assert.DoesNotMatch(CommandAnywhere(), report);
            Assert.DoesNotContain(report, c => c != '\n' && Printable.IsUnseen(c));
            var commands = report.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)).ToList();
            Assert.Equal(format == ReportFormats.GitHub ? 1 : 0, commands.Count);
            Assert.All(commands, command => Assert.Matches("^::error file=[^,:]*,line=1,endLine=1,col=3,endColumn=7,title=FC104 Not a date::", command));
        },
        iter: format == ReportFormats.Sarif ? 200 : 2000);

    [Fact]
    public void A_finding_is_one_line_and_its_hint_has_as_many_as_were_written() => Findings.ForAll(text =>
        Assert.Equal(1 + text.Hint.Split('\n').Length + 1, Write(ReportFormats.Text, text).TrimEnd('\n').Split('\n').Length));

    [Fact]
    public void The_line_that_is_shown_with_a_finding_is_no_command_either() => Text.ForAll(line =>
    {
        using var repository = new TestRepository();
        repository.Put("claims/a.yaml", line);
        var report = ReportSamples.Write(ReportFormats.Text, [ReportSamples.Finding(Rule.FC104, "claims/a.yaml", "no date")], root: repository.Root);
        Assert.DoesNotMatch(CommandAnywhere(), report);
        Assert.DoesNotContain(report.Split('\n'), shown => shown.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }, iter: 300);

    [Fact]
    public void Json_holds_the_text_as_it_was() => Findings.ForAll(text =>
    {
        using var report = JsonDocument.Parse(Write(ReportFormats.Json, text));
        var finding = report.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal((text.Message, text.Hint), (finding.GetProperty("message").GetString(), finding.GetProperty("hint").GetString()));
    });

    /// <summary>An embedded link and a placeholder need a bracket or a brace that is not escaped (SARIF 2.1.0 §3.11.5, §3.11.6).</summary>
    [Fact]
    public void A_message_of_sarif_has_no_link_and_no_placeholder() => Findings.ForAll(
        text =>
        {
            using var report = JsonDocument.Parse(Write(ReportFormats.Sarif, text));
            var message = report.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString()!;
            Assert.DoesNotMatch(@"[\[\]]", EscapedCharacter().Replace(message, ""));
            Assert.DoesNotMatch("[{}]", message.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal));
        },
        iter: 200);

    /// <summary>Only code spans hold text of strangers: the words outside of them are ours.</summary>
    [Fact]
    public void The_summary_has_no_markup_but_its_own() => Findings.ForAll(text =>
    {
        var document = Markdown.Parse(Write(ReportFormats.Markdown, text), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        Assert.Equal(2, document.Descendants<HeadingBlock>().Count());
        Assert.Single(document.Descendants<ListItemBlock>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<FencedCodeBlock>());
        Assert.All(document.Descendants<HtmlInline>(), tag => Assert.Equal("<br>", tag.Tag));
        var words = string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        Assert.Equal("FactCheck: 1 error, 0 warnings, 0 noticesErrorsFC104 Not a date: hint:1 claim, 1 source", words.Replace("hint: ", "hint:", StringComparison.Ordinal));
    });

    private static string Write(string format, (string File, string Message, string Hint) text) =>
        ReportSamples.Write(format, [ReportSamples.Finding(Rule.FC104, "claims/" + text.File, text.Message, text.Hint)]);

    [GeneratedRegex(@"##[A-Za-z]*\[")]
    private static partial Regex CommandAnywhere();

    [GeneratedRegex(@"\\.")]
    private static partial Regex EscapedCharacter();
}
