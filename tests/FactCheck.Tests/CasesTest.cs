using System.Text.RegularExpressions;

namespace FactCheck.Tests;

/// <summary>
/// <c>Cases/&lt;name&gt;/</c> are small repositories; each is built, and every file of its site is compared with a snapshot.
/// <c>flags.txt</c> holds flags for the build, <c>pages.txt</c> the only files to compare if the others repeat them.
/// Of a page the snapshot holds <c>&lt;main&gt;</c>, and the whole page in one case only: a change of head or foot is read once.
/// </summary>
public sealed partial class CasesTest
{
    private const string CaseOfWholePages = "complete";

    public static TheoryData<string> Names => [.. BuiltCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Builds(string name)
    {
        var built = BuiltCase.Of(name);
        var differences = new List<string>();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        await Compare("files.txt", "txt", string.Join('\n', built.Files.Keys.Select(file => Fingerprint().Replace(file, ".*.")).Order(StringComparer.Ordinal).Prepend(built.Printed)) + "\n");
        var pages = Path.Join(BuiltCase.PathOf(name), "pages.txt");
        foreach (var file in Compared(built.Files.Keys, File.Exists(pages) ? await File.ReadAllTextAsync(pages) : ""))
            await Compare(RowName(file), Path.GetExtension(file)[1..], Shown(file, built.Files[file]));

        if (Directory.Exists(Snapshot.FolderOf()))
        {
            foreach (var orphan in Directory.EnumerateFiles(Snapshot.FolderOf(), $"CasesTest.Builds{Snapshot.Row(("case", name))}_*.verified.*").Select(Path.GetFileName).Where(file => !expected.Contains(file!)))
                differences.Add($"{orphan}: the build writes no such file; delete the snapshot, or fix the case");
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));

        string Shown(string file, string text) =>
            file.EndsWith(".html", StringComparison.Ordinal) && name != CaseOfWholePages ? MainOf(file, text) : ToolVersion().Replace(text, "$1");

        async Task Compare(string file, string extension, string text)
        {
            var row = Snapshot.Row(("case", name), ("file", file));
            expected.Add($"CasesTest.Builds{row}.verified.{extension}");
            try
            {
                await Snapshot.Verify(Fingerprint().Replace(text, ".*."), extension, row);
            }
            catch (Exception difference) when (difference is Xunit.Sdk.XunitException || difference.GetType().Name == "VerifyException")
            {
                differences.Add(difference.Message);
            }
        }
    }

    /// <summary>What the main text does not show: how other programs shall treat the page.</summary>
    [Theory]
    [InlineData(
        "aliases", "claims/opening-hours/index.html", "<meta name=\"robots\" content=\"noindex\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../opens-at-nine/\">", "<link rel=\"canonical\" href=\"https://example.org/checks/claims/opens-at-nine/\">")]
    [InlineData("draft-shown", "claims/closes-at-six/index.html", "<meta name=\"robots\" content=\"noindex\">", "<title>Inaccurate: The library closes at five by its plan · draft-shown</title>")]
    [InlineData("german", "index.html", "<html lang=\"de\" dir=\"ltr\">")]
    [InlineData("german", "claims/ausweis/index.html", "<title>Accurate: „Der Ausweis kostet 3,50 Kronen, sagt der &quot;Aushang&quot;.“ · Geprüft am Hafen</title>")]
    [InlineData("minimal", "404.html", "<meta name=\"robots\" content=\"noindex\">")]
    [InlineData("pagination", "claims/page/2/index.html", "<title>All checks, Page 2 of 3 · Twelve hours</title>")]
    [InlineData("speakers", "claims/clerk-said-six/index.html", "<title>Reported correctly (what was said) · Claim: The clerk said that the library closes at six. · speakers</title>")]
    [InlineData("withheld", "claims/former-address/index.html", "<meta http-equiv=\"refresh\" content=\"0; url=../withheld-claim/\">", "<title>This page is withheld · withheld</title>")]
    [InlineData("withheld", "claims/withheld-claim/index.html", "<meta name=\"robots\" content=\"noindex\">", "<title>This page is withheld · withheld</title>")]
    public void The_head_of_a_page_says(string name, string page, params string[] lines) =>
        Assert.Empty(lines.Except(HeadOf(name, page).Split('\n')));

    [Theory]
    [InlineData("minimal", "claims/opens-at-nine/index.html", "canonical", "og:url", "atom+xml", "ld+json", "noindex")]
    [InlineData("retracted", "claims/opens-at-nine/index.html", "\"ClaimReview\"")]
    [InlineData("withheld", "claims/former-address/index.html", "og:", "ld+json")]
    [InlineData("withheld", "claims/withheld-claim/index.html", "ld+json")]
    public void The_head_of_a_page_does_not_hold(string name, string page, params string[] words)
    {
        var head = HeadOf(name, page);
        Assert.DoesNotContain(words, word => head.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Each field of the withheld claim, and of the document that it alone cites, contains a word that appears nowhere else.</summary>
    [Theory]
    [InlineData("--base-url https://example.org/")]
    [InlineData("--drafts")]
    public void The_text_of_a_withheld_claim_is_in_no_file(string flags)
    {
        using var repository = TestRepository.CopyOf(BuiltCase.PathOf("withheld"), "withheld");
        var result = repository.Build(flags);
        Assert.True(result.Written is not null, repository.Print(result));
        var files = TestRepository.FilesBelow(repository.Output);
        Assert.Contains("claims/withheld-claim/index.html", files);
        Assert.DoesNotContain(files, file => repository.Page(file).Contains("zebra", StringComparison.OrdinalIgnoreCase) || file.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Not style sheets and scripts, which have tests of their own, nor the marker of the writer.</summary>
    private static IEnumerable<string> Compared(IEnumerable<string> files, string pages)
    {
        var only = pages.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return files.Where(file => only.Length > 0 ? only.Contains(file) : Path.GetExtension(file) is not (".css" or ".js") && !Fingerprint().IsMatch(file) && !Path.GetFileName(file).StartsWith('.'));
    }

    private static string HeadOf(string name, string page)
    {
        var text = BuiltCase.Of(name).Files[page];
        return text[..text.IndexOf("</head>", StringComparison.Ordinal)];
    }

    private static string MainOf(string file, string page)
    {
        var (start, end) = (page.IndexOf("<main ", StringComparison.Ordinal), page.IndexOf("</main>\n", StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, $"{file} has no <main>");
        return page[start..(end + "</main>\n".Length)];
    }

    /// <summary>The name of an asset changes with its content, which does not change the pages that link it.</summary>
    [GeneratedRegex(@"(?<=assets/[^""\s]*)\.[0-9a-f]{10}\.(?=[a-z0-9]+\b)")]
    private static partial Regex Fingerprint();

    /// <summary>The version counts commits, which are no change of a page.</summary>
    [GeneratedRegex("(\"tool\": \"factcheck) [^\"]+")]
    private static partial Regex ToolVersion();

    /// <summary>Of a page, its address; of another file, its name with extension, since the page of a folder may have the same name.</summary>
    private static string RowName(string file) =>
        file == "index.html" ? "home"
        : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"/index.html".Length]
        : Path.GetExtension(file) == ".html" ? Path.ChangeExtension(file, null)
        : file;
}
