using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>Every page that can be parsed, with the ids of its headings.</summary>
internal sealed class PagesInMarkdown
{
    private readonly Dictionary<(string Id, string? Language), MarkdownInput> _pages = [];

    public PagesInMarkdown(Repository repository)
    {
        Ids = new PageIds(repository);
        foreach (var page in repository.Pages)
        {
            if (!MarkdownText.TryParse(page.Body.Value, out var document))
                continue;
            var sections = Ids.HeadingsOf(page);
            sections.Assign(document);
            _pages.TryAdd((page.Id, page.Language), new MarkdownInput(page.File, "the page", page.Body, document, sections) { Page = page });
        }
    }

    public PageIds Ids { get; }

    public MarkdownInput? Find(MarkdownPage page) => _pages.GetValueOrDefault((page.Id, page.Language));

    /// <summary>The page that a link leads to, in the language of the page with the link if it exists in it.</summary>
    public MarkdownInput? Find(string id, string? language) => _pages.GetValueOrDefault((id, language)) ?? _pages.GetValueOrDefault((id, null));
}
