using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Render.Markup;

/// <summary>Renders Markdown: no raw HTML, only safe links, remote images as links, citations as numbers.</summary>
/// <param name="numbers">The number of each evidence document that can be cited, by id.</param>
/// <param name="lowestHeading">The level of the text's highest heading: headings above it are lowered.</param>
/// <param name="file">The file of a page; its links may name files relative to it.</param>
internal sealed class MarkdownHtml(PageScope scope, IReadOnlyDictionary<string, int> numbers, int lowestHeading, string file = "")
{
    private readonly Dictionary<string, int> _citations = new(StringComparer.Ordinal);

    /// <summary>Returns the places that cite a document in the texts rendered so far.</summary>
    public IEnumerable<NumberedPlace> PlacesOf(string document) =>
        Enumerable.Range(1, _citations.GetValueOrDefault(document)).Select(n => new NumberedPlace(n, Fragment(numbers[document], n)));

    /// <summary>Renders a text; one that is nested too deeply, which Check reports, renders as nothing.</summary>
    /// <param name="language">The language of the text; the markup declares it if it is not the page's.</param>
    public Html Render(Text markdown, string language)
    {
        var html = Render(markdown);
        return language == scope.Language
            ? html
            : new HtmlBuilder().Raw("<div").Attribute("lang", language).Attribute("dir", LanguageTag.Direction(language)).Raw(">").Raw(html.Value).Raw("</div>").ToHtml();
    }

    private Html Render(Text markdown)
    {
        if (!MarkdownText.TryParse(markdown.Value, out var document))
            return Html.Empty;
        LowerHeadings(document);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new VettedLink(this));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new VettedAutolink());
        renderer.ObjectRenderers.Add(new Citation(this));
        renderer.Render(document);
        return new Html(writer.ToString());
    }

    private static string Fragment(int number, int occurrence) => FormattableString.Invariant($"ref-{number}-{occurrence}");

    /// <summary>Lowers headings to the level that the page allows, in order and without gaps.</summary>
    private void LowerHeadings(MarkdownDocument document)
    {
        var levels = document.Descendants<HeadingBlock>().Select(heading => heading.Level).Distinct().Order().ToList();
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, lowestHeading + levels.IndexOf(heading.Level));
    }

    private string? HrefOf(string? url)
    {
        if (InternalLink.Parse(url, file) is { } link)
            return AddressOf(link) is { } address ? scope.LinkTo(address with { Fragment = link.Fragment }) : null;
        return url is { Length: > 0 } && url[0] == '#' ? url : SafeUrl.TryCreate(url ?? "", out var safe) ? safe.Value : null;
    }

    private Address? AddressOf(InternalLink link) => link.Kind switch
    {
        LinkKind.Claim => scope.Site.ClaimsById.ContainsKey(link.Target) ? scope.Tree.Claim(link.Target) : null,
        LinkKind.Source => scope.Site.SourcesByDossier.ContainsKey(link.Target) ? scope.Tree.Source(link.Target) : null,
        LinkKind.Topic => scope.Site.Topics.TryGetValue(link.Target, out var topic) ? scope.Tree.List(topic, 1) : null,
        _ => scope.Site.Index.Pages.ContainsKey(link.Target) ? scope.Tree.Document(link.Target) : null,
    };

    /// <summary>Counts a citation. Null if the document cannot be cited.</summary>
    private (int Number, int Occurrence)? Cite(string document)
    {
        if (!numbers.TryGetValue(document, out var number))
            return null;
        var occurrence = _citations[document] = _citations.GetValueOrDefault(document) + 1;
        return (number, occurrence);
    }

    private sealed class VettedLink(MarkdownHtml owner) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var href = owner.HrefOf(link.GetDynamicUrl?.Invoke() ?? link.Url);
            if (href is not null)
            {
                var start = new HtmlBuilder().Raw("<a").Attribute("href", href);
                if (href.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                    start.Attribute("rel", "noopener");
                if (!string.IsNullOrEmpty(link.Title))
                    start.Attribute("title", link.Title);
                renderer.Write(start.Raw(">").ToHtml().Value);
            }

            renderer.WriteChildren(link);
            if (href is not null)
                renderer.Write("</a>");
        }
    }

    private sealed class VettedAutolink : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var text = Html.Of(link.Url).Value;
            var isSafe = SafeUrl.TryCreate(link.IsEmail ? "mailto:" + link.Url : link.Url, out var url);
            renderer.Write(isSafe
                ? new HtmlBuilder().Raw("<a").Attribute("href", url!.Value).Attribute("rel", "noopener").Raw(">").Raw(text).Raw("</a>").ToHtml().Value
                : text);
        }
    }

    private sealed class Citation(MarkdownHtml owner) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            if (owner.Cite(citation.Document) is not var (number, occurrence))
                return;
            var text = number.ToString(CultureInfo.InvariantCulture);
            renderer.Write(new HtmlBuilder()
                .Raw("<sup><a").Attribute("id", Fragment(number, occurrence)).Attribute("href", "#ev-" + text)
                .Raw(">").Text(text).Raw("</a></sup>").ToHtml().Value);
        }
    }
}

/// <param name="Number">The number of the place among those of one document, from 1.</param>
internal readonly record struct NumberedPlace(int Number, string Fragment);
