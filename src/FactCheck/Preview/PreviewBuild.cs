using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Load;
using FactCheck.Plan;

namespace FactCheck.Preview;

/// <summary>
/// Builds a site in memory again and again. Files are parsed and quotes are looked up where something changed; all else
/// runs as a whole each time, so the result is always that of a build from nothing. For one thread at a time.
/// </summary>
public sealed class PreviewBuild(BuildOptions options)
{
    private readonly KeptFiles _files = KeptFiles.Empty();
    private KeptAnchors _anchors = new();

    /// <param name="changed">Paths that were touched since the last run, relative to the root, with <c>/</c>.</param>
    /// <returns>The findings of all phases up to Plan.</returns>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public BuildResult Run(IEnumerable<string> changed)
    {
        _files.Forget(changed);
        var (repository, loaded) = RepositoryReader.Read(options.Input, options.Parallelism, _files);
        var (anchored, quotes, kept) = QuoteAnchoring.Run(repository, options.Parallelism, _anchors);
        _anchors = kept;
        var checks = Task.Run(() => AllChecks.Run(anchored, options.Plan.AsOf ?? AsOfDate.Of(repository), options.Parallelism));
        var (site, planned) = SitePlanner.Plan(anchored, options.Plan);
        return new BuildResult(site, anchored, []) { Input = options.Input }.With([.. loaded, .. quotes, .. checks.GetAwaiter().GetResult(), .. planned]);
    }
}
