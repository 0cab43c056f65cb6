using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review;
using FactCheck.State;
using FactCheck.Write;

namespace FactCheck;

public sealed record BuildResult(RepositoryState State)
{
    public Site Site => State.Site;

    public AnchoredRepository Anchored => State.Anchored;

    /// <inheritdoc cref="RepositoryState.Tree"/>
    public IInputTree Input => State.Tree;

    /// <inheritdoc cref="RepositoryState.Findings"/>
    public ImmutableArray<Diagnostic> Findings => State.Findings;

    /// <inheritdoc cref="RepositoryState.SwitchedOff"/>
    public ImmutableArray<Diagnostic> SwitchedOff => State.SwitchedOff;

    /// <summary>The published state it was compared with; null if history was not checked.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Null if nothing was written.</summary>
    public CommittedSite? Written { get; init; }

    /// <summary>The size of the site; null if it was not rendered completely.</summary>
    public SiteSize? Size { get; init; }

    /// <summary>The reason why the output folder was not touched, if there is one.</summary>
    public Refusal? Refusal { get; init; }

    public int Count(Severity severity) => State.Count(severity);

    public bool CanRender(bool strict) => State.CanRender(strict);

    internal BuildResult With(IEnumerable<Diagnostic> more) => this with { State = State.With(more) };
}
