using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.State;

/// <summary>The severities that <c>site.yaml</c> sets for rules; null switches a rule off.</summary>
internal sealed class RuleSeverities
{
    private readonly FrozenDictionary<string, Severity?> _severities;

    private RuleSeverities(FrozenDictionary<string, Severity?> severities) => _severities = severities;

    public static RuleSeverities Of(SiteSettings settings) =>
        new(settings.Rules.DistinctBy(setting => setting.Code.Value).ToFrozenDictionary(setting => setting.Code.Value, setting => setting.Severity, StringComparer.Ordinal));

    /// <summary>Applies the settings to findings. Nothing else does, whichever phase or comparison they come from.</summary>
    public (ImmutableArray<Diagnostic> Listed, ImmutableArray<Diagnostic> SwitchedOff) Apply(IEnumerable<Diagnostic> found)
    {
        var (listed, off) = (ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
        foreach (var finding in found)
        {
            if (!_severities.TryGetValue(finding.Code, out var severity))
                listed.Add(finding);
            else if (severity is { } set)
                listed.Add(finding with { Severity = set });
            else
                off.Add(finding);
        }

        return (listed.ToImmutable(), off.ToImmutable());
    }
}
