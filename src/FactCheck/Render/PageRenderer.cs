using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;
using FactCheck.Render.Markup;
using FactCheck.Render.Pages;
using FactCheck.Render.Templates;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render;

/// <summary>Renders pages one after another. Each worker needs its own, since templates keep state while they run.</summary>
internal sealed class PageRenderer
{
    private readonly Site _site;
    private readonly HtmlTemplateContext _context;
    private readonly Dictionary<string, PageScope> _scopes;

    private string[] _names = [];

    public PageRenderer(Site site, TemplateSet templates)
    {
        _site = site;
        _context = new HtmlTemplateContext(templates, site);
        _scopes = site.Trees.ToDictionary(
            tree => tree.Tag, tree => new PageScope(site, tree, new Wording(tree.Words), _context.LinkTo), StringComparer.Ordinal);
    }

    public PageScope Scope(LanguageTree tree) => _scopes[tree.Tag];

    /// <param name="bytes">Valid until the next call.</param>
    /// <returns>False, with a finding, if the template failed.</returns>
    public bool TryRender(SitePage page, List<Diagnostic> findings, out ReadOnlySpan<byte> bytes)
    {
        _context.Current = page is NotFoundPage ? null : page.Address;
        _context.Scope = Scope(page.Tree);
        _context.BeginPage();
        try
        {
            Run(page);
            bytes = _context.Page.Written;
            return true;
        }
        catch (ScriptRuntimeException failure)
        {
            bytes = default;
            var (message, hint) = TemplateWords.OfFailure(failure.OriginalMessage, _names);
            var met = $"it happened while rendering {page.Producer.Name}";
            findings.Add(Rule.FC602.At(
                failure.Span.FileName ?? "templates", TemplateCheck.LocationOf(failure.Span), message, hint is null ? met : $"{hint}\n{met}"));
            return false;
        }
    }

    private void Run(SitePage page)
    {
        var scope = Scope(page.Tree);
        var globals = new ScriptObject
        {
            ["site"] = new SiteFrame(page, scope),
            ["page"] = new PageHead(page, scope),
        };
        _context.PushGlobal(globals);
        try
        {
            // Legends in Markdown are templates too and need the globals.
            var (template, name, shown) = Shown(page, scope);
            if (name is not null)
                globals[name] = shown;
            _names = [.. globals.Keys, .. TemplateFunctions.Names];
            _context.Templates.Find(template).Render(_context);
        }
        finally
        {
            _context.PopGlobal();
        }
    }

    /// <summary>Returns the template of a page, and the name and value of the variable that it shows.</summary>
    internal (string Template, string? Name, object? Value) Shown(SitePage page, PageScope scope) => page switch
    {
        HomePage => ("home", "home", page),
        ClaimListPage list => ShownTopic.Of(list, scope) is { } topic ? ("topic", "topic", topic) : ("claims", "list", page),
        ClaimPage claim => ("claim", "claim", new ShownClaim(claim.Claim, scope)),
        SourcePage source => ("source", "source", new ShownSource(source.Source, scope)),
        IndexPage => ("index", "index", page),
        CorrectionsPage => ("corrections", "log", page),
        ComplaintsPage => ("complaints", "log", page),
        DocumentPage document => ("document", "document", new ShownDocument(document.Page, Document(document, scope))),
        EmbedPage => ("embed", "card", page),
        SharePage share => ("share", "card", new ShareCard(share.Claim, scope)),
        SearchPage search => ("search", "search", new ShownSearch(search.Choices.Value, scope)),
        StatisticsPage statistics => ("statistics", "statistics", new ShownStatistics(statistics.Numbers.Value, scope)),
        AliasPage => ("alias", "alias", page),
        _ => ("not-found", null, null),
    };

    /// <summary>Renders a page's Markdown, and replaces marker lines with the data that they stand for.</summary>
    private Html Document(DocumentPage document, PageScope scope)
    {
        var html = MarkdownHtml.OfPage(document.Page, scope).Value;
        html = Replace(html, PageMarkers.Verdicts, "partials/legend", AxisCounts.OfAll(_site.Claims.Select(claim => claim.Verdict), _site.Scale));
        html = Replace(html, PageMarkers.Terms, "partials/terms", _site.Repository.Terms);
        html = Replace(html, PageMarkers.Contact, "partials/contact", document.Page);
        html = Replace(html, PageMarkers.Hosts, "partials/hosts", document.Page);
        html = html.Replace($"<p>{PageMarkers.Rules}</p>", RuleIndex.Of(document.Page.Id, scope).Value, StringComparison.Ordinal);
        return new Html(html);
    }

    private string Replace(string html, string marker, string partial, object argument)
    {
        var paragraph = $"<p>{marker}</p>";
        if (!html.Contains(paragraph, StringComparison.Ordinal))
            return html;
        var output = new Utf8Output();
        _context.PushOutput(output);
        _context.PushLocal();
        try
        {
            _context.SetValue(ScriptVariable.Arguments, new ScriptArray { partial, argument }, asReadOnly: true, force: true);
            _context.Evaluate(_context.Templates.Find(partial).Page!);
        }
        finally
        {
            _context.PopLocal();
            _context.PopOutput();
        }

        return html.Replace(paragraph, System.Text.Encoding.UTF8.GetString(output.Written), StringComparison.Ordinal);
    }
}
