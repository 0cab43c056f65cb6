using FactCheck.Diagnostics;

namespace FactCheck.Tests.Write;

/// <summary>The search over all outputs finds what a plan overlooked, in whatever form a file holds it.</summary>
public sealed class WithheldTextTests
{
    private const string Summary = "A porter, \"Ben\" & Ço, was dismissed <twice> for 50% of this.";

    [Theory]
    [InlineData("<p>{{ claim }}</p>")]
    [InlineData("<p title=\"A porter, &quot;Ben&quot; &amp; Ço, was dismissed &lt;twice&gt; for 50% of this.\">x</p>")]
    [InlineData("<p>A porter, “<b>Ben</b>” &amp; &#199;o,\n was dis\u00ADmissed &lt;twice&gt; for 50% of this.</p>")]
    [InlineData("<a href=\"https://example.org/?q=A%20porter,%20%22Ben%22%20&amp;%20%C3%87o,%20was%20dismissed%20%3Ctwice%3E%20for%2050%25%20of%20this.\">x</a>")]
    public void A_template_that_prints_it_stops_the_build(string markup)
    {
        using var repository = WithWithheld();
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);
        var before = TestRepository.FilesBelow(repository.Output).ToDictionary(file => file, repository.Page);

        repository.Put("templates/not-found.html", markup.Replace("{{ claim }}", "A porter, &quot;Ben&quot; &amp; Ço, was dismissed &lt;twice&gt; for 50% of this.", StringComparison.Ordinal));
        var result = repository.Build("--base-url https://example.org/");

        Assert.Contains(result.Findings, finding => finding.Code == Rule.FC422.Code && finding.File == "claims/library/closes-at-six.yaml");
        Assert.Null(result.Written);
        Assert.Equal(before, TestRepository.FilesBelow(repository.Output).ToDictionary(file => file, repository.Page));
    }

    [Theory]
    [InlineData("text.json", "{\"a\": \"A porter, \\\"Ben\\\" \\u0026 \\u00C7o, was dismissed \\u003Ctwice\\u003E for 50% of this.\"}")]
    [InlineData("text.csv", "a,\"A porter, \"\"Ben\"\" & Ço, was dismissed <twice> for 50% of this.\"\r\n")]
    [InlineData("text.txt", "A porter, \"Ben\" & Ço, was dismissed <twice> for 50% of this.")]
    public void An_asset_that_holds_it_stops_the_build(string name, string text)
    {
        using var repository = WithWithheld();
        repository.Put("site/assets/" + name, text);
        var result = repository.Build();
        Assert.Null(result.Written);
        Assert.Contains($"'assets/{name}'", Assert.Single(result.Findings, finding => finding.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.htm", "<p>TEXT</p>")]
    [InlineData("notes.xhtml", "<p>A porter, <i>&quot;Ben&quot;</i> &amp; &Ccedil;o, was dismissed &lt;twice&gt; for 50% of this.</p>")]
    [InlineData("notes.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nA porter, \"Ben\" & Ço,\nwas dismissed <twice> for 50% of this.\n")]
    [InlineData("notes", "TEXT")]
    [InlineData("NOTES.TXT", "TEXT")]
    [InlineData("notes.png", "TEXT")]
    [InlineData("notes.jpg", "\u0089PNG\r\n\u001A\n TEXT")]
    [InlineData("notes.woff2", "TEXT")]
    [InlineData("notes.pdf", "%PDF-1.7\n(TEXT) Tj\n")]
    [InlineData("notes.rss", "<description><![CDATA[TEXT]]></description>")]
    [InlineData("state.html", "<script>window.state = {a: 'A porter, \\x22Ben\\x22 \\u0026 \\u00c7o, was dismissed \\u003ctwice\\u003E for 50% of this.'}</script>")]
    [InlineData("data.html", "<i data-a=\"{&quot;a&quot;: &quot;A porter, \\&quot;Ben\\&quot; &amp; \\u00C7o, was dismissed &lt;twice&gt; for 50% of this.&quot;}\">x</i>")]
    [InlineData("html.json", "{\"a\": \"<p>A porter, &quot;Ben&quot; &amp;amp; &#xC7;o, was dismissed \\u0026lt;twice&gt; for 50% of this.</p>\"}")]
    [InlineData("mail.txt", "mailto:desk@example.org?body=A%20porter%2C%20%22Ben%22%20%26%20%C3%87o%2C%20was%20dismissed%20%3Ctwice%3E%20for%2050%25%20of%20this.")]
    [InlineData("decomposed.txt", "A porter, \"Ben\" & C\u0327o, was dis\u00ADmissed <twice> for 50% of this.")]
    public void So_does_one_of_any_name_and_in_any_escape(string name, string content)
    {
        using var repository = WithWithheld();
        repository.Put("site/assets/" + name, content.Replace("TEXT", "A porter, \"Ben\" & Ço, was dismissed <twice> for 50% of this.", StringComparison.Ordinal));
        var result = repository.Build();
        Assert.Null(result.Written);
        Assert.Contains($"'assets/{name}'", Assert.Single(result.Findings, finding => finding.Code == Rule.FC422.Code).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void So_does_one_in_another_encoding_of_Unicode(string encoding)
    {
        using var repository = WithWithheld();
        var unicode = System.Text.Encoding.GetEncoding(encoding);
        repository.Put("site/assets/notes.txt", [.. unicode.GetPreamble(), .. unicode.GetBytes(Summary)]);
        Assert.Contains(repository.Build().Findings, finding => finding.Code == Rule.FC422.Code);
    }

    [Fact]
    public void A_picture_that_begins_as_one_is_not_read()
    {
        using var repository = WithWithheld();
        repository.Put("site/assets/photo.png", [0x89, .. "PNG\r\n\u001A\n"u8, .. System.Text.Encoding.UTF8.GetBytes(Summary)]);
        Assert.NotNull(repository.Build().Written);
    }

    [Theory]
    [InlineData("The folder C:\\new\\table %41 was &amp; is lost.", "The folder C:\\new\\table %41 was &amp; is lost.")]
    [InlineData("The folder C:\\new\\table %41 was &amp; is lost.", "{\"a\": \"The folder C:\\\\new\\\\table %41 was &amp; is lost.\"}")]
    public void A_text_that_looks_like_an_escape_is_found(string summary, string asset)
    {
        using var repository = WithWithheld(summary);
        repository.Put("site/assets/notes.txt", asset);
        Assert.Contains(repository.Build().Findings, finding => finding.Code == Rule.FC422.Code);
    }

    [Fact]
    public void Its_sentence_is_not_shown_with_the_source_even_where_the_whole_text_may_be()
    {
        using var repository = WithWithheld();
        repository.Put("claims/library/source.yaml", "title: Notice of the Harbour Library\nlanguage: en\nrights: {extent: full, basis: ours}\n");
        var result = repository.Build("--base-url https://example.org/");
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.All(TestRepository.FilesBelow(repository.Output), file => Assert.DoesNotContain("closes at six", repository.Page(file), StringComparison.Ordinal));
        Assert.Contains("opens at nine", repository.Page("sources/library/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_source_that_another_claim_quotes_too_stay()
    {
        using var repository = WithWithheld();
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("closes at six"));
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);
    }

    private static TestRepository WithWithheld(string summary = Summary)
    {
        var repository = TestRepository.Small();
        repository.Put("claims/library/source.txt", "The library opens at nine.\nIt closes at six in the evening.\n");
        repository.Put(
            "claims/library/closes-at-six.yaml",
            TestRepository.Claim("It closes at six in the evening.", "withheld: {date: 2026-02-01, class: privacy}")
                .Replace("The notice at the door says the same.", $"'{summary}'", StringComparison.Ordinal));
        return repository;
    }
}
