using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Render;

/// <summary>Each page, in each language, says how to report an error on it.</summary>
public sealed class ReportLinkTest
{
    private const string Base = "https://example.org/checks/";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["en"] = "Report an error",
        ["ja"] = "誤りを知らせる",
        ["ru"] = "Сообщить об ошибке",
        ["ar"] = "أبلغ عن خطأ",
    };

    [Theory]
    [InlineData("contact: desk@checks.example\n", "mailto:desk@checks.example?subject=")]
    [InlineData("organisation: {email: desk@checks.example}\n", "mailto:desk@checks.example?subject=")]
    [InlineData("organisation: {email: desk@checks.example}\ncontact: https://checks.example/form?about={page}\n", "https://checks.example/form?about=")]
    [InlineData("repository: https://github.com/example/checks\n", "https://github.com/example/checks/issues/new?title=")]
    [InlineData("contact: desk@checks.example\nrepository: https://github.com/example/checks\n", "mailto:desk@checks.example?subject=")]
    public void The_link_names_the_page(string settings, string link)
    {
        using var repository = Built(settings);
        foreach (var (file, language, href) in Links(repository))
        {
            Assert.StartsWith(link, href, StringComparison.Ordinal);
            var address = Base + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
            Assert.True(file == "404.html" || href.Contains(Uri.EscapeDataString(address), StringComparison.Ordinal), $"{file} ({language}) is not named in {href}");
        }
    }

    [Theory]
    [InlineData("organisation: {policies: {feedback: write-to-us}}\n", "write-to-us")]
    [InlineData("repository: https://git.example/checks\n", "contact")]
    [InlineData("", "contact")]
    public void Without_an_address_it_leads_to_the_contact_page(string settings, string page)
    {
        using var repository = Built(settings, "contact", "write-to-us");
        foreach (var (file, _, href) in Links(repository))
        {
            var target = new Uri(new Uri(Base + file), href).AbsoluteUri;
            Assert.EndsWith($"/{page}/", target, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Join(repository.Output, target[Base.Length..], "index.html")), target);
        }
    }

    [Fact]
    public void A_site_that_cannot_be_reached_says_so()
    {
        using var repository = Built("");
        foreach (var (file, document) in Pages(repository))
        {
            Assert.Null(document.QuerySelector(".foot-report a"));
            Assert.True(document.QuerySelector(".foot-report")!.TextContent.Length > 20, file);
        }

        Assert.Contains("This site names no address at which errors can be reported.", repository.Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tell us", repository.Page("404.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Suggest a sentence", repository.Page("search/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contact: desk@checks.example\n", "mailto:desk@checks.example")]
    [InlineData("repository: https://github.com/example/checks\n", "https://github.com/example/checks/issues/new")]
    public void An_empty_log_of_corrections_a_wrong_address_and_the_search_lead_to_people(string settings, string link)
    {
        using var repository = Built(settings, "corrections-policy", "contact");
        var corrections = Parsed(repository, "corrections/index.html");
        Assert.StartsWith(link, corrections.QuerySelector(".empty a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("../corrections-policy/", corrections.QuerySelector(".links a")!.GetAttribute("href"));
        Assert.Equal(2, Parsed(repository, "404.html").QuerySelectorAll($"main a[href^='{link}']").Length);
        Assert.Single(Parsed(repository, "search/index.html").QuerySelectorAll($"main a[href^='{link}']"));
        Assert.Single(Parsed(repository, "contact/index.html").QuerySelectorAll($"main a[href^='{link}']"));
    }

    private static TestRepository Built(string settings, params string[] pages)
    {
        var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nlanguages: [en, ja, ru, ar]\n" + settings);
        repository.Put("site/complaints.yaml", "- {id: hours, received: 2026-01-06, about: 'claim:opens-at-nine', summary: The hours., outcome: open}\n");
        repository.Put("site/people.yaml", "- {id: harbour-library, name: Harbour Library, kind: organisation}\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "topics: [hours]\nclaimant: harbour-library"));
        repository.Put("claims/library/closes-at-six.yaml", TestRepository.Claim("It closes at six.", "withheld: {date: 2026-01-07, class: privacy}"));
        foreach (var page in pages)
            repository.Put($"site/pages/{page}.md", $"---\ntitle: {page}\n---\n[[contact]]\n");
        var result = repository.Build("--base-url " + Base);
        Assert.True(result.Written is not null, repository.Print(result));
        return repository;
    }

    private static IEnumerable<(string File, string Language, string Href)> Links(TestRepository repository)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, document) in Pages(repository))
        {
            var language = document.DocumentElement.GetAttribute("lang")!;
            var link = document.QuerySelector(".foot-report a");
            Assert.True(link is not null, file);
            Assert.Equal(Words[language], link.TextContent);
            found.Add(language);
            yield return (file, language, link.GetAttribute("href")!);
        }

        Assert.Equal(Words.Count, found.Count);
    }

    /// <summary>All but the cards for other sites, which lead to the claim's page.</summary>
    private static IEnumerable<(string File, AngleSharp.Html.Dom.IHtmlDocument Document)> Pages(TestRepository repository)
    {
        var pages = TestRepository.FilesBelow(repository.Output)
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.Contains("/embed/", StringComparison.Ordinal)).ToList();
        Assert.Contains("claims/closes-at-six/index.html", pages);
        Assert.Contains("people/harbour-library/index.html", pages);
        Assert.Contains("topics/hours/index.html", pages);
        Assert.Contains("ja/complaints/index.html", pages);
        return pages.Select(file => (file, Parsed(repository, file)));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parsed(TestRepository repository, string file) => new HtmlParser().ParseDocument(repository.Page(file));
}
