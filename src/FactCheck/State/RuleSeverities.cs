using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.State;

/// <summary>The severities that <c>site.yaml</c> sets for rules; null switches a rule off.</summary>
internal sealed class RuleSeverities(SiteSettings settings)
{
    private readonly Dictionary<string, RuleSetting> _settings = RepositoryIndex.FirstBy(settings.Rules, setting => setting.Code.Value);

    /// <summary>Applies the settings to findings. Nothing else does, whichever phase or comparison they come from.</summary>
    public (ImmutableArray<Diagnostic> Listed, ImmutableArray<Diagnostic> SwitchedOff) Apply(IEnumerable<Diagnostic> found)
    {
        var (listed, off) = (ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
        foreach (var finding in found)
        {
            if (!_settings.TryGetValue(finding.Code, out var setting))
                listed.Add(finding);
            else if (setting.Severity is { } severity)
                listed.Add(finding with { Severity = severity });
            else
                off.Add(finding);
        }

        return (listed.ToImmutable(), off.ToImmutable());
    }
}
