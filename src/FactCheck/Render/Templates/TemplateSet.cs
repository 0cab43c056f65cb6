using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using Scriban;

namespace FactCheck.Render.Templates;

internal sealed class TemplateSet
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    private TemplateSet(IReadOnlyDictionary<string, Template> templates) => _templates = templates;

    /// <returns>The readable templates; the others are among the findings.</returns>
    public static TemplateSet Parse(ImmutableArray<TemplateText> sources, List<Diagnostic> findings)
    {
        var names = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (ParseOne(source, names, findings) is { } template)
                templates[source.Name] = template;
        }

        return new TemplateSet(templates.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Returns the templates with one replaced; its includes must be among them.</summary>
    public TemplateSet With(TemplateText source, List<Diagnostic> findings)
    {
        var names = _templates.Keys.ToHashSet(StringComparer.Ordinal);
        return ParseOne(source, names, findings) is { } template
            ? new TemplateSet(new Dictionary<string, Template>(_templates, StringComparer.Ordinal) { [source.Name] = template })
            : this;
    }

    public Template Find(string name) => _templates[name];

    private static Template? ParseOne(TemplateText source, HashSet<string> names, List<Diagnostic> findings)
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
        TemplateCheck.Run(source.File, template.Page, names, findings);
        return template;
    }
}
