using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;

namespace FactCheck.Preview;

/// <summary>A planned site whose files are rendered on request. Thread-safe.</summary>
public sealed class PreviewSite
{
    private readonly Dictionary<string, PlannedOutput> _outputs;
    private readonly OutputRenderer _renderer;

    private PreviewSite(Site plan, OutputRenderer renderer) =>
        (Plan, _renderer, _outputs) = (plan, renderer, RepositoryIndex.FirstBy(plan.Outputs, output => output.Path));

    public Site Plan { get; }

    /// <param name="before">An earlier state of the site, if any.</param>
    /// <returns>Null, with findings, if a template cannot be read.</returns>
    public static PreviewSite? Create(Site plan, PreviewSite? before, List<Diagnostic> findings) =>
        OutputRenderer.Create(plan, before?._renderer, findings) is { } renderer ? new PreviewSite(plan, renderer) : null;

    /// <param name="path">Relative to the site root, as in <see cref="PlannedOutput.Path"/>.</param>
    public bool Has(string path) => _outputs.ContainsKey(path);

    /// <returns>False, with findings, if a template failed.</returns>
    /// <exception cref="KeyNotFoundException">The site has no such file.</exception>
    public bool TryRender(string path, List<Diagnostic> findings, [NotNullWhen(true)] out byte[]? bytes) =>
        _renderer.TryRender(_outputs[path], findings, out bytes);

    /// <summary>Renders one page of each kind, and all pages written in Markdown, only for their findings.</summary>
    public void RenderSamples(List<Diagnostic> findings, Func<bool> isEnough)
    {
        foreach (var sample in SiteRenderer.SamplePages(Plan).TakeWhile(_ => !isEnough()))
            _renderer.TryRender(sample, findings, out _);
    }
}
