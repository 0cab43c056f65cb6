using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Plan;

namespace FactCheck.Review.Changes;

/// <param name="Other">Files outside <c>claims/</c> that differ.</param>
public sealed record Comparison(string BaseName, IInputTree Base, string HeadName, IInputTree Head, ImmutableArray<PathChange> Other)
{
    /// <summary>Compares the newest common commit of two revisions with the second revision.</summary>
    /// <exception cref="Refusal">One of them cannot be read.</exception>
    public static Comparison OfRevisions(GitRepository git, string @base, string head)
    {
        var (now, common) = (git.Resolve(head), git.MergeBase(@base, head));
        return new Comparison(
            common, git.TreeOf(common), now, git.TreeOf(now), Outside(git.WholeTreeOf(common), git.WholeTreeOf(now), git.Prefix + "claims", _ => true));
    }

    /// <summary>Compares the newest common commit of a revision and HEAD with the files on disk.</summary>
    /// <param name="root">The folder that holds <c>claims</c>.</param>
    /// <exception cref="Refusal">The revision cannot be read.</exception>
    public static Comparison OfWorkingFolder(GitRepository git, string @base, string root)
    {
        var common = git.MergeBase(@base, "HEAD");
        var was = git.WholeTreeOf(common);
        return new Comparison(
            common, git.TreeOf(common), "working folder", new DiskTree(root),
            Outside(was, new DiskTree(git.Home), git.Prefix + "claims", path => IsTracked(path, was, git.Prefix)));
    }

    /// <summary>Returns the claims of both sides with the site and the templates of another state.</summary>
    public Comparison Under(IInputTree config) => this with { Base = new JoinedTree(Base, config), Head = new JoinedTree(Head, config) };

    /// <exception cref="IOException">A side cannot be read.</exception>
    public ComparedSides Read(PlanOptions options, int parallelism) => ComparedSides.Of(this, options, parallelism);

    /// <param name="claims">The path of the folder <c>claims</c> in both trees.</param>
    /// <param name="isWanted">Selects the files and folders to compare.</param>
    public static ImmutableArray<PathChange> Outside(IInputTree was, IInputTree now, string claims, Func<string, bool> isWanted) =>
    [
        .. TreeChanges.Of(was, now, path => path != claims && isWanted(path), Sameness.Text)
            .Select(change => new PathChange(change.Path, change.What, SeverityTable.OfPath(change.Path))),
    ];

    /// <summary>Whether to compare a path: a working folder has many uncommitted files, so only those that the base has or a build reads.</summary>
    private static bool IsTracked(string path, GitTree was, string prefix) =>
        was.KindOf(path) is not (null or EntryKind.Submodule) || path == prefix.TrimEnd('/') || path.StartsWith(prefix + "site", StringComparison.Ordinal)
        || path.StartsWith(prefix + "templates", StringComparison.Ordinal) || path.StartsWith(".github", StringComparison.Ordinal);
}
