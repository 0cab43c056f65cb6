using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using Scriban;

namespace FactCheck.Render.Templates;

/// <summary>The templates, parsed once and checked.</summary>
internal sealed class TemplateSet
{
    private readonly FrozenDictionary<string, Template> _templates;

    private TemplateSet(FrozenDictionary<string, Template> templates) => _templates = templates;

    /// <returns>The templates that can be read; those that cannot are among the findings.</returns>
    public static TemplateSet Parse(ImmutableArray<TemplateSource> sources, List<Diagnostic> findings)
    {
        var names = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var template = Template.Parse(source.Text, source.File);
            // What follows the first message is most often its consequence.
            if (template.Messages is [var first, ..])
            {
                var (message, hint) = TemplateWords.OfSyntax(first.Message);
                findings.Add(TemplateRules.Syntax.At(source.File, TemplateCheck.MarkOf(first.Span), message, hint));
            }

            if (template.HasErrors || template.Page is null)
                continue;
            TemplateCheck.Run(source.File, template.Page, names, findings);
            templates[source.Name] = template;
        }

        return new TemplateSet(templates.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public Template Find(string name) => _templates[name];
}
