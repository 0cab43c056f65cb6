using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Preview;

namespace FactCheck.Review.Changes;

/// <summary>
/// Reads states of one repository, one after the other. What a state has alike with the one before is parsed, looked up,
/// checked and planned once, wherever nothing changed that it depends on, so that each is as if it had been read alone.
/// </summary>
internal sealed class SideReading(PlanOptions options, int parallelism)
{
    private static readonly string[] Inputs = ["claims", "site", "templates"];

    private KeptFiles _files = KeptFiles.Empty();
    private KeptAnchors _anchors = new();
    private Kept<Claim, ImmutableArray<Diagnostic>> _checks = [];
    private KeptPlan _plan = new();
    private ReadState? _last;

    /// <summary>Whether a path is, or lies in, one of the folders that a build reads.</summary>
    public static bool IsInput(string path) =>
        Inputs.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/'));

    /// <exception cref="IOException">The state cannot be read.</exception>
    public ReadState Read(string name, IInputTree tree)
    {
        ForgetFiles(tree);
        var (repository, loaded) = RepositoryReader.Read(tree, parallelism, _files);
        var (anchored, quotes, anchors) = QuoteAnchoring.Run(repository, parallelism, _anchors);
        var asOf = options.AsOf ?? AsOfDate.Of(repository);
        if (_last is null || _last.AsOf != asOf || !Surroundings.AreSame(_last.Anchored.Repository, repository))
            (_checks, _plan) = ([], new KeptPlan());
        var known = _checks;
        var checking = Task.Run(() => AllChecks.Run(anchored, asOf, parallelism, known));
        (var site, var planned, _plan) = SitePlanner.Plan(anchored, options with { Drafts = true }, _plan);
        (var checks, _checks) = checking.GetAwaiter().GetResult();
        _anchors = anchors;
        return _last = new ReadState(name, tree, anchored, asOf, [.. loaded, .. quotes, .. checks], site, planned);
    }

    /// <summary>A state as it would be published: without its drafts.</summary>
    public Side Published(ReadState state)
    {
        if (state.Site.Claims.All(claim => claim.State != ClaimState.Draft))
            return state.WithDrafts;
        var (site, planned) = SitePlanner.Plan(state.Anchored, options with { Drafts = false });
        return new Side(state.Name, state.Tree, state.Anchored, site, [.. state.Findings, .. planned]);
    }

    /// <summary>A site without settings has its folder's name as its title, so states of two folders have nothing in common.</summary>
    private void ForgetFiles(IInputTree tree)
    {
        if (_last is null)
            return;
        if (_last.Tree.Name == tree.Name)
            _files.Forget(TreeChanges.Touched(_last.Tree, tree, IsInput));
        else
            _files = KeptFiles.Empty();
    }
}

/// <summary>A state of a repository.</summary>
/// <param name="AsOf">The day it was checked for.</param>
/// <param name="Findings">Of Load, Anchor and Check, unsorted.</param>
/// <param name="Site">With its drafts.</param>
/// <param name="Planned">Findings of Plan.</param>
internal sealed record ReadState(
    string Name, IInputTree Tree, AnchoredRepository Anchored, PartialDate? AsOf, ImmutableArray<Diagnostic> Findings, Site Site, ImmutableArray<Diagnostic> Planned)
{
    public Side WithDrafts { get; } = new(Name, Tree, Anchored, Site, [.. Findings, .. Planned]);
}
