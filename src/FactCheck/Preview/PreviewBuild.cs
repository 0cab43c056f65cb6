using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Preview;

/// <summary>
/// Builds a site in memory again and again. Files are parsed, quotes are looked up, and single claims are checked and planned
/// where something changed that they depend on; all else runs as a whole each time, so the result is always that of a build
/// from nothing. For one thread at a time.
/// </summary>
public sealed class PreviewBuild(BuildOptions options)
{
    private readonly ListedTree _tree = new(options.Input);
    private readonly KeptFiles _files = KeptFiles.Empty();
    private KeptAnchors _anchors = new();
    private Kept<Claim, ImmutableArray<Diagnostic>> _checks = [];
    private KeptPlan _plan = new();
    private (Repository Repository, PartialDate? AsOf)? _before;

    /// <param name="changed">Paths that were touched since the last run, relative to the root, with <c>/</c>.</param>
    /// <returns>The findings of all phases up to Plan.</returns>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public BuildResult Run(IReadOnlyCollection<string> changed)
    {
        foreach (var path in changed)
            _tree.Forget(path);
        _files.Forget(changed);
        var (repository, loaded) = RepositoryReader.Read(_tree, options.Parallelism, _files);
        var (anchored, quotes, kept) = QuoteAnchoring.Run(repository, options.Parallelism, _anchors);
        _anchors = kept;
        var asOf = options.Plan.AsOf ?? AsOfDate.Of(repository);
        if (_before is not { } before || before.AsOf != asOf || !Surroundings.AreSame(before.Repository, repository))
            (_checks, _plan) = ([], new KeptPlan());
        _before = (repository, asOf);
        var checking = Task.Run(() => AllChecks.Run(anchored, asOf, options.Parallelism, _checks));
        (var site, var planned, _plan) = SitePlanner.Plan(anchored, options.Plan, _plan);
        (var checks, _checks) = checking.GetAwaiter().GetResult();
        return new BuildResult(site, anchored, []) { Input = options.Input }.With([.. loaded, .. quotes, .. checks, .. planned]);
    }
}
