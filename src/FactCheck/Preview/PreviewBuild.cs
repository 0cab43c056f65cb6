using FactCheck.Load.Trees;
using FactCheck.State;

namespace FactCheck.Preview;

/// <summary>Reads and plans the files of a folder repeatedly, each time with the same result as a clean build. Not thread-safe.</summary>
public sealed class PreviewBuild(PreviewOptions options)
{
    private readonly CachingTree _tree = new(new DiskTree(options.Root));
    private readonly StateReader _reader = new(options.Plan, options.Parallelism);

    /// <param name="changed">Paths touched since the last run, relative to the root, separated by <c>/</c>.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public RepositoryState Run(IReadOnlyCollection<string> changed)
    {
        foreach (var path in changed)
            _tree.Forget(path);
        return _reader.Read(options.Root, _tree, changed);
    }
}
