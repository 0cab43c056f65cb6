using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Plan;

namespace FactCheck.Preview;

/// <summary>
/// Builds a site in memory again and again. Files are parsed and quotes are looked up where something changed; all else
/// runs as a whole each time, so the result is always that of a build from nothing. For one thread at a time.
/// </summary>
public sealed class PreviewBuild(BuildOptions options)
{
    private readonly ListedTree _tree = new(options.Input);
    private readonly KeptFiles _files = KeptFiles.Empty();
    private KeptAnchors _anchors = new();
    private KeptChecks _checks = new();

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
        var checking = Task.Run(() => AllChecks.Run(anchored, options.Plan.AsOf ?? AsOfDate.Of(repository), options.Parallelism, _checks));
        var (site, planned) = SitePlanner.Plan(anchored, options.Plan);
        (var checks, _checks) = checking.GetAwaiter().GetResult();
        return new BuildResult(site, anchored, []) { Input = options.Input }.With([.. loaded, .. quotes, .. checks, .. planned]);
    }
}
