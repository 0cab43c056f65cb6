using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Templates;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Renders pages of claims as they would be published, in the main language.</summary>
public sealed class RenderedClaims
{
    private readonly RepositoryState _side;
    private readonly PageRenderer? _renderer;

    private RenderedClaims(RepositoryState side, PageRenderer? renderer, ImmutableArray<Diagnostic> problems) =>
        (_side, _renderer, Problems) = (side, renderer, problems);

    /// <summary>Reasons why there are no pages; empty if there are.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    public string Style => field ??= Encoding.UTF8.GetString(_side.Site.OwnAssets.Style.Bytes.Span);

    public string Language => _side.Site.Main.Tag;

    public ImmutableArray<Verdict> Scale => _side.Site.Repository.Scale;

    /// <param name="side">With the templates and the site that are trusted.</param>
    public static RenderedClaims Of(RepositoryState side)
    {
        var findings = new List<Diagnostic>();
        var templates = TemplateSet.Parse(side.Site, findings);
        return new RenderedClaims(side, findings.Count == 0 ? new PageRenderer(side.Site, templates) : null, [.. findings]);
    }

    /// <summary>Returns a claim's page; null if it has none or cannot be rendered.</summary>
    public string? PageOf(string id) =>
        _renderer is not null && _side.Site.ClaimsById.TryGetValue(id, out var claim)
        && _renderer.TryRender(new ClaimPage(_side.Site.Main, claim), [], out var bytes)
            ? Encoding.UTF8.GetString(bytes)
            : null;
}
