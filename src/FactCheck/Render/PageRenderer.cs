using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;
using FactCheck.Render.Templates;
using FactCheck.Render.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render;

/// <summary>Renders pages one after another; one of these for each worker, since templates keep state while they run.</summary>
internal sealed class PageRenderer
{
    private readonly Site _site;
    private readonly HtmlTemplateContext _context;
    private readonly Dictionary<string, PageScope> _scopes;

    /// <summary>What the page that is being rendered can name.</summary>
    private string[] _names = [];

    public PageRenderer(Site site, TemplateSet templates)
    {
        _site = site;
        var wordings = site.Repository.InterfaceLanguages.ToDictionary(language => language.Tag, language => new Wording(language), StringComparer.Ordinal);
        var main = new Wording(site.Main.Words);
        _context = new HtmlTemplateContext(
            templates, main, language => wordings.GetValueOrDefault(language) ?? wordings.GetValueOrDefault(LanguageTag.Primary(language)) ?? main,
            site.Options.ForDisk);
        _scopes = site.Trees.ToDictionary(
            tree => tree.Tag, tree => new PageScope(site, tree, new Wording(tree.Words), _context.LinkTo), StringComparer.Ordinal);
    }

    public PageScope Scope(LanguageTree tree) => _scopes[tree.Tag];

    /// <summary>The page's bytes, valid until the next call.</summary>
    /// <returns>False, with a finding, where the template failed.</returns>
    public bool TryRender(SitePage page, List<Diagnostic> findings, out ReadOnlySpan<byte> bytes)
    {
        _context.Current = page is NotFoundPage ? null : page.Address;
        _context.Wording = Scope(page.Tree).Wording;
        _context.BasePath = _site.Base?.Path ?? "/";
        _context.OwnAddress = _site.Base?.Value;
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
            var met = $"it was met while rendering {page.Producer}";
            findings.Add(Rule.FC602.At(
                failure.Span.FileName ?? "templates", TemplateCheck.MarkOf(failure.Span), message, hint is null ? met : $"{hint}\n{met}"));
            return false;
        }
    }

    private void Run(SitePage page)
    {
        var scope = Scope(page.Tree);
        var globals = new ScriptObject
        {
            ["site"] = SiteViews.Site(page, scope),
            ["page"] = SiteViews.Page(page, scope),
        };
        _context.PushGlobal(globals);
        try
        {
            // Legends inside Markdown are templates too, so the view is made when the globals stand.
            var (template, name, view) = ViewOf(page, scope);
            if (name is not null)
                globals[name] = view;
            _names = [.. globals.Keys, .. TemplateFunctions.Names];
            _context.Templates.Find(template).Render(_context);
        }
        finally
        {
            _context.PopGlobal();
        }
    }

    private (string Template, string? Name, object? View) ViewOf(SitePage page, PageScope scope) => page switch
    {
        HomePage home => ("home", "home", OtherPageViews.Home(home, scope)),
        ClaimListPage list => ("claims", "list", OtherPageViews.List(list, scope)),
        ClaimPage claim => ("claim", "claim", ClaimPageView.Of(claim, scope)),
        SourcePage source => ("source", "source", SourcePageView.Of(source, scope)),
        CorrectionsPage corrections => ("corrections", "log", OtherPageViews.Corrections(corrections, scope)),
        DocumentPage document => ("document", "document", new DocumentView(
            document.Page.Title.Value, Document(document, scope), RowViews.Corrections(document.Page.Corrections, scope))),
        EmbedPage card => ("embed", "card", EmbedViews.Card(card, scope)),
        SearchPage search => ("search", "search", SearchView.Of(search, scope)),
        StatisticsPage statistics => ("statistics", "statistics", StatisticsView.Of(statistics.Numbers.Value, scope)),
        AliasPage alias => ("alias", "alias", new AliasView(scope.Tree.Claim(alias.Claim.Id), SiteViews.ClaimTitle(alias.Claim, scope))),
        _ => ("not-found", null, null),
    };

    /// <summary>A page's Markdown, with the lines that stand for data replaced by it.</summary>
    private Html Document(DocumentPage document, PageScope scope)
    {
        var markdown = new MarkdownHtml(scope, new Dictionary<string, int>(StringComparer.Ordinal), lowestHeading: 2, document.Page.File);
        var html = markdown.Render(document.Page.Body, document.Page.Language ?? _site.Settings.Language).Value;
        html = Replace(html, PageMarkers.Verdicts, "partials/legend", () => _site.Repository.Scale.Select(scope.Verdict).ToArray());
        html = Replace(html, PageMarkers.Terms, "partials/terms", () => Terms(scope));
        html = html.Replace($"<p>{PageMarkers.Rules}</p>", RuleIndex.Of(document.Page.Id, scope).Value, StringComparison.Ordinal);
        return new Html(html);
    }

    private string Replace(string html, string marker, string partial, Func<Array> argument)
    {
        var paragraph = $"<p>{marker}</p>";
        if (!html.Contains(paragraph, StringComparison.Ordinal))
            return html;
        var output = new Utf8Output();
        _context.PushOutput(output);
        _context.PushLocal();
        try
        {
            _context.SetValue(ScriptVariable.Arguments, new ScriptArray { partial, argument() }, asReadOnly: true, force: true);
            _context.Evaluate(_context.Templates.Find(partial).Page!);
        }
        finally
        {
            _context.PopLocal();
            _context.PopOutput();
        }

        return html.Replace(paragraph, System.Text.Encoding.UTF8.GetString(output.Written), StringComparison.Ordinal);
    }

    private TermView[] Terms(PageScope scope) =>
    [
        .. _site.Repository.Terms.Select(term => new TermView(
            scope.In(term.Use), WordsIn(term.Variants, scope.Language), WordsIn(term.Avoid, scope.Language), term.Note is { } note ? scope.In(note) : null)),
    ];

    private static string[] WordsIn(IEnumerable<KeyValuePair<string, ImmutableArray<Text>>> words, string language) =>
        [.. words.Where(entry => entry.Key == language).SelectMany(entry => entry.Value).Select(word => word.Value)];
}
