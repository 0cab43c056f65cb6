using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Lists;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;
using FactCheck.Tests.Anchor;
using FactCheck.Texts;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Tests.Lists;

public sealed class SentenceCoverageTest
{
    private const string Evidence = "verdict: accurate\nsummary: s\nevidence: [{title: t, stance: supports, consulted: full, shows: s}]\n";

    [Fact]
    public void A_sentence_is_checked_by_a_published_claim_labelled_by_a_label_else_open()
    {
        using var repository = Sample();
        var source = Assert.Single(Coverage(repository));
        Assert.Equal(
            ["1 Checked b,c  Opinion", "2 Checked b  ", "3 Open  d ", "4 Labelled   Prediction", "5 Open   "],
            source.Sentences.Select(sentence => $"{sentence.Number} {sentence.State} {string.Join(',', sentence.Claims)} {string.Join(',', sentence.Drafts)} {sentence.Label}"));
        Assert.Equal(new CoverageTotals(2, 1, 2), source.Totals);
        Assert.Equal([3, 5], source.OpenOnly().Sentences.Select(sentence => sentence.Number));
        Assert.Equal(source.Totals, source.OpenOnly().Totals);
    }

    [Fact]
    public void Claims_that_readers_cannot_read_do_not_count()
    {
        using var repository = new TemporaryRepository();
        repository.Write("claims/talks/source.yaml", "title: T\nlanguage: en\n");
        repository.Write("claims/talks/source.txt", "One.\nTwo.\nThree.\nFour.\n");
        repository.Write("claims/talks/out.yaml", $"quote: One.\n{Evidence}published: 2024-01-05\npublish-after: 2024-01-05\n");
        repository.Write("claims/talks/later.yaml", $"quote: Two.\n{Evidence}published: 2024-01-01\npublish-after: 2030-01-01\n");
        repository.Write("claims/talks/hidden.yaml", $"quote: Three.\n{Evidence}published: 2024-01-01\nwithheld: {{date: 2024-01-02, class: privacy}}\n");
        repository.Write("claims/talks/taken-back.yaml", $"quote: Four.\n{Evidence}published: 2024-01-01\nretracted: {{date: 2024-01-02, note: n}}\n");
        var sources = Coverage(repository);
        Assert.Equal(
            ["1 Checked out  ", "2 Open  later ", "3 Open   hidden", "4 Checked taken-back  "],
            sources[0].Sentences.Select(sentence => $"{sentence.Number} {sentence.State} {string.Join(',', sentence.Claims)} {string.Join(',', sentence.Drafts)} {string.Join(',', sentence.Withheld)}"));
        Assert.Contains("Three.  [withheld: hidden]", CoverageReport.Text(sources), StringComparison.Ordinal);
        Assert.Contains("hidden (withheld)", CoverageReport.Markdown(sources), StringComparison.Ordinal);
    }

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The map of the command and the page of the source are made apart; they must not say different things.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_of_the_source_says_the_same(string name)
    {
        var root = Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases", name);
        foreach (var day in new PartialDate?[] { null, new(2026, 3, 1), new(2040, 1, 1) })
        {
            var state = StateReader.ReadOnce(root, new PlanOptions(null, day, Drafts: false, ForDisk: false, "0"), 1);
            Assert.Equal(
                state.Site.Sources.Select(source => (source.Dossier, string.Join(' ', source.Sentences.Select(sentence => sentence.State)))),
                SentenceCoverage.Of(state.Anchored, state.Day).Select(source => (source.Id, string.Join(' ', source.Sentences.Select(sentence => sentence.State)))));
        }
    }

    [Fact]
    public void Text_for_terminals_is_a_line_for_each_sentence()
    {
        using var repository = Sample();
        var sources = Coverage(repository);
        var ids = sources[0].Sentences.Select(sentence => sentence.Id).ToList();
        Assert.Equal(
            $$"""
            talks: 3 of 5 sentences looked at (2 checked, 1 labelled, 2 open)
                1  checked   {{ids[0]}}  One is first.  [b, c]  (opinion)
                2  checked   {{ids[1]}}  Two is second.  [b]
                3  open      {{ids[2]}}  Three | `third` <b>x</b> \u{202E}https://x.y @me.  [draft: d]
                4  labelled  {{ids[3]}}  四番目の文。  (prediction)
                5  open      {{ids[4]}}  Five.

            """,
            CoverageReport.Text(sources));
    }

    [Fact]
    public void Json_follows_the_documented_shape()
    {
        using var repository = Sample();
        var text = CoverageReport.Json(Coverage(repository));
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("四番目の文。", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        var source = json.RootElement.GetProperty("sources")[0];
        Assert.Equal("talks", source.GetProperty("id").GetString());
        Assert.Equal("""{"checked":2,"labelled":1,"open":2}""", Compact(source.GetProperty("totals")));
        var third = source.GetProperty("sentences")[2];
        Assert.Equal(["id", "number", "text", "state", "claims", "drafts", "withheld", "label"], third.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Three | `third` <b>x</b> \u202Ehttps://x.y @me.", third.GetProperty("text").GetString());
        Assert.Equal("open", third.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, third.GetProperty("label").ValueKind);
        Assert.Equal("prediction", source.GetProperty("sentences")[3].GetProperty("label").GetString());
    }

    [Fact]
    public void Markdown_has_one_row_for_each_sentence_without_markup_from_its_text()
    {
        using var repository = Sample();
        var markdown = CoverageReport.Markdown(Coverage(repository));
        var lines = markdown.TrimEnd('\n').Split('\n');
        Assert.Equal("## talks", lines[0]);
        Assert.Equal(6 + 5, lines.Length);
        Assert.Contains("Three &#124; &#96;third&#96; &#60;b&#62;x&#60;&#47;b&#62;", lines[8], StringComparison.Ordinal);
        Assert.Equal(6, lines[8].Count(c => c == '|'));
    }

    [Fact]
    public void Any_text_is_inert_in_Markdown_and_reads_as_itself() =>
        Gen.OneOf(RandomText.Any, RandomText.Utf16, Markup).ForAll(text =>
        {
            var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseFootnotes().UseMathematics().Build();
            var document = Markdown.Parse($"| a | b |\n| --- | --- |\n| {InertMarkdown.Of(text)} | end |\n", pipeline);
            var inlines = document.Descendants<LeafBlock>().SelectMany(block => block.Inline!.Descendants()).ToList();
            Assert.All(inlines, inline => Assert.True(inline is LiteralInline or HtmlEntityInline, $"{inline.GetType().Name} from {text}"));
            var cells = document.Descendants<LeafBlock>().Select(block => string.Concat(block.Inline!.Descendants().Select(TextOf))).ToList();
            Assert.Equal(4, cells.Count);
            Assert.Equal(Printable.OneLine(text).Trim(), cells[2].Replace("\u2060", "", StringComparison.Ordinal).Trim());
        }, iter: 3_000);

    private static readonly Gen<string> Markup = RandomText
        .OneOf("|", "`", "*", "_", "<b>", "](", "[", "!", "\\", "&amp;", "&#60;", "~~", "$", "https://a.b", "www.a.b", "a@b.c", "@a", "#1", "-", "\n", "a", " ", "<!--", "^")
        .Array[0, 12].Select(string.Concat);

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };

    private static string Compact(JsonElement element) => element.GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static ImmutableArray<SourceCoverage> Coverage(TemporaryRepository repository)
    {
        var state = StateReader.ReadOnce(repository.Root, new PlanOptions(null, new PartialDate(2024, 2, 1), Drafts: false, ForDisk: false, "0"), 1);
        return SentenceCoverage.Of(state.Anchored, state.Day);
    }

    private static TemporaryRepository Sample()
    {
        var repository = new TemporaryRepository();
        repository.Write("claims/talks/source.yaml", "title: T\nlanguage: en\nlabels:\n- {quote: One is first., label: opinion}\n- {quote: 四番目, label: prediction}\n- {quote: gone, label: opinion}\n");
        repository.Write("claims/talks/source.txt", "# One is first.\n\nTwo is second.\nThree | `third` <b>x</b> \u202Ehttps://x.y @me.\n四番目の文。\n\nFive.\n");
        repository.Write("claims/talks/c.yaml", $"quote: One is\n{Evidence}published: 2024-01-01\n");
        repository.Write("claims/talks/b.yaml", $"quote: first. Two is\n{Evidence}published: 2024-01-01\n");
        repository.Write("claims/talks/d.yaml", $"quote: Three\n{Evidence}");
        repository.Write("claims/talks/e.yaml", $"quote: not there\n{Evidence}published: 2024-01-01\n");
        return repository;
    }
}
