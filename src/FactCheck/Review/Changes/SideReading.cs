using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Plan;

namespace FactCheck.Review.Changes;

/// <summary>
/// Reads states of one repository, one after the other. What a state has alike with the one before is parsed and looked up
/// once; all rules run on each state as a whole, so that each is as if it had been read alone.
/// </summary>
internal sealed class SideReading(PlanOptions options, int parallelism)
{
    private static readonly string[] Inputs = ["claims", "site", "templates"];

    private KeptFiles _files = KeptFiles.Empty();
    private KeptAnchors _anchors = new();
    private IInputTree? _last;

    /// <summary>Whether a path is, or lies in, one of the folders that a build reads.</summary>
    public static bool IsInput(string path) =>
        Inputs.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/'));

    /// <exception cref="IOException">The state cannot be read.</exception>
    public ReadState Read(string name, IInputTree tree)
    {
        Forget(tree);
        var (repository, loaded) = RepositoryReader.Read(tree, parallelism, _files);
        var (anchored, quotes, kept) = QuoteAnchoring.Run(repository, parallelism, _anchors);
        _anchors = kept;
        var checks = AllChecks.Run(anchored, options.AsOf ?? AsOfDate.Of(repository), parallelism);
        return new ReadState(name, tree, anchored, [.. loaded, .. quotes, .. checks]);
    }

    public Side Planned(ReadState state, bool drafts)
    {
        var (site, planned) = SitePlanner.Plan(state.Anchored, options with { Drafts = drafts });
        return new Side(state.Name, state.Tree, state.Anchored, site, [.. state.Findings, .. planned]);
    }

    /// <summary>A site without settings has its folder's name as its title, so states of two folders have nothing in common.</summary>
    private void Forget(IInputTree tree)
    {
        if (_last is not null && _last.Name != tree.Name)
            _files = KeptFiles.Empty();
        else if (_last is not null)
            _files.Forget(TreeChanges.Touched(_last, tree, IsInput));
        _last = tree;
    }
}

/// <summary>A state of a repository before anything is planned.</summary>
/// <param name="Findings">Of Load, Anchor and Check, unsorted.</param>
internal sealed record ReadState(string Name, IInputTree Tree, AnchoredRepository Anchored, ImmutableArray<Diagnostic> Findings);
