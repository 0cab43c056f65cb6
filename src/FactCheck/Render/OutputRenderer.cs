using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Plan;
using FactCheck.Render.Data;
using FactCheck.Render.Templates;

namespace FactCheck.Render;

/// <summary>Renders single outputs of a site on request, with the same bytes as a build. Thread-safe.</summary>
public sealed class OutputRenderer
{
    private readonly Site _site;
    private readonly TemplateSet _templates;
    private readonly FrozenDictionary<string, Lazy<SearchIndex>> _indexes;
    private readonly ConcurrentBag<PageRenderer> _idle = [];

    private OutputRenderer(Site site, TemplateSet templates)
    {
        _site = site;
        _templates = templates;
        _indexes = SiteRenderer.SearchIndexes(site);
    }

    /// <param name="before">The renderer of an earlier state; its templates are reused if they have not changed.</param>
    /// <returns>Null, with findings, if a template cannot be read.</returns>
    public static OutputRenderer? Create(Site site, OutputRenderer? before, List<Diagnostic> findings)
    {
        if (before is not null && before._site.Repository.Templates == site.Repository.Templates && before._site.Assets.SetEquals(site.Assets))
            return new OutputRenderer(site, before._templates);
        var found = new List<Diagnostic>();
        var templates = TemplateSet.Parse(site, found);
        findings.AddRange(found);
        return found.Count == 0 ? new OutputRenderer(site, templates) : null;
    }

    /// <returns>False, with findings, if a template failed.</returns>
    public bool TryRender(PlannedOutput output, List<Diagnostic> findings, [NotNullWhen(true)] out byte[]? bytes)
    {
        var renderer = _idle.TryTake(out var idle) ? idle : new PageRenderer(_site, _templates);
        byte[]? rendered = null;
        SiteRenderer.RenderOne(output, _site, renderer, _indexes, (_, written) => rendered = written.ToArray(), findings);
        _idle.Add(renderer);
        bytes = rendered;
        return bytes is not null;
    }
}
