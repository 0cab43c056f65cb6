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
    private readonly Wording _wording;
    private readonly HtmlTemplateContext _context;

    public PageRenderer(Site site, TemplateSet templates)
    {
        _site = site;
        _wording = new Wording(site.Words);
        var wordings = site.Repository.InterfaceLanguages.ToDictionary(language => language.Tag, language => new Wording(language), StringComparer.Ordinal);
        _context = new HtmlTemplateContext(
            templates, _wording, language => wordings.GetValueOrDefault(LanguageTag.Primary(language ?? "")) ?? _wording, site.Options.ForDisk);
        Scope = new PageScope(site, _wording, _context.LinkTo);
    }

    public PageScope Scope { get; }

    /// <summary>The page's bytes, valid until the next call.</summary>
    /// <returns>False, with a finding, where the template failed.</returns>
    public bool TryRender(SitePage page, List<Diagnostic> findings, out ReadOnlySpan<byte> bytes)
    {
        _context.Current = page is NotFoundPage ? null : page.Address;
        _context.BasePath = _site.Base?.Path ?? "/";
        _context.Page.Clear();
        try
        {
            Run(page);
            bytes = _context.Page.Written;
            return true;
        }
        catch (ScriptRuntimeException failure)
        {
            bytes = default;
            findings.Add(TemplateRules.Failed.At(
                failure.Span.FileName ?? "templates", TemplateCheck.MarkOf(failure.Span), Message(failure), $"this happened while rendering {page.Producer}"));
            return false;
        }
    }

    private static string Message(ScriptRuntimeException failure)
    {
        var message = failure.OriginalMessage.TrimEnd('.');
        return message.Length == 0 ? "the template fails" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    private void Run(SitePage page)
    {
        var globals = new ScriptObject
        {
            ["site"] = SiteViews.Site(page, _site),
            ["page"] = SiteViews.Page(page, _site, Scope),
        };
        _context.PushGlobal(globals);
        try
        {
            // Legends inside Markdown are templates too, so the view is made when the globals stand.
            var (template, name, view) = ViewOf(page);
            if (name is not null)
                globals[name] = view;
            _context.Templates.Find(template).Render(_context);
        }
        finally
        {
            _context.PopGlobal();
        }
    }

    private (string Template, string? Name, object? View) ViewOf(SitePage page) => page switch
    {
        HomePage home => ("home", "home", OtherPageViews.Home(home, Scope)),
        ClaimListPage list => ("claims", "list", OtherPageViews.List(list, Scope)),
        ClaimPage claim => ("claim", "claim", ClaimPageView.Of(claim, Scope)),
        SourcePage source => ("source", "source", SourcePageView.Of(source, Scope)),
        DocumentPage document => ("document", "document", new DocumentView(document.Page.Title.Value, Document(document))),
        AliasPage alias => ("alias", "alias", new AliasView(alias.Claim.Address, SiteViews.ClaimTitle(alias.Claim, Scope))),
        _ => ("not-found", null, null),
    };

    /// <summary>A page's Markdown, with the lines that stand for data replaced by it.</summary>
    private Html Document(DocumentPage document)
    {
        var markdown = new MarkdownHtml(_site, _context.LinkTo, new Dictionary<string, int>(StringComparer.Ordinal), lowestHeading: 2);
        var html = markdown.Render(document.Page.Body).Value;
        html = Replace(html, PageMarkers.Verdicts, "partials/legend", () => _site.Repository.Scale.Select(Scope.Verdict).ToArray());
        html = Replace(html, PageMarkers.Terms, "partials/terms", Terms);
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

    private TermView[] Terms()
    {
        var language = _site.Words.Tag;
        return
        [
            .. _site.Repository.Terms.Select(term => new TermView(
                term.Use.In(language, _site.Settings.Language), In(term.Variants, language), In(term.Avoid, language), term.Note?.In(language, _site.Settings.Language))),
        ];

        static string[] In(IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<Text>>> words, string language) =>
            [.. words.Where(entry => entry.Key == language).SelectMany(entry => entry.Value).Select(word => word.Value)];
    }
}
