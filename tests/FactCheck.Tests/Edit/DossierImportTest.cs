using System.Text;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Tests.Anchor;

namespace FactCheck.Tests.Edit;

public sealed class DossierImportTest
{
    private const string Page = """
        <!DOCTYPE html><html lang="en-GB"><head>
        <meta charset="utf-8"><title>Treaty talks &amp; more | Example News</title>
        <meta property="og:title" content="Treaty talks &amp; more">
        <meta property="og:site_name" content="Example &quot;News&quot;">
        <meta property="article:published_time" content="2023-02-07T09:30:00+09:00">
        <link rel="canonical" href="https://example.org/treaty-talks"></head>
        <body><nav>Home Sport</nav><header>Example News</header>
        <article><h1>Treaty talks</h1>
        <p>Japan&nbsp;wants a treaty.<sup class="reference"><a href="#n1">[1]</a></sup> Talks
           have  stalled.</p><aside>Read also: cats</aside>
        <p hidden>secret</p><p style="color:red; DISPLAY : none">hidden</p><p aria-hidden="true">icon</p>
        <script>alert("x")</script><style>p{}</style><form><input type="email" name="to"><button>Subscribe</button></form>
        <ul><li>First line<br>second line</li></ul></article>
        <footer>Imprint</footer></body></html>
        """;

    [Fact]
    public void A_saved_page_becomes_a_dossier_that_loads_without_errors()
    {
        using var repository = new TemporaryRepository();
        var result = Imported(repository, Request(Page, "page.html"));

        Assert.Equal("treaty-talks-more", result.Dossier);
        Assert.Equal(["claims/treaty-talks-more/source.yaml", "claims/treaty-talks-more/source.txt"], result.Files.AsEnumerable());
        Assert.Equal(
            "# Treaty talks\n\nJapan\u00A0wants a treaty.\nTalks have stalled.\n\nFirst line\nsecond line\n",
            repository.Read("claims/treaty-talks-more/source.txt"));
        Assert.Equal((5, 3), (result.Sentences, result.Paragraphs));
        Assert.Equal(
            [
                "1 aside left out: “Read also: cats”",
                "1 button left out: “Subscribe”",
                "1 footnote mark left out: “[1]”",
                "3 hidden passages left out: “secret”, “hidden”, “icon”",
                "the rest of the page has 14 % of its text: look whether the article goes on there; --select chooses other parts",
            ],
            result.Warnings.AsEnumerable());
        Assert.Equal(["claims", "claims/treaty-talks-more", "claims/treaty-talks-more/source.txt", "claims/treaty-talks-more/source.yaml"], repository.Entries());

        var (read, findings) = RepositoryReader.Read(repository.Root, 1);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        var source = Assert.Single(read.Dossiers).Source!;
        Assert.Equal("Treaty talks & more", source.About.Title.Value);
        Assert.Equal("https://example.org/treaty-talks", source.About.Url!.Value);
        Assert.Equal("2023-02-07", source.About.Published!.Value.Value.ToString());
        Assert.Equal("en-GB", source.Language);
        Assert.Null(source.About.Publisher);
    }

    [Fact]
    public void What_the_page_states_is_written_and_what_it_shows_is_a_comment()
    {
        using var repository = new TemporaryRepository();
        const string head = """<html lang=en><script type=application/ld+json>{"@type":"Article","author":["Ann Example",{"name":"Bo: Example"}],"publisher":{"name":"Example News"}}</script>""";
        Imported(repository, Request($"{head}<article><time datetime=2026-03-04>Wednesday</time> The bridge is full.</article>", "p.html") with { Id = "x1", Title = "T" });
        Assert.StartsWith(
            """
            title: T
            # title-translation: The title in the site's language, if the document is in another one.
            publisher: Example News
            # publisher-control: state, public, party, private, unknown
            # publisher-country: Where the publisher is: two letters of ISO 3166-1, such as JP.
            authors:
              - Ann Example
              - "Bo: Example"
            # url: Its full address on the web; leave it out if it is unknown, never guess it.
            # archived: [{url: ..., date: ...}]  # Copies in web archives.
            # published: when it appeared (the page shows the date 2026-03-04)
            # retrieved: The day on which we read it, YYYY-MM-DD.
            language: en

            """,
            repository.Read("claims/x1/source.yaml"), StringComparison.Ordinal);
        var (read, findings) = RepositoryReader.Read(repository.Root, 1);
        Assert.Empty(findings);
        Assert.Equal("Example News", Assert.Single(read.Dossiers).Source!.About.Publisher?.Value);
    }

    [Fact]
    public void Unknown_details_become_comments_that_say_what_to_fill_in()
    {
        using var repository = new TemporaryRepository();
        Imported(repository, Request("One sentence.", "-") with { Id = "speech" });
        Assert.Equal(
            """
            # title: The document's title; a description in [square brackets], quoted, if it has none.
            # title-translation: The title in the site's language, if the document is in another one.
            # publisher: Who published it.
            # publisher-control: state, public, party, private, unknown
            # publisher-country: Where the publisher is: two letters of ISO 3166-1, such as JP.
            # authors: [Who wrote it, as named there.]
            # url: Its full address on the web; leave it out if it is unknown, never guess it.
            # archived: [{url: ..., date: ...}]  # Copies in web archives.
            # published: When it appeared: YYYY-MM-DD, YYYY-MM or YYYY.
            # retrieved: The day on which we read it, YYYY-MM-DD.
            # language: Language tag such as en, ja or pt-BR (BCP 47).
            # about: What this text is, and where the copy is from.
            # translated-from: The original, if this is a translation.
            # republished-from: The first publisher, if this is a reprint.
            # claimant: Who makes the claims of this document, if a sentence and a claim do not say.
            # kind: What the document is: an article, a speech, a post.
            # speakers: [Who speaks in it; source.txt names them with @id.]
            # omits: What the whole document leaves out, in Markdown with footnotes.
            coverage: partial
            # labels: [{quote: ..., label: ..., note: ...}]  # Why sentences have no claim.
            # notes: [{quote: ..., kind: ..., note: ...}]  # Remarks on places in the text, such as a slip of the pen.
            # ai: What an AI model did for it: research, draft, translation, picture; none if nothing. Unless given, what site.yaml says.
            # rights: {extent: full, basis: why the whole text may be shown}
            # text-fragments: off: no links to the words on the live page.
            # sentence-join: What separates two sentences; else the language decides.

            """,
            repository.Read("claims/speech/source.yaml"));
    }

    [Fact]
    public void Given_details_take_precedence_over_those_of_the_page()
    {
        using var repository = new TemporaryRepository();
        var result = Imported(repository, Request(Page, "page.html") with
        {
            Title = "Another: title # here",
            Url = "https://example.com/x",
            Language = "ja",
            Published = "2020",
            Id = "my-id",
        });
        Assert.Equal("my-id", result.Dossier);
        var yaml = repository.Read("claims/my-id/source.yaml");
        Assert.StartsWith("title: \"Another: title # here\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2020\nn".TrimEnd('n'), yaml, StringComparison.Ordinal);
        Assert.Contains("(the page calls its site “Example \"News\"”)", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", null, null, "https://user@host/", null, "cannot be a link")]
    [InlineData("x", null, null, null, "english please", "is not a language tag")]
    [InlineData("X Y", null, null, null, null, "is not an id")]
    [InlineData("index", null, null, null, null, "is reserved")]
    [InlineData("ja", null, null, null, null, "is reserved")]
    [InlineData(null, "Договор", null, null, null, "no id can be derived")]
    [InlineData(null, "条約 2024", null, null, null, "no id can be derived")]
    [InlineData(null, null, null, null, null, "states no title")]
    [InlineData("x", "t", "7 February", null, null, "is not a date")]
    [InlineData("x", " \t", null, null, null, "the title is empty")]
    [InlineData("../x", null, null, null, null, "is not an id")]
    public void Malformed_requests_are_refused_and_nothing_is_written(
        string? id, string? title, string? published, string? url, string? language, string message)
    {
        using var repository = new TemporaryRepository();
        var refusal = Refused(repository, Request("Text.", "a.txt") with
        {
            Id = id,
            Title = title,
            Published = published,
            Url = url,
            Language = language,
        });
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Hint);
        Assert.Empty(repository.Entries());
    }

    [Fact]
    public void An_existing_dossier_is_never_overwritten()
    {
        using var repository = new TemporaryRepository();
        repository.Write("claims/treaty-talks-more/notes.txt", "mine");
        Assert.Contains("exists already", Refused(repository, Request(Page, "page.html")).Message, StringComparison.Ordinal);
        Assert.Equal(["claims", "claims/treaty-talks-more", "claims/treaty-talks-more/notes.txt"], repository.Entries());
    }

    [Fact]
    public void Lines_that_would_read_as_markup_start_with_a_backslash()
    {
        using var repository = new TemporaryRepository();
        Imported(repository, Request("# not a heading\n\n@somebody\n\n\\backslash\n\n@ two words", "a.txt") with { Id = "x1" });
        Assert.Equal("\\# not a heading\n\n\\@somebody\n\n\\\\backslash\n\n@ two words\n", repository.Read("claims/x1/source.txt"));
        var text = SourceTextFile.Parse("x", repository.Read("claims/x1/source.txt"), FactCheck.Model.SentenceJoin.Space);
        Assert.Equal("# not a heading\n@somebody\n\\backslash\n@ two words", text.Canonical);
        Assert.All(text.Blocks, block => Assert.False(block.IsHeading));
    }

    [Theory]
    [InlineData("Cafe\u0301 \u212B\r\nsecond\rthird\u2028fourth", "Café Å\n\nsecond\n\nthird\n\nfourth\n")]
    [InlineData("a\u0000b\u0007c \u0001d", "abc d\n")]
    [InlineData("\uFEFFone\n\n\n two  \t three \n", "one\n\ntwo three\n")]
    [InlineData("x\u202Ey", "x\u202Ey\n")]
    public void Line_ends_composition_and_controls_are_normalised(string text, string lines)
    {
        using var repository = new TemporaryRepository();
        Imported(repository, Request(text, "a.txt") with { Id = "x1" });
        Assert.Equal(lines, repository.Read("claims/x1/source.txt"));
    }

    [Fact]
    public void Characters_that_reorder_text_are_reported()
    {
        using var repository = new TemporaryRepository();
        var result = Imported(repository, Request("One.\n\ntwo \u202Eeerht", "a.txt") with { Id = "x1", Language = "en" });
        Assert.Equal(["source.txt:3: the text contains characters that reorder what is shown (U+202E); check it carefully"], result.Warnings.AsEnumerable());
    }

    [Fact]
    public void Bytes_that_are_not_in_their_encoding_are_refused()
    {
        using var repository = new TemporaryRepository();
        var refusal = Refused(repository, new ImportRequest(new byte[] { 0x41, 0xFF, 0x42 }, "a.txt") { Id = "x1" });
        Assert.Equal("the document is not in the encoding UTF-8", refusal.Message);
    }

    [Theory]
    [InlineData("-", "<!doctype html><main>From standard input</main>", "From standard input\n")]
    [InlineData("saved", "  <HTML><main>x</main>", "x\n")]
    [InlineData("-", "a < b", "a < b\n")]
    [InlineData("a.md", "*a* [b](http://c) `d`", "a b d\n")]
    public void The_format_is_detected_from_the_name_or_the_first_bytes(string name, string content, string lines)
    {
        using var repository = new TemporaryRepository();
        Imported(repository, Request(content, name) with { Id = "x1" });
        Assert.Equal(lines, repository.Read("claims/x1/source.txt"));
    }

    [Theory]
    [InlineData("Treaty talks: what Tokyo's ministers said", "treaty-talks-what-tokyos-ministers-said")]
    [InlineData("Élysée – déclaration du 7 février", "elysee-declaration-du-7-fevrier")]
    [InlineData("Straße Øst Łódź", "strasse-ost-lodz")]
    [InlineData("İstanbul'da konuşma", "istanbulda-konusma")]
    [InlineData("   ", null)]
    [InlineData("Index", null)]
    [InlineData("Про iPhone и договор", null)]
    [InlineData("a-very-long-title that goes on and on and on until it is longer than any address should be", "a-very-long-title-that-goes-on-and-on-and-on-until-it-is")]
    public void An_id_is_derived_only_from_the_ASCII_letters_of_a_title(string title, string? id) => Assert.Equal(id, ProposedId.From(title));

    [Theory]
    [InlineData(
        "ja",
        "<p>政府は「条約を望む。」と述べた。交渉は停滞している！<sup class=reference><a href='#n'>[2]</a></sup>\n  見通しは立たない。</p><p>二つ目の<ruby>段落<rt>だんらく</rt></ruby>。</p>",
        "政府は「条約を望む。」と述べた。\n交渉は停滞している！\n見通しは立たない。\n\n二つ目の段落。\n")]
    [InlineData(
        "ru",
        "<p>Министр А. И. Иванов выступил 7 февраля 2023 г. в Москве. «Мы хотим мира», – сказал он.<br>Других вопросов не было…</p>",
        "Министр А. И. Иванов выступил 7 февраля 2023 г. в Москве.\n«Мы хотим мира», – сказал он.\nДругих вопросов не было…\n")]
    [InlineData(
        "ar",
        "<div dir=rtl><p>قال الوزير إن بلاده تريد السلام. هل تعود المحادثات؟ لا أحد يعرف.</p></div>",
        "قال الوزير إن بلاده تريد السلام.\nهل تعود المحادثات؟\nلا أحد يعرف.\n")]
    [InlineData(
        "en",
        "<p>Mr. Smith met Dr. Jones on Jan. 5.[3] They agreed. \u201CNo.\u201D Then they left.</p>",
        "Mr. Smith met Dr. Jones on Jan. 5.\nThey agreed.\n\u201CNo.\u201D\nThen they left.\n")]
    public void Pages_in_several_languages_become_sentences(string language, string article, string lines)
    {
        using var repository = new TemporaryRepository();
        Imported(repository, Request($"<html lang={language}><body><article>{article}</article></body></html>", "p.html") with { Id = "x1", Title = "T" });
        Assert.Equal(lines, repository.Read("claims/x1/source.txt"));
        var (_, findings) = RepositoryReader.Read(repository.Root, 1);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("http://[")]
    [InlineData("http://a b")]
    [InlineData("//[x")]
    public void A_base_that_is_not_an_address_is_refused_or_ignored(string address)
    {
        using var repository = new TemporaryRepository();
        var request = Request($"<html lang=en><head><base href=\"{address}\"><link rel=canonical href=\"{address}\"></head><body><article><p>One sentence.</p></article></body></html>", "p.html") with { Id = "x1", Title = "T" };
        if (ImportedUnlessRefused(repository, request) is not null)
            Assert.Equal("One sentence.\n", repository.Read("claims/x1/source.txt"));
    }

    [Fact]
    public void Written_sentences_read_back_unchanged() =>
        Gen.OneOf(RandomText.Any, RandomText.Utf16, RandomText.Lines, RandomText.OneOf("# ", "@a", "\\", "\n", "\n\n", "[1]", ". ", "x", "<p>", "&lt;").Array[0, 12].Select(string.Concat)).ForAll(
            text =>
            {
                using var repository = new TemporaryRepository();
                foreach (var format in Enum.GetValues<ImportFormat>())
                {
                    var content = format == ImportFormat.Html ? $"<main>{text}</main>" : text;
                    var request = new ImportRequest(Encoding.UTF8.GetBytes(content), "-") { Format = format, Id = $"x-{format}".ToLowerInvariant(), Title = "T", Language = "en" };
                    if (ImportedUnlessRefused(repository, request) is { } result)
                    {
                        var (read, findings) = RepositoryReader.Read(repository.Root, 1);
                        // Invisible and reordering characters are copied unchanged: a person decides.
                        Assert.DoesNotContain(findings, finding => finding.Rule != Rule.FC014 && finding.Rule != Rule.FC015);
                        Assert.Equal(result.Sentences, read.Dossiers.Single(dossier => dossier.Id == result.Dossier).Source!.Text.Sentences.Length);
                    }
                }
            }, iter: 100);

    private static ImportRequest Request(string content, string name) => new(Encoding.UTF8.GetBytes(content), name);

    private static ImportResult Imported(TemporaryRepository repository, ImportRequest request) => DossierImport.Run(repository.Root, request);

    private static ImportResult? ImportedUnlessRefused(TemporaryRepository repository, ImportRequest request)
    {
        try
        {
            return Imported(repository, request);
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private static Refusal Refused(TemporaryRepository repository, ImportRequest request) =>
        Assert.Throws<Refusal>(() => DossierImport.Run(repository.Root, request));
}
