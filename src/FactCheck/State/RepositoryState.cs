using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.State;

/// <summary>One state of a repository, read and planned, with all findings that do not need rendering.</summary>
public sealed record RepositoryState
{
    internal RepositoryState(string name, IInputTree tree, AnchoredRepository anchored, Site site, FoundByPhases found)
    {
        (Name, Tree, Anchored, Site, Found) = (name, tree, anchored, site, found);
        var (listed, off) = Severities.Apply(found.All);
        (Findings, SwitchedOff) = ([.. Diagnostic.Sorted(listed)], off);
    }

    /// <summary>The revision, or the folder.</summary>
    public string Name { get; }

    /// <summary>The files it was read from.</summary>
    public IInputTree Tree { get; }

    public AnchoredRepository Anchored { get; }

    public Site Site { get; internal init; }

    /// <summary>With the severities of <c>site.yaml</c>, in the order they are printed.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Findings of rules that <c>site.yaml</c> switches off; they are counted, not listed.</summary>
    public ImmutableArray<Diagnostic> SwitchedOff { get; init; }

    /// <summary>The day it was checked and planned for; null if none was given.</summary>
    public PartialDate? Day => Site.Day;

    internal FoundByPhases Found { get; }

    internal RuleSeverities Severities => new(Site.Settings);

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool CanRender(bool strict) =>
        Findings.All(finding => finding.Severity < (strict ? Severity.Warning : Severity.Error));

    /// <summary>Adds findings made after Plan, by comparing with the past or by rendering.</summary>
    internal RepositoryState With(IEnumerable<Diagnostic> more)
    {
        var (listed, off) = Severities.Apply(more);
        return this with { Findings = [.. Diagnostic.Sorted(Findings.Concat(listed))], SwitchedOff = [.. SwitchedOff, .. off] };
    }
}
