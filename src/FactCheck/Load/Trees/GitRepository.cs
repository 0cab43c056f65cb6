using FactCheck.Diagnostics;
using LibGit2Sharp;

namespace FactCheck.Load.Trees;

/// <summary>The git repository around a folder. Only its objects, references and the addresses of its remotes are read.</summary>
public sealed class GitRepository : IDisposable
{
    private static readonly string[] MainBranches =
    [
        .. new[] { "refs/remotes/upstream/", "refs/remotes/origin/" }.SelectMany(remote => new[] { "HEAD", "main", "master" }.Select(name => remote + name)),
        "refs/heads/main", "refs/heads/master",
    ];

    private readonly Repository _repository;
    private readonly string _name;

    private GitRepository(Repository repository, string home, string prefix, string name)
    {
        _repository = repository;
        _name = name;
        Home = home;
        Prefix = prefix;
    }

    /// <summary>The working folder at the top of the repository; of a bare one the repository itself.</summary>
    public string Home { get; }

    /// <summary>The folder that was opened, relative to <see cref="Home"/>; empty or ending in a slash.</summary>
    public string Prefix { get; }

    /// <param name="folder">The folder that holds <c>claims</c>: the repository itself or a folder in it.</param>
    /// <exception cref="Refusal">There is none, or it cannot be opened.</exception>
    public static GitRepository Open(string folder)
    {
        var place = RealPath.Of(folder);
        var repository = Opened(place);
        var home = repository.Info.WorkingDirectory is { } working ? RealPath.Of(working) : place;
        var prefix = Path.GetRelativePath(home, place).Replace('\\', '/');
        return new GitRepository(repository, home, prefix == "." ? "" : prefix + "/", new DiskTree(folder).Name);
    }

    /// <summary>The commit that a revision names, as 40 hexadecimal digits.</summary>
    /// <exception cref="Refusal">No commit of this clone has that name.</exception>
    public string Resolve(string revision) => CommitOf(revision).Sha;

    /// <summary>The newest commit that both have in their past.</summary>
    /// <exception cref="Refusal">There is none in this clone.</exception>
    public string MergeBase(string first, string second)
    {
        var (one, two) = (CommitOf(first), CommitOf(second));
        return Try(() => _repository.ObjectDatabase.FindMergeBase(one, two), "the past of the two revisions cannot be read")?.Sha
            ?? throw new Refusal(
                $"{first} and {second} have no common past in this clone",
                _repository.Info.IsShallow ? "this is a shallow clone; fetch the rest with: git fetch --unshallow" : "name a base that the change grew from");
    }

    /// <summary>
    /// The branch that changes are made for, as this clone knows it: that of the remote <c>upstream</c>, of which a fork is
    /// made, else of <c>origin</c>, else the one here; null where there is none.
    /// </summary>
    public string? MainBranch =>
        MainBranches.FirstOrDefault(IsCommit);

    /// <summary>Whether anything has been committed on the branch that is checked out.</summary>
    public bool HasCommit => IsCommit("HEAD");

    /// <summary>The files of a revision, as seen from the folder.</summary>
    /// <exception cref="Refusal">No commit of this clone has that name, or its tree is missing.</exception>
    public GitTree TreeOf(string revision)
    {
        var commit = CommitOf(revision);
        var tree = Try(() => commit.Tree, $"the files of revision {revision} are not in this clone");
        var root = Prefix.Length == 0 ? tree : Try(() => tree[Prefix.TrimEnd('/')]?.Target as Tree, $"the files of revision {revision} are not in this clone");
        return new GitTree(_repository, root, _name, revision);
    }

    /// <summary>All files of a revision, from the top of the repository.</summary>
    /// <exception cref="Refusal">No commit of this clone has that name, or its tree is missing.</exception>
    public GitTree WholeTreeOf(string revision)
    {
        var commit = CommitOf(revision);
        return new GitTree(_repository, Try(() => commit.Tree, $"the files of revision {revision} are not in this clone"), _name, revision);
    }

    /// <summary>The address of a remote, as it is configured; null where there is none of that name.</summary>
    public string? AddressOf(string remote) => Try(() => _repository.Network.Remotes[remote]?.Url, $"the remote {remote} cannot be read");

    public void Dispose() => _repository.Dispose();

    private bool IsCommit(string name) => Try(() => _repository.Lookup<Commit>(name + "^{commit}"), $"'{name}' cannot be read") is not null;

    private Commit CommitOf(string revision)
    {
        var absent = $"there is no revision '{revision}' in this clone";
        return (revision.Length == 0 ? null : Try(() => _repository.Lookup<Commit>(revision + "^{commit}"), absent))
            ?? throw new Refusal(
                absent,
                _repository.Info.IsShallow
                    ? "this is a shallow clone; fetch the rest with: git fetch --unshallow"
                    : $"look at the spelling, or fetch it with: git fetch origin {revision}");
    }

    private static T Try<T>(Func<T> read, string message)
    {
        try
        {
            return read();
        }
        catch (LibGit2SharpException failure)
        {
            throw new Refusal($"{message}: {failure.Message}", "look at the spelling; where objects are missing, fetch them with: git fetch --refetch --no-filter");
        }
    }

    private static Repository Opened(string place)
    {
        var found = Discover(place);
        if (found is null)
        {
            throw new Refusal(
                $"there is no git repository in or above '{place}'",
                "run it in a clone; without git, factcheck diff --dir OLD NEW compares two folders, and --base none starts a history");
        }

        try
        {
            return new Repository(found);
        }
        catch (LibGit2SharpException failure)
        {
            throw new Refusal($"the git repository '{found}' cannot be opened: {failure.Message}", HintFor(failure.Message, found));
        }
    }

    /// <summary>
    /// The working folder or bare repository that holds a folder; null where there is none. Written by hand because
    /// libgit2's own search answers through a buffer that an ahead-of-time program does not get back.
    /// </summary>
    private static string? Discover(string place)
    {
        for (var folder = place; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git"))
                || (File.Exists(Path.Join(folder, "HEAD")) && Directory.Exists(Path.Join(folder, "objects")) && Directory.Exists(Path.Join(folder, "refs"))))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>libgit2 tells these apart by its message alone.</summary>
    private static string HintFor(string message, string folder)
    {
        if (message.Contains("not owned", StringComparison.Ordinal))
            return $"if you trust it: git config --global --add safe.directory {folder}";
        return message.Contains("object format", StringComparison.Ordinal)
            ? "only SHA-1 repositories are read; make such a copy with: git init --object-format=sha1 copy && git fast-export --all | git -C copy fast-import"
            : "git fsck tells what is wrong with it";
    }
}
