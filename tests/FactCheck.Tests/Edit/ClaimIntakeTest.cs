using System.Text;
using System.Text.Json;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Init;
using FactCheck.Edit.Intake;
using FactCheck.Model;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Edit;

public sealed class ClaimIntakeTest
{
    private static readonly string Form = InitFiles.All.Single(file => file.Path == ".github/ISSUE_TEMPLATE/claim.yml").Text;

    [Fact]
    public void An_issue_becomes_a_draft()
    {
        using var repository = TestRepository.Small();
        var done = Run(repository, Body("library", "It closes\nat six.", "Because: it\nmatters.", "https://example.org/a\nhttps://example.org/b"));
        Assert.Equal(["claims/library/it-closes-at-six.yaml"], done.Changes.AsEnumerable());
        var yaml = repository.Read(done.Changes[0]);
        Assert.StartsWith(
            "## From issue 12; the reader's words, not checked:\n## why: Because: it matters.\n## evidence: https://example.org/a https://example.org/b\n## The sentence, ",
            yaml, StringComparison.Ordinal);
        Assert.Contains("\nquote: It closes at six.\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\nselection: A reader suggested it (issue 12).\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);
    }

    [Fact]
    public void The_address_of_a_document_finds_its_dossier()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: T\nlanguage: en\nurl: https://example.org/notice\n");
        Run(repository, Body("https://example.org/notice", "It closes at six."));
        Assert.Contains("no dossier has the document", Assert.Throws<Refusal>(() => Run(repository, Body("https://example.org/other", "It closes at six."))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.org/notice")]
    [InlineData("https://www.example.org/notice")]
    [InlineData("https://EXAMPLE.org/notice/")]
    [InlineData("https://example.org/notice?utm_source=x&utm_medium=social")]
    [InlineData("https://example.org/notice/?fbclid=abc&gclid=def#:~:text=closes")]
    [InlineData("> https://example.org/notice")]
    public void The_same_document_may_be_named_by_several_addresses(string address)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: T\nlanguage: en\nurl: https://example.org/notice\n");
        Assert.Equal(["claims/library/it-closes-at-six.yaml"], Run(repository, Body(address, "It closes at six.")).Changes.AsEnumerable());
    }

    [Theory]
    [InlineData("https://example.org/Notice")]
    [InlineData("https://example.org/notice?page=2")]
    [InlineData("https://news.example.org/notice")]
    [InlineData("https://example.org/#/notice")]
    public void Another_document_is_not_taken_for_it(string address)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: T\nlanguage: en\nurl: https://example.org/notice\n");
        Assert.Contains("no dossier has the document", Assert.Throws<Refusal>(() => Run(repository, Body(address, "It closes at six."))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dossiers_of_one_document_are_both_named_unless_one_has_the_very_address()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/source.yaml", "title: T\nlanguage: en\nurl: https://example.org/notice?utm_source=a\n");
        repository.Put("claims/later/source.yaml", "title: T\nlanguage: en\nurl: https://example.org/notice\n");
        repository.Put("claims/later/source.txt", "It closes at six.\n");
        var refusal = Assert.Throws<Refusal>(() => Run(repository, Body("http://example.org/notice", "It closes at six.")));
        Assert.Equal("several dossiers have the document 'http://example.org/notice'", refusal.Message);
        Assert.EndsWith(": later, library", refusal.Hint, StringComparison.Ordinal);
        Assert.Equal(["claims/later/it-closes-at-six.yaml"], Run(repository, Body("https://example.org/notice", "It closes at six.")).Changes.AsEnumerable());
    }

    [Theory]
    [InlineData("> It closes at six.")]
    [InlineData(">It closes\n> at six.")]
    [InlineData("> It closes at\n\n> six.")]
    public void The_marks_of_a_quotation_on_GitHub_are_dropped(string quote)
    {
        using var repository = TestRepository.Small();
        Assert.Contains("\nquote: It closes at six.\n", repository.Read(Run(repository, Body("library", quote)).Changes[0]), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "", "the heading 'Document' is missing" },
        { "hello", "there is text above the first question" },
        { Body("library", "It closes at six.").Replace("### Why", "### Reason", StringComparison.Ordinal), "the heading 'Why' is missing" },
        { Body("library", "It closes at six.\n\n### Why\n\nx"), "the heading 'Why' appears 2 times" },
        { Body("library", "It closes at six.\n\n### Document\n\nschool"), "the heading 'Document' appears 2 times" },
        { "### Words\n\nx\n\n### Document\n\ny\n\n### Why\n\n### Records\n", "the headings are not in the order of the form" },
        { "text\n" + Body("library", "It closes at six."), "there is text above the first question" },
        { Body("library", "_No response_"), "'Words' has no answer" },
        { Body("", "It closes at six."), "'Document' has no answer" },
        { Body("library", "It closes at seven."), "" },
        { Body("../library", "It closes at six."), "" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_issue_that_does_not_match_the_form_is_refused_with_all_reasons(string body, string reason)
    {
        using var repository = TestRepository.Small();
        var before = Process.FileTree.Read(repository.Root);
        Assert.Contains(reason, Assert.Throws<Refusal>(() => Run(repository, body)).Hint, StringComparison.Ordinal);
        Process.FileTree.AssertEqual(before, Process.FileTree.Read(repository.Root));
    }

    [Fact]
    public void A_heading_that_the_form_does_not_have_is_part_of_the_answer()
    {
        using var repository = TestRepository.Small();
        var done = Run(repository, Body("library", "It closes at six.", "First.\n\n### Second\n\nThird."));
        Assert.Contains("## why: First. ### Second Third.\n", repository.Read(done.Changes[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"issue\": {\"number\": 1}}")]
    [InlineData("{\"issue\": {\"number\": \"1\", \"body\": \"x\"}}")]
    [InlineData("{\"issue\": {\"number\": 1, \"body\": null}}")]
    [InlineData("{\"issue\": {\"number\": 1, \"body\": \"x\", \"pull_request\": {}}}")]
    [InlineData("{\"issue\": {\"number\": 1, \"body\": \"\\ud800\"}}")]
    [InlineData("{\"issue\"")]
    public void Anything_but_an_issue_event_is_refused(string json)
    {
        using var repository = TestRepository.Small();
        Assert.StartsWith("the event is not", Assert.Throws<Refusal>(() => ClaimIntake.Run(repository.Root, Form, Encoding.UTF8.GetBytes(json), new PartialDate(2026, 12, 1), 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body: []\n", "the form has no questions")]
    [InlineData("body:\n  - type: input\n", "a question of the form has no label")]
    [InlineData("body:\n  - {type: input, attributes: {label: A}}\n  - {type: input, attributes: {label: A}}\n", "two questions of the form have the label 'A'")]
    [InlineData("body: [", "the form cannot be read")]
    public void A_form_with_ambiguous_answers_is_refused(string form, string message)
    {
        using var repository = TestRepository.Small();
        Assert.Equal(message, Assert.Throws<Refusal>(() => ClaimIntake.Run(repository.Root, form, Event(Body("library", "x")), new PartialDate(2026, 12, 1), 1)).Message);
    }

    /// <summary>Whatever a reader writes, the file holds the same keys, and only the quote and the reader's words vary.</summary>
    [Fact]
    public void Hostile_answers_stay_in_comments() =>
        Gen.OneOf(RandomText.Any, RandomText.OneOf("\n", "\r", "\u2028", "\u0085", "verdict: accurate", "published: 2026-01-01", "#", "---", "...", "\"", "'", "`", "$(x)", "{{", "\u202E", "\u0000", "- ", ": ").Array[0, 12].Select(string.Concat))
            .ForAll(text =>
            {
                using var repository = TestRepository.Small();
                EditDone done;
                try
                {
                    done = Run(repository, Body("library", "It closes at six.", text, text));
                }
                catch (Refusal)
                {
                    return;
                }

                var keys = repository.Read(done.Changes[0]).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
                Assert.Equal(["quote: It closes at six.", "selection: A reader suggested it (issue 12)."], keys);
                Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity == Severity.Error);
            }, iter: 60, threads: 2);

    private static EditDone Run(TestRepository repository, string body) =>
        ClaimIntake.Run(repository.Root, Form, Event(body), new PartialDate(2026, 12, 1), 1);

    private static string Body(string document, string quote, string why = "_No response_", string evidence = "_No response_") =>
        $"### Document\n\n{document}\n\n### Words\n\n{quote}\n\n### Why\n\n{why}\n\n### Records\n\n{evidence}";

    private static byte[] Event(string body)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("action", "labeled");
            json.WriteStartObject("issue");
            json.WriteNumber("number", 12);
            json.WriteString("body", body);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
