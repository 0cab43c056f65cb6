using System.Collections.Frozen;
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

/// <summary>Renders the Markdown of one page: no raw HTML, only safe links, remote pictures as links, citations as numbers.</summary>
internal sealed class MarkdownHtml
{
    private readonly PageScope _scope;

    private readonly int _lowestHeading;

    /// <summary>The file of a page; its links may name files relative to it.</summary>
    private readonly string _file;

    private readonly HeadingIds _headings;

    private readonly Citations _citations;

    /// <param name="numbers">The number of each evidence document that can be cited, by id.</param>
    /// <param name="lowestHeading">The level of the text's highest heading: headings above it are lowered.</param>
    public MarkdownHtml(PageScope scope, IReadOnlyDictionary<string, int> numbers, int lowestHeading)
        : this(scope, lowestHeading, "", scope.Site.Ids.Headings(), new Citations("ev", numbers, number => scope.Phrase("evidence.number", number)))
    {
    }

    private MarkdownHtml(PageScope scope, int lowestHeading, string file, HeadingIds headings, Citations citations) =>
        (_scope, _lowestHeading, _file, _headings, _citations) = (scope, lowestHeading, file, headings, citations);

    /// <summary>Renders a page with its notes at the end.</summary>
    public static Html OfPage(MarkdownPage page, PageScope scope)
    {
        if (!MarkdownText.TryParse(page.Body.Value, out var document))
            return Html.Empty;
        var notes = Notes.Of(document);
        var markdown = new MarkdownHtml(scope, 2, page.File, scope.Site.Ids.HeadingsOf(page), new Citations("note", notes.Numbers, number => scope.Phrase("note.number", number)));
        var text = markdown.Render(document);
        return markdown.In(page.Language ?? scope.Site.Settings.Language, new Html(text + notes.Render(markdown.Write, markdown._citations, scope)));
    }

    /// <summary>Renders the footer of the site. It has no headings and no notes.</summary>
    public static Html OfFooter(Text footer, string language, PageScope scope) =>
        new MarkdownHtml(scope, FrozenDictionary<string, int>.Empty, 6).Render(footer, language);

    /// <summary>Returns the places that cite a document in the texts rendered so far.</summary>
    public IEnumerable<NumberedPlace> PlacesOf(string document) => _citations.PlacesOf(document);

    /// <summary>Renders a text; one that is nested too deeply, which Check reports, renders as nothing.</summary>
    /// <param name="language">The language of the text; the markup declares it if it is not the page's.</param>
    public Html Render(Text markdown, string language) =>
        In(language, MarkdownText.TryParse(markdown.Value, out var document) ? new Html(Render(document)) : Html.Empty);

    private Html In(string language, Html html) =>
        language == _scope.Language
            ? html
            : new HtmlBuilder().Raw("<div").Attribute("lang", language).Attribute("dir", LanguageTag.Direction(language)).Raw(">").Raw(html.Value).Raw("</div>").ToHtml();

    private string Render(MarkdownDocument document)
    {
        LowerHeadings(document);
        _headings.Assign(document);
        return Write(document);
    }

    private string Write(MarkdownObject part)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new VettedLink(this));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new VettedAutolink());
        renderer.ObjectRenderers.Add(new Citation(_citations));
        renderer.ObjectRenderers.Add(new VisibleHtml());
        renderer.ObjectRenderers.Add(new NoteElsewhere());
        renderer.Render(part);

        // Code that is wider than the page scrolls, also by keyboard. All other text is escaped.
        return writer.ToString().Replace("<pre><code", "<pre tabindex=\"0\"><code", StringComparison.Ordinal);
    }

    /// <summary>Lowers headings to the level that the page allows, in order and without gaps.</summary>
    private void LowerHeadings(MarkdownDocument document)
    {
        var levels = document.Descendants<HeadingBlock>().Select(heading => heading.Level).Distinct().Order().ToList();
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, _lowestHeading + levels.IndexOf(heading.Level));
    }

    private string? HrefOf(string? url)
    {
        if (InternalLink.SectionIn(url) is { } section)
            return "#" + section;
        if (InternalLink.Parse(url, _file) is { } link)
            return AddressOf(link) is { } address ? _scope.LinkTo(address with { Fragment = link.Fragment }) : null;
        return AssetOf(url) is { } asset ? _scope.LinkTo(AddressOf(asset)) : SafeUrl.TryCreate(url ?? "", out var safe) ? safe.Value : null;
    }

    private Asset? AssetOf(string? url) =>
        SitePath.AssetIn(url, _file) is { } path ? _scope.Site.AssetsByPath.GetValueOrDefault(path) : null;

    private Address AddressOf(Asset asset) => _scope.Site.OwnAssets.AddressOf(asset);

    private Address? AddressOf(InternalLink link) => link.Kind switch
    {
        LinkKind.Claim => _scope.Site.ClaimsById.TryGetValue(link.Target, out var claim) ? _scope.ClaimPage(claim) : null,
        LinkKind.Source => _scope.Site.SourcesByDossier.ContainsKey(link.Target) ? _scope.SourcePage(link.Target) : null,
        LinkKind.Topic => _scope.Site.Topics.TryGetValue(link.Target, out var topic) ? _scope.List(topic) : null,
        _ => _scope.Site.Index.Pages.ContainsKey(link.Target) ? _scope.DocumentPage(link.Target) : null,
    };

    private static bool IsInLink(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline)
                return true;
        }

        return false;
    }

    private sealed class VettedLink(MarkdownHtml owner) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage && owner.AssetOf(link.Url) is { } asset)
            {
                WritePicture(renderer, link, asset);
                return;
            }

            var href = IsInLink(link) ? null : owner.HrefOf(link.Url);
            if (href is not null)
            {
                var start = new HtmlBuilder().Raw("<a").Attribute("href", href);
                if (InternalLink.Parse(link.Url, owner._file) is { } inside && owner.AddressOf(inside) is { } page && owner._scope.OtherLanguage(page) is { } language)
                    start.Attribute("hreflang", language);
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

        private void WritePicture(HtmlRenderer renderer, LinkInline picture, Asset asset)
        {
            var markup = new HtmlBuilder().Raw("<img").Attribute("src", owner._scope.LinkTo(owner.AddressOf(asset))).Attribute("alt", PlainText.Of(picture));
            if (Picture.SizeOf(asset.Bytes.Span) is var (width, height))
                markup.Attribute("width", width.ToString(CultureInfo.InvariantCulture)).Attribute("height", height.ToString(CultureInfo.InvariantCulture));
            if (!string.IsNullOrEmpty(picture.Title))
                markup.Attribute("title", picture.Title);
            renderer.Write(markup.Raw(" loading=\"lazy\">").ToHtml().Value);
        }
    }

    private sealed class VettedAutolink : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var text = Html.Of(link.Url).Value;
            renderer.Write(!IsInLink(link) && SafeUrl.TryCreate(link.IsEmail ? "mailto:" + link.Url : link.Url, out var url)
                ? new HtmlBuilder().Raw("<a").Attribute("href", url.Value).Attribute("rel", "noopener").Raw(">").Raw(text).Raw("</a>").ToHtml().Value
                : text);
        }
    }

    private sealed class Citation(Citations citations) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            if (!IsInLink(citation) && citations.Cite(citation.Document) is { } mark)
                renderer.Write(mark.Value);
        }
    }

    private sealed class VisibleHtml : HtmlObjectRenderer<HtmlMarkInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlMarkInline inline) => renderer.Write(Html.Of(inline.Text).Value);
    }

    /// <summary>A note is not shown where it is written.</summary>
    private sealed class NoteElsewhere : HtmlObjectRenderer<NoteBlock>
    {
        protected override void Write(HtmlRenderer renderer, NoteBlock note)
        {
        }
    }
}
