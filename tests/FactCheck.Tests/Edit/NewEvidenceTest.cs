using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Model;

namespace FactCheck.Tests.Edit;

public sealed class NewEvidenceTest
{
    private const string Page = """
        <html lang="en"><head><title>Count of 2025</title><meta property="og:site_name" content="City &quot;of&quot; Exampleton"></head>
        <body><main><p>The count was made in March. It gives 61,204 cars a day. Trucks are not counted.</p><p>It was repeated in May. Nothing changed.</p></main></body></html>
        """;

    [Fact]
    public void Stated_details_are_written_and_quoted_words_are_stored_with_their_context()
    {
        using var repository = TestRepository.Small();
        var done = NewEvidence.Run(repository.Root, FromPage() with { Quote = "Trucks are not counted", Kind = EvidenceKind.Data, Url = "https://example.org/count" }, 1);
        Assert.Equal(["claims/library/evidence/count-of-2025.yaml", "claims/library/evidence/count-of-2025.txt"], done.Changes.AsEnumerable());
        Assert.Equal("It gives 61,204 cars a day.\nTrucks are not counted.\n\nIt was repeated in May.\n", repository.Read(done.Changes[1]));
        var yaml = repository.Read(done.Changes[0]);
        Assert.StartsWith("title: Count of 2025\n# title-translation: The title in the site's language, if the document is in another one.\n# publisher: who published it (the page calls its site “City \"of\" Exampleton”)\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\nurl: https://example.org/count\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\nkind: data\n", yaml, StringComparison.Ordinal);
        Assert.Contains("\n# consulted: full or excerpt, once a person has read it; ", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);
    }

    [Fact]
    public void Words_are_quoted_from_the_part_that_is_selected()
    {
        using var repository = TestRepository.Small();
        var page = new ImportRequest("<title>Count</title><article><p>It is full.</article><article id=b><p>It is empty.</article>"u8.ToArray(), "count.html");
        var done = NewEvidence.Run(repository.Root, new EvidenceDraft("library") { Document = page with { Select = "#b" }, Language = "en", Quote = "empty" }, 1);
        Assert.Equal("It is empty.\n", repository.Read(done.Changes[1]));
    }

    [Fact]
    public void How_much_was_read_is_never_chosen_for_the_caller()
    {
        using var repository = TestRepository.Small();
        var draft = new EvidenceDraft("library") { Title = "Register: 1932", Id = "register" };
        var written = repository.Read(Assert.Single(NewEvidence.Run(repository.Root, draft, 1).Changes));
        Assert.DoesNotContain("\nconsulted:", written, StringComparison.Ordinal);
        Assert.Contains("\n# consulted: ", written, StringComparison.Ordinal);
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);

        var given = repository.Read(Assert.Single(NewEvidence.Run(repository.Root, draft with { Id = "read", Consulted = Consulted.Full }, 1).Changes));
        Assert.Contains("\nconsulted: full\n", given, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_through_a_linked_folder()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var repository = TestRepository.Small();
        var outside = Directory.CreateDirectory(Path.Join(repository.Root, "..", "outside")).FullName;
        Directory.CreateSymbolicLink(Path.Join(repository.Root, "claims/library/evidence"), outside);
        Assert.Contains("is a link", Assert.Throws<Refusal>(() => NewEvidence.Run(repository.Root, new EvidenceDraft("library") { Title = "Register" }, 1)).Message, StringComparison.Ordinal);
        Assert.Empty(TestRepository.FilesBelow(outside));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "title", "the document has no title" },
        { "quote", "--quote needs a document to take the words from" },
        { "unseen", "a document that was not seen cannot be quoted" },
        { "url", "'javascript:1' cannot be a link" },
        { "words", "the quote “horses” is not in the document" },
        { "taken", "the id 'door' is taken in this dossier" },
        { "id", "'a b' is not an id" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Invalid_requests_are_refused(string what, string message)
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/evidence/door.yaml", "title: Door\n");
        var draft = what switch
        {
            "title" => new EvidenceDraft("library"),
            "quote" => new EvidenceDraft("library") { Title = "t", Quote = "x" },
            "unseen" => FromPage() with { Quote = "Trucks", Consulted = Consulted.NotSeen },
            "url" => FromPage() with { Url = "javascript:1" },
            "words" => FromPage() with { Quote = "horses" },
            "taken" => FromPage() with { Id = "door" },
            _ => FromPage() with { Id = "a b" },
        };
        Assert.Equal(message, Assert.Throws<Refusal>(() => NewEvidence.Run(repository.Root, draft, 1)).Message);
        Assert.Equal(["door.yaml"], TestRepository.FilesBelow(Path.Join(repository.Root, "claims/library/evidence")));
    }

    private static EvidenceDraft FromPage() => new("library") { Document = new ImportRequest(Encoding.UTF8.GetBytes(Page), "count.html") };
}
