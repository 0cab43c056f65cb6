using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Templates;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Pages of claims as they would be published, in the main language.</summary>
public sealed class RenderedClaims
{
    private readonly RepositoryState _side;
    private readonly PageRenderer? _renderer;

    private RenderedClaims(RepositoryState side, PageRenderer? renderer, string style, ImmutableArray<Diagnostic> problems)
    {
        _side = side;
        _renderer = renderer;
        Style = style;
        Problems = problems;
    }

    /// <summary>Why there are no pages; empty where there are.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The style sheet of all pages.</summary>
    public string Style { get; }

    /// <summary>The language that the pages are in.</summary>
    public string Language => _side.Site.Main.Tag;

    /// <summary>The verdicts that the pages know.</summary>
    public ImmutableArray<Verdict> Scale => _side.Site.Repository.Scale;

    /// <param name="side">With the templates and the site that are trusted.</param>
    public static RenderedClaims Of(RepositoryState side)
    {
        var findings = new List<Diagnostic>();
        var templates = TemplateSet.Parse(side.Site.Repository.Templates, findings);
        var style = side.Site.Outputs.OfType<AssetOutput>().FirstOrDefault(asset => asset.Path == side.Site.Stylesheet.Path);
        return new RenderedClaims(side, findings.Count == 0 ? new PageRenderer(side.Site, templates) : null, style is null ? "" : Encoding.UTF8.GetString(style.Bytes.Span), [.. findings]);
    }

    /// <summary>A claim's page; null where there is none, or it cannot be rendered.</summary>
    public string? PageOf(string id) =>
        _renderer is not null && _side.Site.ClaimsById.TryGetValue(id, out var claim)
        && _renderer.TryRender(new ClaimPage(_side.Site.Main, claim), [], out var bytes)
            ? Encoding.UTF8.GetString(bytes)
            : null;
}
