using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.State;

/// <summary>
/// Reads successive states of a repository: Load → Anchor → Check → Plan. It reuses the work on what a state has in common with
/// the previous one, unless something that it depends on changed, so each state is the same as if it were read alone.
/// Not thread-safe.
/// </summary>
/// <param name="parallelism">The maximum number of workers.</param>
public sealed class StateReader(PlanOptions options, int parallelism)
{
    /// <summary>The folders that a build reads.</summary>
    internal static IReadOnlyList<string> Inputs { get; } = ["claims", "site", "templates"];

    private FileCache _files = FileCache.Empty();
    private AnchorCache _anchors = new();
    private ReferenceCache<Claim, ImmutableArray<Diagnostic>> _checks = [];
    private PlanCache _plan = new();
    private RepositoryState? _last;

    /// <summary>Reads one state, and keeps nothing for the next.</summary>
    /// <param name="name">The revision, or the folder.</param>
    /// <exception cref="IOException">A folder cannot be listed, or a revision cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static RepositoryState ReadOnce(string name, IInputTree tree, PlanOptions options, int parallelism, BuildProgress? progress = null) =>
        new StateReader(options, parallelism) { _files = FileCache.None }.Read(name, tree, [], progress);

    /// <inheritdoc cref="ReadOnce(string, IInputTree, PlanOptions, int, BuildProgress?)"/>
    public static RepositoryState ReadOnce(string root, PlanOptions options, int parallelism) =>
        ReadOnce(root, new DiskTree(root), options, parallelism);

    /// <summary>Whether a path is one of the folders that a build reads, or is inside one.</summary>
    public static bool IsInput(string path) =>
        Inputs.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/'));

    /// <summary>Reads a state from any tree, comparing it with the previous tree to find what changed.</summary>
    /// <inheritdoc cref="ReadOnce(string, IInputTree, PlanOptions, int, BuildProgress?)"/>
    public RepositoryState Read(string name, IInputTree tree)
    {
        // A site without settings takes its title from the folder's name, so states of different folders share nothing.
        if (_last is not null && _last.Tree.Name != tree.Name)
            _files = FileCache.Empty();
        return Read(name, tree, _last is null ? [] : TreeChanges.Touched(_last.Tree, tree, IsInput, Sameness.Bytes));
    }

    /// <inheritdoc cref="ReadOnce(string, IInputTree, PlanOptions, int, BuildProgress?)"/>
    /// <param name="changed">Paths touched since the previous state, relative to the root, separated by <c>/</c>.</param>
    public RepositoryState Read(string name, IInputTree tree, IReadOnlyCollection<string> changed, BuildProgress? progress = null)
    {
        progress?.Enter(BuildPhase.Reading);
        _files.Forget(changed);
        var (repository, loaded) = RepositoryReader.Read(tree, parallelism, _files);
        progress?.Enter(BuildPhase.Anchoring);
        (var anchored, var quotes, _anchors) = QuoteAnchoring.Run(repository, parallelism, _anchors);
        if (_last is null || !CheckDependencies.AreUnchanged(_last.Anchored.Repository, repository))
            (_checks, _plan) = ([], new PlanCache());
        progress?.Enter(BuildPhase.Checking);
        ImmutableArray<Diagnostic> checks = [], planned = [];
        Site site = null!;
        // The two are independent, and if only one claim changed, most of the work is the part done once for the whole repository.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = parallelism },
            () =>
            {
                (checks, _checks) = AllChecks.Run(anchored, options.Day, parallelism, _checks);
                progress?.Enter(BuildPhase.Planning);
            },
            () => (site, planned, _plan) = SitePlanner.Plan(anchored, options.Day, options, _plan));
        return _last = new RepositoryState(name, tree, anchored, site, new FoundByPhases(loaded, [.. quotes, .. checks], planned));
    }

    /// <summary>The state as readers see it, without drafts and claims not yet published.</summary>
    internal RepositoryState Published(RepositoryState state)
    {
        if (state.Site.Claims.All(claim => claim.State.HasPage))
            return state;
        var (site, planned, _) = SitePlanner.Plan(state.Anchored, state.Day, options with { Drafts = false }, new PlanCache());
        return new RepositoryState(state.Name, state.Tree, state.Anchored, site, state.Found with { Plan = planned });
    }
}
