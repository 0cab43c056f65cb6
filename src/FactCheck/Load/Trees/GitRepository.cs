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

    /// <summary>The top of the working tree; for a bare repository, the repository itself.</summary>
    public string Home { get; }

    /// <summary>The folder that was opened, relative to <see cref="Home"/>; empty or ending in a slash.</summary>
    public string Prefix { get; }

    /// <param name="folder">The folder that holds <c>claims</c>: the repository itself or a folder in it.</param>
    /// <exception cref="Refusal">There is no repository, or it cannot be opened.</exception>
    public static GitRepository Open(string folder)
    {
        var place = RealPath.Of(folder);
        var repository = Opened(place);
        var home = repository.Info.WorkingDirectory is { } working ? RealPath.Of(working) : place;
        var prefix = Path.GetRelativePath(home, place).Replace('\\', '/');
        return new GitRepository(repository, home, prefix == "." ? "" : prefix + "/", new DiskTree(folder).Name);
    }

    /// <summary>The commit that a revision names, as 40 hexadecimal digits.</summary>
    /// <exception cref="Refusal">No commit in this clone has that name.</exception>
    public string Resolve(string revision) => CommitOf(revision).Sha;

    /// <summary>The newest common ancestor of two commits.</summary>
    /// <exception cref="Refusal">There is none in this clone.</exception>
    public string MergeBase(string first, string second)
    {
        var (one, two) = (CommitOf(first), CommitOf(second));
        return Try(() => _repository.ObjectDatabase.FindMergeBase(one, two), "the history of the two revisions cannot be read")?.Sha
            ?? throw new Refusal(
                $"{first} and {second} have no common ancestor in this clone",
                _repository.Info.IsShallow ? "this is a shallow clone; fetch the rest with: git fetch --unshallow" : "name the base that the change started from");
    }

    /// <summary>
    /// The branch that changes are proposed to, as this clone knows it: that of the remote <c>upstream</c>, by convention the
    /// original of a fork, else of <c>origin</c>, else the local one; null if there is none.
    /// </summary>
    public string? MainBranch =>
        MainBranches.FirstOrDefault(IsCommit);

    /// <summary>Reports whether the checked-out branch has a commit.</summary>
    public bool HasCommit => IsCommit("HEAD");

    /// <summary>The commits that the checked-out one follows from, itself first; a commit before those that it follows from.</summary>
    /// <exception cref="Refusal">A commit is missing in this clone.</exception>
    public IEnumerable<string> History()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<Commit>([CommitOf("HEAD")]);
        while (next.TryDequeue(out var commit))
        {
            if (!seen.Add(commit.Sha))
                continue;
            yield return commit.Sha;
            var follows = commit;
            foreach (var earlier in Try(() => follows.Parents.ToList(), "the history cannot be read"))
                next.Enqueue(earlier);
        }
    }

    /// <summary>The files of a revision, as seen from the folder.</summary>
    /// <exception cref="Refusal">No commit in this clone has that name, or its tree is missing.</exception>
    public GitTree TreeOf(string revision)
    {
        var commit = CommitOf(revision);
        var tree = Try(() => commit.Tree, $"the files of revision {revision} are not in this clone");
        var root = Prefix.Length == 0 ? tree : Try(() => tree[Prefix.TrimEnd('/')]?.Target as Tree, $"the files of revision {revision} are not in this clone");
        return new GitTree(_repository, root, _name, revision);
    }

    /// <summary>All files of a revision, from the top of the repository.</summary>
    /// <exception cref="Refusal">No commit in this clone has that name, or its tree is missing.</exception>
    public GitTree WholeTreeOf(string revision)
    {
        var commit = CommitOf(revision);
        return new GitTree(_repository, Try(() => commit.Tree, $"the files of revision {revision} are not in this clone"), _name, revision);
    }

    /// <summary>The configured address of a remote; null if there is no remote of that name.</summary>
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
                    : $"check the spelling, or fetch it with: git fetch origin {revision}");
    }

    private static T Try<T>(Func<T> read, string message)
    {
        try
        {
            return read();
        }
        catch (LibGit2SharpException failure)
        {
            throw new Refusal($"{message}: {failure.Message}", "check the spelling; if objects are missing, fetch them with: git fetch --refetch --no-filter");
        }
    }

    private static Repository Opened(string place)
    {
        var found = Discover(place);
        if (found is null)
        {
            throw new Refusal(
                $"there is no git repository in or above '{place}'",
                "run the command in a clone; without git, factcheck diff --dir OLD NEW compares two folders, and --base none starts a history");
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
    /// The working tree or bare repository that contains a folder; null if there is none. Written by hand because libgit2's
    /// own search returns its answer in a buffer that an ahead-of-time compiled program does not get back.
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

    /// <summary>libgit2 distinguishes these only by its message.</summary>
    private static string HintFor(string message, string folder)
    {
        if (message.Contains("not owned", StringComparison.Ordinal))
            return $"if you trust it: git config --global --add safe.directory {folder}";
        return message.Contains("object format", StringComparison.Ordinal)
            ? "only SHA-1 repositories can be read; make such a copy with: git init --object-format=sha1 copy && git fast-export --all | git -C copy fast-import"
            : "run git fsck to see what is wrong with it";
    }
}
