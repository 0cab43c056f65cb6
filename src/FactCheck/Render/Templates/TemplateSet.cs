using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using Scriban;

namespace FactCheck.Render.Templates;

internal sealed class TemplateSet
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    private readonly IReadOnlySet<string> _assets;

    private TemplateSet(IReadOnlyDictionary<string, Template> templates, IReadOnlySet<string> assets) => (_templates, _assets) = (templates, assets);

    /// <returns>The readable templates; the others are among the findings.</returns>
    public static TemplateSet Parse(Site site, List<Diagnostic> findings)
    {
        var sources = site.Repository.Templates;
        var names = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (ParseOne(source, names, site.Assets, findings) is { } template)
                templates[source.Name] = template;
        }

        return new TemplateSet(templates.ToFrozenDictionary(StringComparer.Ordinal), site.Assets);
    }

    /// <summary>Returns the templates with one replaced; its includes must be among them.</summary>
    public TemplateSet With(TemplateText source, List<Diagnostic> findings)
    {
        var names = _templates.Keys.ToHashSet(StringComparer.Ordinal);
        return ParseOne(source, names, _assets, findings) is { } template
            ? new TemplateSet(new Dictionary<string, Template>(_templates, StringComparer.Ordinal) { [source.Name] = template }, _assets)
            : this;
    }

    public Template Find(string name) => _templates[name];

    private static Template? ParseOne(TemplateText source, HashSet<string> names, IReadOnlySet<string> assets, List<Diagnostic> findings)
    {
        var template = Template.Parse(source.Text, source.File);

        // Later messages are usually consequences of the first.
        if (template.Messages is [var first, ..])
        {
            var (message, hint) = TemplateWords.OfSyntax(first.Message);
            findings.Add(Rule.FC601.At(source.File, TemplateCheck.LocationOf(first.Span), message, hint));
        }

        if (template.HasErrors || template.Page is null)
            return null;
        TemplateCheck.Run(source.File, template.Page, names, assets, findings);
        return template;
    }
}
